import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until, waitFor, type View } from '../../scripts/browsers/driver.ts';
import { part } from '../../scripts/browsers/journey.ts';
import type { Session } from './session.ts';

/** Gives a file to the restoring of a back-up, on the options page, up to the question whether to go on. */
export async function chooseBackup(options: View, name: string, content: string): Promise<void> {
  await waitFor(options, part('backup-file'));
  await options.evaluate(`(() => {
    const chosen = new window.DataTransfer();
    chosen.items.add(new window.File(window.Array.of(${JSON.stringify(content)}), ${JSON.stringify(name)}));
    const field = document.querySelector('${part('backup-file')}');
    field.files = chosen.files;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  })()`);
  await waitFor(options, part('backup-confirm'));
}

/** The file of this name that was downloaded, as text, once it is whole. */
export function downloaded({ browser }: Session, name: RegExp): Promise<string> {
  return until('the download', async () => {
    const files = await readdir(browser.downloads);
    const file = files.find((one) => name.test(one));
    // Until it is complete, it is empty or has a partial one beside it.
    const partial = files.some((one) => /\.(?:part|crdownload)$/.test(one));
    return file && !partial && readFile(join(browser.downloads, file), 'utf8');
  });
}
