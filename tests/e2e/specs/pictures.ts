import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fill, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, EXAMPLE, part } from '../../../scripts/browsers/journey.ts';
import { openSession, PICTURES, type Session, type Tier } from '../session.ts';

/** Pictures of every state, in both themes, under .output/pictures/: made to be looked at. */
export function pictures(kind: BrowserKind): void {
  describe('pictures', () => {
    let session: Session;
    beforeAll(() => mkdir(PICTURES, { recursive: true }));
    afterEach(() => session?.close());

    const inBothThemes = async (view: View, state: string): Promise<void> => {
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
    const popupOn = async (url: string, tier: Tier = 'page', domain = 'nuage.test'): Promise<View> => {
      session = await openSession(kind, tier, domain);
      const page = await session.browser.visit(url);
      if (url === 'https://nuage.test/') await answerBanner(page, ['statistics']);
      return session.openPopup();
    };
    const scrollToEnd = (view: View): Promise<void> =>
      view.evaluate("document.querySelector('main').scrollTo(0, 100_000)");

    it('of the popup on Nuage: the site, its lists, all facts, the other rights', async () => {
      const popup = await popupOn('https://nuage.test/');
      await inBothThemes(popup, 'site');
      await popup.evaluate(
        "[...document.querySelectorAll('button[aria-expanded=false]')].forEach((line) => line.click())",
      );
      await scrollToEnd(popup);
      await inBothThemes(popup, 'site-lists');
      await popup.click(part('all-facts'));
      await waitFor(popup, part('policy-facts'));
      await inBothThemes(popup, 'facts');
      await popup.click(`${part('policy-facts')} button`);
      await popup.click(part('other-rights'));
      await waitFor(popup, part('right-picker'));
      await inBothThemes(popup, 'rights');
    });

    it('of the composer: without identity, with the letter, sent, and the case', async () => {
      let popup = await popupOn('https://nuage.test/');
      await popup.click(part('ask-access'));
      await waitFor(popup, part('identity-name'));
      await inBothThemes(popup, 'composer-no-identity');
      await popup.click(part('back'));
      await draftAccess(popup);
      await inBothThemes(popup, 'composer');
      await popup.evaluate(`document.querySelector('${part('letter')}').scrollIntoView()`);
      await inBothThemes(popup, 'composer-letter');
      await popup.click(part('deliver-copy'));
      await waitFor(popup, part('mark-sent'));
      await scrollToEnd(popup);
      await inBothThemes(popup, 'composer-copied');
      await popup.click(part('mark-sent'));
      await popup.close();
      popup = await session.openPopup();
      if (await popup.evaluate<boolean>(`!!document.querySelector('${part('composer')}')`))
        await popup.click(part('back'));
      await waitFor(popup, part('case'));
      await scrollToEnd(popup);
      await inBothThemes(popup, 'site-with-case');
    });

    it.each([
      { state: 'shop-page', url: 'https://boutique.test/', tier: 'page', domain: 'boutique.test' },
      { state: 'shop-everywhere', url: 'https://boutique.test/', tier: 'everywhere', domain: 'boutique.test' },
      { state: 'policy-elsewhere', url: 'https://journal.test/', tier: 'page', domain: 'journal.test' },
      { state: 'no-policy', url: 'https://sans-politique.test/', tier: 'page', domain: 'sans-politique.test' },
      { state: 'hostile', url: 'https://hostile.test/', tier: 'page', domain: 'hostile.test' },
      {
        state: 'unreadable',
        url: kind === 'firefox' ? 'about:support' : 'chrome://version/',
        tier: 'page',
        domain: 'nuage.test',
      },
    ] as const)('of the popup: $state', async ({ state, url, tier, domain }) => {
      const popup = await popupOn(url, tier, domain);
      await inBothThemes(popup, state);
      await scrollToEnd(popup);
      await inBothThemes(popup, `${state}-end`);
    });

    it('of the options page: identity, requests, settings, back-up', async () => {
      const popup = await popupOn('https://nuage.test/');
      await draftAccess(popup);
      await popup.click(part('deliver-copy'));
      await waitFor(popup, part('mark-sent'));
      await popup.close();
      const options = await session.browser.openExtensionPage('options.html');
      await fill(options, part('identity-name'), EXAMPLE.name);
      const pages = await until('the navigation', async () => {
        const found = await options.evaluate<string[]>(
          "[...document.querySelectorAll('[data-testid^=nav-]')].map((link) => link.dataset.testid)",
        );
        return found.length > 0 && found;
      });
      expect(pages).toContain('nav-requests');
      for (const page of pages) {
        await options.click(part(page));
        await until('the page', () =>
          options.evaluate<boolean>(`document.querySelector('${part(page)}').getAttribute('aria-current') === 'page'`),
        );
        await inBothThemes(options, `options-${page.replace('nav-', '')}`);
      }
    });
  });
}
