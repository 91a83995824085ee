import { afterEach, describe, expect, it } from 'vitest';
import { fill, textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, EXAMPLE, part, written } from '../../../scripts/browsers/journey.ts';
import { chooseBackup } from '../back-up.ts';
import { inBothThemes } from '../picture.ts';
import { openSession, type Session, type Tier } from '../session.ts';

/** Pictures of every state, in both themes, under .output/pictures/: made to be looked at. */
export function pictures(kind: BrowserKind): void {
  describe('pictures', () => {
    let session: Session;
    afterEach(() => session?.close());

    const picture = (view: View, state: string, shows: string): Promise<void> =>
      inBothThemes(session, view, state, shows);
    const popupOn = async (url: string, tier: Tier = 'page'): Promise<View> => {
      session = await openSession(kind, { tier });
      const page = await session.browser.visit(url);
      if (url === 'https://nuage.test/') await answerBanner(page, ['statistics']);
      return session.openPopup();
    };
    const scrollToEnd = (view: View): Promise<void> =>
      view.evaluate("document.querySelector('main').scrollTo(0, 100_000)");

    it('of the popup on Nuage: the site, its lists, all facts, the other rights', async () => {
      const popup = await popupOn('https://nuage.test/');
      await picture(popup, 'site', part('finding'));
      await popup.evaluate(
        "[...document.querySelectorAll('button[aria-expanded=false]')].forEach((line) => line.click())",
      );
      await scrollToEnd(popup);
      await picture(popup, 'site-lists', `${part('cookies')} button[aria-expanded=true]`);
      await popup.click(part('all-facts'));
      await picture(popup, 'facts', part('policy-facts'));
      await popup.click(`${part('policy-facts')} button`);
      await popup.click(part('other-rights'));
      await picture(popup, 'rights', part('right-picker'));
    });

    it('of the composer: without identity, with the letter, sent, and the case', async () => {
      let popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-access'));
      await picture(popup, 'composer-no-identity', part('identity-name'));
      await fill(popup, part('identity-email'), 'camille at example');
      await popup.click(part('edit-identity'));
      await picture(popup, 'composer-wrong-identity', `${part('identity-email')}[aria-invalid=true]`);
      await popup.click(part('back'));
      await draftAccess(popup);
      await picture(popup, 'composer', part('letter'));
      await popup.evaluate(`document.querySelector('${part('letter')}').scrollIntoView()`);
      await picture(popup, 'composer-letter', part('letter'));
      await popup.click('[role=tab]:last-child');
      await picture(popup, 'composer-side-by-side', `${part('letter')} .pair p:nth-child(2)`);
      await popup.click('[role=tab]');
      await popup.click(part('edit-letter'));
      await fill(popup, '[role=tabpanel] textarea', 'Dear Nuage,\n\nwhat do you hold about me?');
      await picture(popup, 'composer-edit', '[role=tabpanel] textarea');
      await popup.click(part('start-again'));
      await popup.click(part('edit-letter'));
      await popup.click(part('deliver-more'));
      await picture(popup, 'composer-more', part('deliver-gmail'));
      await popup.click(part('deliver-copy'));
      await scrollToEnd(popup);
      await picture(popup, 'composer-copied', part('mark-sent'));
      await popup.click(part('mark-sent'));
      await until('the date of the answer', async () =>
        /due by/.test((await textOf(popup, part('delivery-result'))) ?? ''),
      );
      await picture(popup, 'composer-sent', part('composer'));
      await popup.close();
      popup = await session.openPopup();
      if (await popup.evaluate<boolean>(`!!document.querySelector('${part('composer')}')`))
        await popup.click(part('back'));
      await waitFor(popup, part('case'));
      await scrollToEnd(popup);
      await picture(popup, 'site-with-case', `${part('case')}[data-state=waiting]`);
      await popup.click(part('ask-access'));
      await picture(popup, 'composer-asked-before', part('asked-before'));
    });

    it('of a case: drafted, its holidays not known, overdue', async () => {
      const popup = await popupOn('https://sans-politique.test/');
      await popup.click(part('ask-access'));
      await picture(popup, 'composer-no-address', `${part('recipient')} ${part('typed-address')}`);
      await fill(popup, `${part('recipient')} ${part('typed-address')}`, 'privacy@sans-politique.test');
      await written(popup);
      await popup.click(part('deliver-copy'));
      await waitFor(popup, part('mark-sent'));
      await popup.click(part('back'));
      await scrollToEnd(popup);
      await picture(popup, 'case-drafted', `${part('case')}[data-state=drafted]`);
      await popup.click(part('ask-access'));
      await popup.click(part('deliver-copy'));
      await popup.click(part('mark-sent'));
      await until('what the date leaves out', async () =>
        (await textOf(popup, part('delivery-result')))?.includes('Public holidays of their country are not counted.'),
      );
      await picture(popup, 'composer-holidays-unknown', part('composer'));
      await popup.click(part('back'));
      await scrollToEnd(popup);
      await picture(popup, 'case-holidays-unknown', part('holidays-unknown'));
      await popup.click(part('ask-erasure'));
      await written(popup);
      await popup.click(part('deliver-copy'));
      await fill(popup, 'input[type=date]', '2026-01-15');
      await popup.click(part('mark-sent'));
      await until('the note', async () => (await textOf(popup, part('delivery-result')))?.includes('Noted'));
      await popup.click(part('back'));
      await scrollToEnd(popup);
      await picture(popup, 'case-overdue', `${part('case')}[data-state=overdue]`);
    });

    it('of an address typed in: wrong, and of another company', async () => {
      const popup = await popupOn('https://sans-politique.test/');
      await fill(popup, `${part('typed-address')} input`, 'privacy at example');
      await popup.click(`${part('typed-address')} button`);
      await picture(popup, 'address-wrong', `${part('typed-address')} [role=alert]`);
      await fill(popup, `${part('typed-address')} input`, 'privacy@elsewhere.example');
      await popup.click(`${part('typed-address')} button`);
      await picture(popup, 'address-foreign', part('foreign-address'));
    });

    it('of Habeas in a tab whose page was closed', async () => {
      session = await openSession(kind);
      await picture(await session.browser.openExtensionPage('popup.html?tab=999999'), 'no-tab', part('unreadable'));
    });

    it.each([
      { state: 'shop-page', url: 'https://boutique.test/', tier: 'page', shows: part('out-of-sight-site') },
      { state: 'shop-everywhere', url: 'https://boutique.test/', tier: 'everywhere', shows: part('contact') },
      { state: 'policy-elsewhere', url: 'https://journal.test/', tier: 'page', shows: part('policy-grant-site') },
      {
        state: 'policy-gone',
        url: 'https://hostile.test/?policy=gone&flood=no',
        tier: 'page',
        shows: part('policy-trouble'),
      },
      { state: 'no-policy', url: 'https://sans-politique.test/', tier: 'page', shows: part('typed-address') },
      { state: 'hostile', url: 'https://hostile.test/', tier: 'page', shows: part('typed-address') },
      {
        state: 'unreadable',
        url: kind === 'firefox' ? 'about:support' : 'chrome://version/',
        tier: 'page',
        shows: part('unreadable'),
      },
    ] as const)('of the popup: $state', async ({ state, url, tier, shows }) => {
      const popup = await popupOn(url, tier);
      await picture(popup, state, shows);
      await scrollToEnd(popup);
      await picture(popup, `${state}-end`, shows);
    });

    it('of the popup: searching, a letter that waits for it, cancelled', async () => {
      session = await openSession(kind);
      await session.browser.visit('https://hostile.test/?policy=slow&flood=no');
      const popup = await session.browser.openPopup();
      await picture(popup, 'searching', `${part('policy')} progress`);
      await popup.click(part('ask-access'));
      await picture(popup, 'composer-waits', part('composer-waits'));
      await popup.click(`${part('composer-waits')} button`);
      await popup.click(part('back'));
      await picture(popup, 'search-cancelled', part('typed-address'));
    });

    it('of the grounds of erasure', async () => {
      const popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-erasure'));
      await written(popup);
      await popup.evaluate(`document.querySelector('${part('grounds')}').scrollIntoView()`);
      await picture(popup, 'erasure-grounds', `${part('grounds')} input[type=checkbox]`);
    });

    it('of the popup and the composer in French', async () => {
      session = await openSession(kind, { french: true });
      const page = await session.browser.visit('https://nuage.test/fr/');
      await answerBanner(page, ['statistics']);
      const popup = await session.openPopup();
      expect(await textOf(popup, part('ask-access'))).toContain('Demander mes données');
      await picture(popup, 'french-site', 'html[lang=fr]');
      await draftAccess(popup);
      await picture(popup, 'french-composer', `html[lang=fr] ${part('letter')}`);
    });

    it('of the options page: identity, requests, settings, back-up', async () => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await popup.click(part('deliver-copy'));
      await waitFor(popup, part('mark-sent'));
      await popup.close();
      const options = await session.browser.openExtensionPage('options.html');
      await fill(options, part('identity-name'), EXAMPLE.name);
      const pages = {
        identity: part('add-account'),
        requests: part('case'),
        records: part('no-records'),
        settings: part('permissions'),
        backup: part('backup-export'),
        delete: part('delete-first'),
      };
      await waitFor(options, part('nav-identity'));
      expect(await options.evaluate("document.querySelectorAll('[data-testid^=nav-]').length")).toBe(6);
      for (const [page, shows] of Object.entries(pages)) {
        await options.click(part(`nav-${page}`));
        await waitFor(options, `${part(`nav-${page}`)}[aria-current=page]`);
        await picture(options, `options-${page}`, shows);
      }
      await options.click(part('nav-requests'));
      await options.click('button[aria-expanded=false]');
      await picture(options, 'options-request-detail', part('case-detail'));
      const reference = /\d{4}-[A-Z0-9]{6}/.exec((await textOf(options, part('case'))) ?? '')?.[0];
      await options.close();
      const letter = await session.browser.openExtensionPage(`letter.html#${reference}`);
      await picture(letter, 'letter', 'article');
    });

    it('of the options page with nothing kept, and of a letter that is gone', async () => {
      session = await openSession(kind);
      const options = await session.browser.openExtensionPage('options.html');
      await waitFor(options, part('nav-identity'));
      await fill(options, part('identity-email'), 'camille at example');
      await options.click('form [type=submit]');
      await picture(options, 'options-identity-wrong', `${part('identity-email')}[aria-invalid=true]`);
      await options.click(part('nav-requests'));
      await picture(options, 'options-no-requests', part('no-cases'));
      await options.close();
      await picture(await session.browser.openExtensionPage('letter.html#2026-ABCDEF'), 'letter-gone', 'main');
    });

    it('of a back-up: saved, refused, to be confirmed, restored with a record that cannot be read; then deleted', async () => {
      session = await openSession(kind);
      const options = await session.browser.openExtensionPage('options.html#backup');
      const said = (sentence: string): Promise<unknown> =>
        until(sentence, async () => (await textOf(options, part('backup-result')))?.includes(sentence));

      await options.click(part('backup-export'));
      await said('The back-up is saved.');
      await picture(options, 'options-backup-saved', part('backup-export'));
      await chooseBackup(options, 'holiday.json', '{"sun": true}');
      await options.click(part('backup-restore'));
      await said('is not a back-up of Habeas');
      await picture(options, 'options-backup-refused', part('backup-export'));
      await chooseBackup(
        options,
        'habeas-2026-11-20.json',
        JSON.stringify({ habeas: 1, kept: { settings: { version: 9 } } }),
      );
      await picture(options, 'options-backup-confirm', part('backup-confirm'));
      await options.click(part('backup-restore'));
      await said('Restored');
      await picture(options, 'options-backup-restored', part('backup-export'));
      await options.click(part('nav-requests'));
      await picture(options, 'options-unreadable-records', part('unreadable-records'));
      await options.click(part('nav-delete'));
      await options.click(part('delete-first'));
      await picture(options, 'options-delete-confirm', part('delete-now'));
      await options.click(part('delete-now'));
      await until('the word', async () => (await textOf(options, part('delete-result')))?.includes('deleted'));
      await picture(options, 'options-deleted', part('delete-first'));
    });

    it('of the settings with a grant', async () => {
      const popup = await popupOn('https://boutique.test/', 'everywhere');
      await popup.close();
      const options = await session.browser.openExtensionPage('options.html#settings');
      await picture(options, 'options-grants', part('revoke'));
    });
  });
}
