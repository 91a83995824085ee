import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, part } from '../../../scripts/browsers/journey.ts';
import { inBothThemes } from '../picture.ts';
import { openSession, type Session } from '../session.ts';

/** A sealed record, from the click in the popup to the page to print, the letter and a tampered database. */
export function records(kind: BrowserKind): void {
  describe('records of visits', () => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind);
      await answerBanner(await session.browser.visit('https://nuage.test/'), ['statistics']);
    });
    afterAll(() => session?.close());

    const recordsPage = async (): Promise<View> => {
      const page = await session.browser.openExtensionPage('options.html#records');
      await waitFor(page, `${part('record')}, ${part('no-records')}, ${part('damaged-records')}`);
      return page;
    };

    /** Runs over the object store of the records, in a page of Habeas. */
    const changeStored = (page: View, change: string): Promise<unknown> =>
      page.evaluate(`new Promise((resolve, reject) => {
        const opening = indexedDB.open('habeas');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction('records', 'readwrite').objectStore('records');
          const all = store.getAll();
          all.onsuccess = () => {
            const [one] = all.result;
            ${change}
            const put = store.put(one);
            put.onsuccess = () => { database.close(); resolve(true); };
          };
        };
      })`);

    it('are kept by one click, with what the popup shows and no value', async () => {
      await session.browser.visit('https://nuage.test/');
      const popup = await session.openPopup();
      await waitFor(popup, part('keep-record-now'));
      await until('the policy', async () =>
        popup.evaluate<boolean>(`!!document.querySelector('[data-complete=true]')`),
      );
      await popup.click(part('keep-record-now'));
      await until('the record', async () =>
        ((await textOf(popup, part('keep-record-result'))) ?? '').includes('Kept, sealed.'),
      );
      await popup.close();

      const list = await recordsPage();
      expect(await textOf(list, part('record'))).toContain('nuage.test');
      const href = await list.evaluate<string>(`document.querySelector('${part('record-open')}').getAttribute('href')`);
      await list.close();
      const page = await session.browser.openExtensionPage(href.slice(1));
      await waitFor(page, part('record-page'));
      const text = (await textOf(page, part('record-page'))) ?? '';
      for (const words of ['nuage.test', 'Cookiebot', 'Marketing: refused', 'Unchanged since it was sealed.', '_ga']) {
        expect(text).toContain(words);
      }
      expect(text).toMatch(/[0-9a-f]{64}/);
      expect(text).not.toMatch(/GA1\.1\.\d+/);
      await inBothThemes(session, page, 'record', part('record-seal'));
      await page.close();
    });

    it('go along with the letter in the mail file alone', async () => {
      await session.browser.visit('https://nuage.test/');
      const popup = await session.openPopup();
      await draftAccess(popup);
      await waitFor(popup, part('attach-record'));
      await popup.click(`${part('attach-record')} input`);
      await waitFor(popup, part('attach-hint'));
      expect(await textOf(popup, part('attach-hint'))).toContain('.eml');
      await popup.close();
    });

    // Firefox keeps a page's database from the driver's sandbox.
    if (kind === 'firefox') return;
    it('tell a change that was made behind their back', async () => {
      const page = await recordsPage();
      await changeStored(page, 'one.raw.record.readAt += 1;');
      await page.close();
      const again = await recordsPage();
      expect(await textOf(again, part('damaged-records'))).toContain('Changed since it was sealed');
      await inBothThemes(session, again, 'records-damaged', part('damaged-records'));
      await again.click(part('damaged-delete'));
      await again.click(part('record-delete-now'));
      await waitFor(again, part('no-records'));
      await again.close();
    });
  });
}
