import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { draftAccess, part } from '../../../scripts/browsers/journey.ts';
import { openSession, type Session, type Tier } from '../session.ts';

/** The site that lies and floods neither hangs Habeas nor gets anything into it. */
export function hostile(kind: BrowserKind): void {
  describe.each(['page', 'everywhere'] satisfies Tier[])('the hostile site, seeing %s', (tier) => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind, tier, 'hostile.test');
    });
    afterAll(() => session?.close());

    const expectNothingInjected = async (popup: View): Promise<void> => {
      expect(session.demo.requests.filter(({ path }) => path === '/pwned')).toEqual([]);
      expect(await popup.evaluate("document.querySelectorAll('img[onerror], script:not([src])').length")).toBe(0);
    };

    /** Drafts a request and, where there is an address, hands it to the mail program: to nobody else, in no other field. */
    const expectOneRecipient = async (popup: View): Promise<void> => {
      expect((await textOf(popup, part('contact'))) ?? '').not.toMatch(/evil@x\.test/);
      const mails = (await session.browser.mails()).length;
      await draftAccess(popup);
      await expectNothingInjected(popup);
      if (await popup.evaluate<boolean>(`!!document.querySelector('a${part('deliver-mail')}')`)) {
        await popup.click(part('deliver-mail'));
        const url = await until('the mail program', async () => (await session.browser.mails())[mails]);
        const [to, query] = url.split('?');
        expect(to).toBe('mailto:dpo@hostile.test');
        expect([...new URLSearchParams(query).keys()].sort()).toEqual(['body', 'subject']);
        expect(new URLSearchParams(query).get('subject')).not.toMatch(/[\r\n]/);
      }
      await popup.click(part('back'));
      await popup.close();
    };

    it.each(['bcc', 'crlf', 'markup', 'huge'])(
      'its policy "%s": read, nothing injected, no second recipient',
      async (policy) => {
        await session.browser.visit(`https://hostile.test/?policy=${policy}&flood=no`);
        const popup = await session.openPopup();
        expect(session.demo.requests.map(({ path }) => path)).toContain(`/privacy-${policy}`);
        await expectNothingInjected(popup);
        await expectOneRecipient(popup);
      },
    );

    it('its flood: the popup is complete all the same', async () => {
      await session.browser.visit('https://hostile.test/');
      const popup = await session.openPopup();
      expect(await textOf(popup, part('site-tier'))).toBeTruthy();
      await expectNothingInjected(popup);
      await expectOneRecipient(popup);
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
