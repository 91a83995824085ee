import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../../core/findings/rules/index.ts';
import { NOT_FOUND } from '../../../demo/site.ts';
import { textOf, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { part } from '../../../scripts/browsers/journey.ts';
import { ADVERTISER, constats, HOST, SCENES } from '../constats.ts';
import { inBothThemes, scrollTo } from '../picture.ts';
import { openSession, type Session } from '../session.ts';

/** Each rule fires on its page, and stays silent on the twin that keeps the promise. */
export function findings(kind: BrowserKind): void {
  describe('findings', () => {
    let session: Session;
    let popup: View | null = null;
    beforeAll(async () => {
      session = await openSession(kind, {
        tier: 'site',
        domain: HOST,
        sites: { [HOST]: constats, [ADVERTISER]: () => NOT_FOUND },
      });
    });
    afterEach(async () => {
      await popup?.close();
      popup = null;
    });
    afterAll(() => session?.close());

    /** The rules whose findings the popup shows for a page, those on demand included. */
    async function found(path: string): Promise<string[]> {
      await session.browser.visit(`https://${HOST}${path}`);
      popup = await session.openPopup();
      expect(await textOf(popup, part('consent'))).toContain('Cookiebot');
      await popup.evaluate(`document.querySelector('${part('more-findings')} > button')?.click()`);
      return popup.evaluate(
        `[...document.querySelectorAll('${part('finding')}')].map((finding) => finding.dataset.rule)`,
      );
    }

    it('has a page for every rule', () => {
      expect(Object.keys(SCENES).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    });

    describe.each(Object.keys(SCENES))('%s', (rule) => {
      it('fires on its page, and says what it rests on', async () => {
        expect(await found(`/rule/${rule}`)).toContain(rule);
        const finding = `${part('finding')}[data-rule="${rule}"]`;
        await popup!.evaluate(`document.querySelector('${finding} .disclosure > button').click()`);
        await waitFor(popup!, `${finding} dl`);
        expect(await textOf(popup!, finding)).toMatch(/Art\. \d/);
      });

      it('is silent on the twin', async () => {
        expect(await found(`/twin/${rule}`)).not.toContain(rule);
      });
    });

    it('shows three at once, suspicions first, and the rest on demand', async () => {
      await session.browser.visit(`https://${HOST}/all`);
      popup = await session.openPopup();
      const shown = (): Promise<number> => popup!.evaluate(`document.querySelectorAll('${part('finding')}').length`);
      expect(await shown()).toBe(3);
      await scrollTo(popup, part('more-findings'));
      await inBothThemes(session, popup, 'findings', part('more-findings'));
      await popup.click(`${part('more-findings')} > button`);
      expect(await shown()).toBeGreaterThan(3);
      await scrollTo(popup, `${part('more-findings')} ${part('finding')}`);
      await inBothThemes(session, popup, 'findings-all', `${part('more-findings')} ${part('finding')}`);
      const evidence = `${part('finding')}[data-rule="statistics-as-necessary"]`;
      await popup.evaluate(`document.querySelector('${evidence} .disclosure > button').click()`);
      await scrollTo(popup, evidence);
      await inBothThemes(session, popup, 'findings-evidence', `${evidence} dl`);
    });
  });
}
