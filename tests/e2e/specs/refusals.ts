import { afterEach, describe, expect, it } from 'vitest';
import { fill, textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, EXAMPLE, part } from '../../../scripts/browsers/journey.ts';
import { inBothThemes, scrollTo } from '../picture.ts';
import { openSession, refuse, type Session } from '../session.ts';

const NOT_SAVED = 'Not saved: the browser has no room left.';

/** Where the person, the disk or the browser says no: it is said, nothing is lost, and there is a way on. */
export function refusals(kind: BrowserKind): void {
  describe('refusals', () => {
    let session: Session;
    afterEach(() => session?.close());

    const popupOn = async (url: string): Promise<View> => {
      session = await openSession(kind, { refusals: true });
      const page = await session.browser.visit(url);
      if (url === 'https://nuage.test/') await answerBanner(page, ['statistics']);
      return session.openPopup();
    };
    const gone = (view: View, selector: string): Promise<unknown> =>
      until(`${selector} to go`, () => view.evaluate<boolean>(`!document.querySelector('${selector}')`));
    const asked = (view: View): Promise<string> => view.evaluate('document.documentElement.dataset.asked');

    it('of more sight: still says what is out of sight, and can ask again', async () => {
      const popup = await popupOn('https://boutique.test/');
      await refuse(popup, 'grant');
      await scrollTo(popup, part('grant-site'));
      await popup.click(part('grant-site'));
      await until('the question', async () => (await asked(popup)) === '1');
      await until('the word', async () =>
        (await textOf(popup, part('refused-site')))?.includes('stays out of sight. You can be asked again'),
      );
      expect(await textOf(popup, part('out-of-sight-site'))).toContain('cookies that only the server reads');
      expect(await textOf(popup, part('out-of-sight-everywhere'))).toContain('cookies of other companies');
      expect(await textOf(popup, part('site-tier'))).toContain('this page');
      await inBothThemes(session, popup, 'grant-refused', part('grant-site'));
      await popup.click(part('grant-site'));
      await until('the second question', async () => (await asked(popup)) === '2');
    });

    it('of room in the storage: keeps the letter on screen, lets it be copied, and saves it on the next try', async () => {
      let popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-access'));
      await waitFor(popup, part('identity-name'));
      await refuse(popup, 'storage');
      await fill(popup, part('identity-name'), EXAMPLE.name);
      await until('the notice', async () => (await textOf(popup, part('not-saved')))?.includes(NOT_SAVED));
      await fill(popup, part('identity-email'), EXAMPLE.email);
      await popup.click(part('edit-identity'));
      await until('the letter', async () => (await textOf(popup, part('letter')))?.includes(EXAMPLE.name));
      await inBothThemes(session, popup, 'composer-not-saved', part('not-saved'));

      await popup.click(part('deliver-copy'));
      await waitFor(popup, part('mark-sent'));
      expect(await session.browser.clipboard()).toContain(EXAMPLE.name);
      await popup.click(part('mark-sent'));
      await inBothThemes(session, popup, 'composer-sent-not-saved', part('not-saved'));
      expect(await textOf(popup, part('delivery-result'))).not.toContain('Noted');

      await popup.click(`${part('not-saved')} button`);
      expect(await textOf(popup, part('not-saved'))).toContain(NOT_SAVED);
      await refuse(popup, null);
      await popup.click(`${part('not-saved')} button`);
      await gone(popup, part('not-saved'));
      await popup.close();

      popup = await session.openPopup();
      await until('the letter', async () => (await textOf(popup, part('letter')))?.includes(EXAMPLE.name));
      expect(await textOf(popup, part('sender'))).toContain(EXAMPLE.email);
      await popup.click(part('back'));
      await waitFor(popup, `${part('case')}[data-state=drafted]`);
    });

    it('of room in the storage: a case stays as it was noted', async () => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await popup.click(part('deliver-copy'));
      await popup.click(part('mark-sent'));
      await until('the note', async () => (await textOf(popup, part('delivery-result')))?.includes('Noted'));
      await popup.click(part('back'));
      await refuse(popup, 'storage');
      await popup.click(part('close-answered'));
      await until('the notice', async () => (await textOf(popup, part('not-kept')))?.includes(NOT_SAVED));
      await inBothThemes(session, popup, 'case-not-saved', `${part('case')}[data-state=waiting]`);
      await refuse(popup, null);
      await popup.click(part('close-answered'));
      await gone(popup, part('not-kept'));
      await gone(popup, part('case'));
    });

    it('of room in the storage: the options page keeps on screen what was typed', async () => {
      session = await openSession(kind, { refusals: true });
      let options = await session.browser.openExtensionPage('options.html');
      await waitFor(options, part('identity-name'));
      await refuse(options, 'storage');
      await fill(options, part('identity-name'), EXAMPLE.name);
      await until('the notice', async () => (await textOf(options, part('not-kept')))?.includes(NOT_SAVED));
      await inBothThemes(session, options, 'options-not-saved', part('not-kept'));
      const typed = (): Promise<string> => options.evaluate(`document.querySelector('${part('identity-name')}').value`);
      expect(await typed()).toBe(EXAMPLE.name);
      await refuse(options, null);
      await options.click('form [type=submit]');
      await gone(options, part('not-kept'));
      await options.close();
      options = await session.browser.openExtensionPage('options.html');
      await until('the name', async () => (await typed()) === EXAMPLE.name);
    });

    it('of the page to answer: says that it is being read, then that it is silent, and tries again', async () => {
      let popup = await popupOn('https://nuage.test/');
      await refuse(popup, 'tab');
      await popup.close();
      popup = await session.browser.openPopup();
      await inBothThemes(session, popup, 'reading', '.wait progress');
      await refuse(popup, 'page');
      await popup.close();
      popup = await session.openPopup();
      expect(await textOf(popup, part('unreadable'))).toContain('The page did not answer');
      await inBothThemes(session, popup, 'no-answer', part('unreadable'));
      await refuse(popup, null);
      await popup.click(`${part('unreadable')} button`);
      await waitFor(popup, part('contact'));
    });

    it('of the clipboard: names another way', async () => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await refuse(popup, 'copy');
      await popup.click(part('deliver-copy'));
      await until('the sentence', async () =>
        (await textOf(popup, part('delivery-result')))?.includes('did not let Habeas copy'),
      );
      await inBothThemes(session, popup, 'composer-copy-refused', part('composer'));
    });
  });
}
