import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, part } from '../../../scripts/browsers/journey.ts';
import { chooseBackup, downloaded } from '../back-up.ts';
import { inBothThemes, scrollTo } from '../picture.ts';
import { openSession, type Session } from '../session.ts';

interface Backup {
  records: { record: { readAt: number } }[];
}

/** A sealed record, from the click in the popup to the page to print, the letter and a change by somebody. */
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
      await scrollTo(popup, part('keep-record'));
      await inBothThemes(session, popup, 'keep-record', part('keep-record-result'));
      await popup.close();

      const list = await recordsPage();
      expect(await textOf(list, part('record'))).toContain('nuage.test');
      await inBothThemes(session, list, 'records', part('record'));
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
      await scrollTo(page, part('record-cookies'));
      await inBothThemes(session, page, 'record-cookies', part('record-cookies'));
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

    it('tell a change that was made to them in a file', async () => {
      const options = await session.browser.openExtensionPage('options.html#backup');
      await waitFor(options, part('backup-export'));
      await options.click(part('backup-export'));
      const backup = JSON.parse(await downloaded(session, /^habeas-.*\.json$/)) as Backup;
      const [kept] = backup.records;
      kept!.record.readAt += 1;
      await chooseBackup(options, 'changed.json', JSON.stringify(backup));
      await options.click(part('backup-restore'));
      await until('the restoring', async () => (await textOf(options, part('backup-result')))?.includes('Restored'));
      await options.close();

      const list = await recordsPage();
      await waitFor(list, part('damaged-records'));
      expect(await textOf(list, part('damaged-records'))).toContain('Changed since it was sealed');
      await inBothThemes(session, list, 'records-damaged', part('damaged-records'));
      await list.click(part('damaged-delete'));
      await list.click(part('record-delete-now'));
      await until('the damaged one gone', () =>
        list.evaluate<boolean>(`!document.querySelector('${part('damaged-records')}')`),
      );
      // The record itself is as it was.
      expect(await textOf(list, part('record'))).toContain('nuage.test');
      await list.close();
    });
  });
}
