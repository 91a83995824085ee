import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fill, textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, EXAMPLE, part, written } from '../../../scripts/browsers/journey.ts';
import { openSession, PICTURES, type Session, type Tier } from '../session.ts';

/** Pictures of every state, in both themes, under .output/pictures/: made to be looked at. */
export function pictures(kind: BrowserKind): void {
  describe('pictures', () => {
    let session: Session;
    beforeAll(() => mkdir(PICTURES, { recursive: true }));
    afterEach(() => session?.close());

    /** `shows`: what is in the document in this state alone. */
    const inBothThemes = async (view: View, state: string, shows: string): Promise<void> => {
      await waitFor(view, shows);
      for (const theme of ['light', 'dark'] as const) {
        await session.browser.setTheme(theme);
        await until(theme, () =>
          view.evaluate<boolean>(`window.matchMedia('(prefers-color-scheme: ${theme})').matches`),
        );
        const file = join(PICTURES, `${kind}-${state}-${theme}.png`);
        await view.screenshot(file);
        expect((await stat(file)).size).toBeGreaterThan(5_000);
      }
      await session.browser.setTheme('light');
    };
    const popupOn = async (url: string, tier: Tier = 'page'): Promise<View> => {
      session = await openSession(kind, tier);
      const page = await session.browser.visit(url);
      if (url === 'https://nuage.test/') await answerBanner(page, ['statistics']);
      return session.openPopup();
    };
    const scrollToEnd = (view: View): Promise<void> =>
      view.evaluate("document.querySelector('main').scrollTo(0, 100_000)");

    it('of the popup on Nuage: the site, its lists, all facts, the other rights', async () => {
      const popup = await popupOn('https://nuage.test/');
      await inBothThemes(popup, 'site', part('finding'));
      await popup.evaluate(
        "[...document.querySelectorAll('button[aria-expanded=false]')].forEach((line) => line.click())",
      );
      await scrollToEnd(popup);
      await inBothThemes(popup, 'site-lists', `${part('cookies')} button[aria-expanded=true]`);
      await popup.click(part('all-facts'));
      await inBothThemes(popup, 'facts', part('policy-facts'));
      await popup.click(`${part('policy-facts')} button`);
      await popup.click(part('other-rights'));
      await inBothThemes(popup, 'rights', part('right-picker'));
    });

    it('of the composer: without identity, with the letter, sent, and the case', async () => {
      let popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-access'));
      await inBothThemes(popup, 'composer-no-identity', part('identity-name'));
      await fill(popup, part('identity-email'), 'camille at example');
      await popup.click(part('edit-identity'));
      await inBothThemes(popup, 'composer-wrong-identity', `${part('identity-email')}[aria-invalid=true]`);
      await popup.click(part('back'));
      await draftAccess(popup);
      await inBothThemes(popup, 'composer', part('letter'));
      await popup.evaluate(`document.querySelector('${part('letter')}').scrollIntoView()`);
      await inBothThemes(popup, 'composer-letter', part('letter'));
      await popup.click('[role=tab]:last-child');
      await inBothThemes(popup, 'composer-side-by-side', `${part('letter')} .pair p:nth-child(2)`);
      await popup.click('[role=tab]');
      await popup.click(part('deliver-copy'));
      await scrollToEnd(popup);
      await inBothThemes(popup, 'composer-copied', part('mark-sent'));
      await popup.click(part('mark-sent'));
      await until('the date of the answer', async () =>
        /due by/.test((await textOf(popup, part('delivery-result'))) ?? ''),
      );
      await popup.close();
      popup = await session.openPopup();
      if (await popup.evaluate<boolean>(`!!document.querySelector('${part('composer')}')`))
        await popup.click(part('back'));
      await waitFor(popup, part('case'));
      await scrollToEnd(popup);
      await inBothThemes(popup, 'site-with-case', `${part('case')}[data-state=waiting]`);
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
      await inBothThemes(popup, state, shows);
      await scrollToEnd(popup);
      await inBothThemes(popup, `${state}-end`, shows);
    });

    it('of the popup: searching', async () => {
      session = await openSession(kind);
      await session.browser.visit('https://hostile.test/?policy=slow&flood=no');
      await inBothThemes(await session.browser.openPopup(), 'searching', `${part('policy')} progress`);
    });

    it('of the grounds of erasure', async () => {
      const popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-erasure'));
      await written(popup);
      await popup.evaluate(`document.querySelector('${part('grounds')}').scrollIntoView()`);
      await inBothThemes(popup, 'erasure-grounds', `${part('grounds')} input[type=checkbox]`);
    });

    it('of the popup and the composer in French', async () => {
      session = await openSession(kind, 'page', 'nuage.test', true);
      const page = await session.browser.visit('https://nuage.test/fr/');
      await answerBanner(page, ['statistics']);
      const popup = await session.openPopup();
      expect(await textOf(popup, part('ask-access'))).toContain('Demander mes données');
      await inBothThemes(popup, 'french-site', 'html[lang=fr]');
      await draftAccess(popup);
      await inBothThemes(popup, 'french-composer', `html[lang=fr] ${part('letter')}`);
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
        settings: part('permissions'),
        backup: part('backup-export'),
        delete: part('delete-first'),
      };
      await waitFor(options, part('nav-identity'));
      expect(await options.evaluate("document.querySelectorAll('[data-testid^=nav-]').length")).toBe(5);
      for (const [page, shows] of Object.entries(pages)) {
        await options.click(part(`nav-${page}`));
        await waitFor(options, `${part(`nav-${page}`)}[aria-current=page]`);
        await inBothThemes(options, `options-${page}`, shows);
      }
    });
  });
}
