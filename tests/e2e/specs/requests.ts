import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, EXAMPLE, part, written } from '../../../scripts/browsers/journey.ts';
import { openSession, type Session } from '../session.ts';

const words = (text: string): string => text.split(/\s+/).join(' ').trim();

/** The other requests, the other language of the policy, and the other ways out. */
export function requests(kind: BrowserKind): void {
  describe('other requests and ways out', () => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind);
      await answerBanner(await session.browser.visit('https://nuage.test/'), ['statistics']);
    });
    afterAll(() => session?.close());

    /** The popup over a page, showing the site and no letter that was begun. */
    const popupOn = async (url: string): Promise<View> => {
      await session.browser.visit(url);
      const popup = await session.openPopup();
      if (await popup.evaluate<boolean>(`!!document.querySelector('${part('composer')}')`)) {
        await popup.click(part('back'));
      }
      await waitFor(popup, part('ask-access'));
      return popup;
    };
    const letterOf = async (popup: View): Promise<string> => (await textOf(popup, part('letter'))) ?? '';

    it('writes in French to who publishes its policy in French', async () => {
      const popup = await popupOn('https://nuage.test/fr/confidentialite');
      expect(await textOf(popup, `${part('policy')} ${part('quote')}`)).toContain(
        'délégué à la protection des données',
      );
      await draftAccess(popup);
      const letter = await letterOf(popup);
      expect(letter).toContain('Demande d’accès (article 15 du RGPD)');
      expect(letter).toContain('Nuage SAS');
      expect(await session.mail(popup)).toMatch(/^mailto:dpo@nuage\.test\?subject=Demande%20d/);
      await popup.close();
    });

    it('asks for erasure on the ground that was ticked', async () => {
      const popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-erasure'));
      await written(popup);
      const unlawful = 'unlawfully processed (Article 17(1)(d) GDPR)';
      expect(await letterOf(popup)).not.toContain(unlawful);
      await popup.click(`${part('grounds')} li:nth-child(4) input`);
      await until('the ground in the letter', async () => (await letterOf(popup)).includes(unlawful));
      expect(await letterOf(popup)).toContain('Request for erasure (Article 17 GDPR)');
      await popup.close();
    });

    it('objects to marketing', async () => {
      const popup = await popupOn('https://nuage.test/');
      await popup.click(part('other-rights'));
      await popup.click(part('right-marketing-objection'));
      await written(popup);
      expect(await letterOf(popup)).toContain('Objection to direct marketing (Article 21(2) GDPR)');
      await popup.close();
    });

    it('opens the letter as a page to print', async () => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await popup.click(part('deliver-more'));
      await popup.click(part('deliver-print'));
      const url = await until('the page to print', async () =>
        (await session.browser.tabs()).find((one) => one.includes('/letter.html#')),
      );
      const page = await session.browser.openExtensionPage(url.slice(url.indexOf('letter.html')));
      await waitFor(page, 'article');
      expect(await textOf(page, 'article')).toContain('Request for access (Article 15 GDPR)');
      expect(await textOf(page, 'article')).toContain(EXAMPLE.name);
      await page.close();
    });

    const webmail = [
      { way: 'gmail', page: 'https://mail.google.com/mail/', subject: 'su' },
      { way: 'outlook', page: 'https://outlook.office.com/mail/deeplink/compose', subject: 'subject' },
    ];

    /** The fields of the compose page that a click on this way opens. */
    const compose = async (popup: View, way: string, page: string): Promise<URLSearchParams> => {
      const before = await session.browser.tabs();
      await popup.click(part('deliver-more'));
      await popup.click(part(`deliver-${way}`));
      const opened = await until('the compose page', async () =>
        (await session.browser.tabs()).find((one) => one.startsWith(page) && !before.includes(one)),
      );
      return new URL(opened).searchParams;
    };

    it.each(webmail)('opens the short form in $way, with the whole letter on the clipboard', async (one) => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      const letter = await letterOf(popup);
      const href = await popup.evaluate<string>(`document.querySelector('${part('deliver-mail')}').href`);
      const mail = new URLSearchParams(href.slice(href.indexOf('?')));
      const fields = await compose(popup, one.way, one.page);
      expect(fields.get('to')).toBe('dpo@nuage.test');
      expect(fields.get(one.subject)).toBe(mail.get('subject'));
      expect(fields.get('body')).toBe(mail.get('body'));
      expect(fields.get('body')).toContain('Article 15 GDPR');
      expect(fields.has('bcc')).toBe(false);
      const page = await session.browser.openExtensionPage('options.html');
      expect(words(`${mail.get('subject')} ${await session.browser.clipboard()}`)).toBe(words(letter));
      await page.close();
    });

    it.each(webmail)('opens a letter that fits, as it stands, in $way', async (one) => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await popup.click(part('edit-letter'));
      const body = `Dear Nuage,\n\nwhat do you hold about me? 100 % of it & more, by ${one.way}.\n\n${EXAMPLE.name}`;
      await fill(popup, `${part('composer')} textarea`, body);
      await popup.click(part('edit-letter'));
      await until('the edited letter', async () => (await letterOf(popup)).includes(one.way));
      const fields = await compose(popup, one.way, one.page);
      expect(fields.get('to')).toBe('dpo@nuage.test');
      expect(fields.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    });

    // Chromium resolves no name but the demo's; Firefox opens these, on this machine.
    it('left nothing outside this machine', () => {
      const opened = session.demo.requests.filter(({ host }) => !host.endsWith('.test')).map(({ host }) => host);
      const expected = kind === 'firefox' ? webmail.map(({ page }) => new URL(page).hostname) : [];
      expect([...new Set(opened)].sort()).toEqual(expected.sort());
    });
  });
}
