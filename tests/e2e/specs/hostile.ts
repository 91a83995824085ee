import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { draftAccess, part } from '../../../scripts/browsers/journey.ts';
import { openSession, type Session, type Tier } from '../session.ts';

/** Each of its policies that is read: the one address in it, and what was written around it, shown as text. */
const READ = [
  { policy: 'bcc', shows: 'dpo@hostile.test?bcc=evil@x.test%0d%0aBcc:evil@x.test' },
  { policy: 'crlf', shows: 'dpo@hostile.test Bcc: evil@x.test Subject: changed' },
  { policy: 'markup', shows: `"><img src=x onerror="fetch('/pwned?markup')"><script>fetch('/pwned?script')</script>` },
];

/** The site that lies and floods neither hangs Habeas nor gets anything into it. */
export function hostile(kind: BrowserKind): void {
  describe.each(['page', 'everywhere'] satisfies Tier[])('the hostile site, seeing %s', (tier) => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind, { tier, domain: 'hostile.test' });
    });
    afterAll(() => session?.close());

    const expectNothingInjected = async (popup: View): Promise<void> => {
      expect(session.demo.requests.filter(({ path }) => path === '/pwned')).toEqual([]);
      expect(await popup.evaluate("document.querySelectorAll('img[onerror], script:not([src])').length")).toBe(0);
    };

    const expectOneRecipient = async (popup: View): Promise<void> => {
      const url = await session.mail(popup);
      const [to, query] = url.split('?');
      expect(to).toBe('mailto:dpo@hostile.test');
      const fields = new URLSearchParams(query);
      expect([...fields.keys()].sort()).toEqual(['body', 'subject']);
      expect(fields.get('subject')).not.toMatch(/[\r\n]/);
    };

    const leave = async (popup: View): Promise<void> => {
      await popup.click(part('back'));
      await popup.close();
    };

    it.each(READ)(
      'its policy "$policy": read, shown as text, and the mail goes to its one address alone',
      async ({ policy, shows }) => {
        await session.browser.visit(`https://hostile.test/?policy=${policy}&flood=no`);
        const popup = await session.openPopup();
        expect(session.demo.requests.map(({ path }) => path)).toContain(`/privacy-${policy}`);
        const address = `${part('contact')} .address`;
        expect(await textOf(popup, address)).toBe('dpo@hostile.test');
        expect(await textOf(popup, `${part('policy')} ${part('quote')}`)).toContain(shows);
        await expectNothingInjected(popup);
        await draftAccess(popup);
        await expectNothingInjected(popup);
        await expectOneRecipient(popup);
        await leave(popup);
      },
    );

    it('its policy "huge": says that it is too large, and takes no address from it', async () => {
      await session.browser.visit('https://hostile.test/?policy=huge&flood=no');
      const popup = await session.openPopup();
      expect(session.demo.requests.map(({ path }) => path)).toContain('/privacy-huge');
      expect(await textOf(popup, part('policy-trouble'))).toMatch(/hostile\.test is too large/);
      expect(await textOf(popup, part('contact'))).toBeNull();
      await draftAccess(popup);
      expect(await textOf(popup, part('deliver-mail'))).toBeNull();
      await expectNothingInjected(popup);
      await leave(popup);
    });

    it('its flood: the popup is complete all the same, and no address is taken from what it hides', async () => {
      await session.browser.visit('https://hostile.test/');
      const popup = await session.openPopup();
      expect(await textOf(popup, part('site-tier'))).toContain(tier === 'page' ? 'this page' : 'every');
      expect(await textOf(popup, part('policy'))).toContain('No privacy policy was found from this page.');
      await expectNothingInjected(popup);
      await draftAccess(popup);
      expect(await textOf(popup, part('deliver-mail'))).toBeNull();
      await expectNothingInjected(popup);
      await leave(popup);
    });

    it('a policy that never comes: the rest is shown at once', async () => {
      await session.browser.visit('https://hostile.test/?policy=slow&flood=no');
      const popup = await session.browser.openPopup();
      await until(
        'the cookies',
        () => popup.evaluate<boolean>(`!!document.querySelector('${part('cookies')}')`),
        3_000,
      );
      await expectNothingInjected(popup);
      await popup.close();
    });
  });
}
