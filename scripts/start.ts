/**
 * `npm start`: builds Habeas, starts the demo, finds or installs a browser and opens it there. Without a display the same
 * journey runs headless, prints what the popup shows and the drafted letter, and saves pictures under .output/pictures/.
 * Options: --policy FILE [--lang xx], --browser chromium|firefox, --headless.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { startDemo } from '../demo/server.ts';
import { launchChromium } from './browsers/chromium.ts';
import { textOf, type Driver, type View } from './browsers/driver.ts';
import { findBrowser, type BrowserKind } from './browsers/find.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { answerBanner, draftAccess, part, settled } from './browsers/journey.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.output', 'pictures');

function commandLine() {
  try {
    const { values } = parseArgs({
      options: {
        policy: { type: 'string' },
        lang: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
    return { ...values, browser: browserKind(values.browser) };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function browserKind(name: string): BrowserKind {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser is chromium or firefox, not "${name}".`);
}

/** Ctrl-C, or whoever else ends this: all that was opened is closed first. */
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      process.exitCode = 130;
      resolve();
    });
  }
});

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function print(title: string, view: View, selector: string): Promise<void> {
  console.log(`\n${'─'.repeat(12)} ${title} ${'─'.repeat(12)}\n${(await textOf(view, selector)) ?? '(nothing)'}`);
}

/** The whole journey without a person, told on the terminal. */
async function showHeadless(browser: Driver): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const page = await browser.visit('https://nuage.test/');
  await answerBanner(page, ['statistics']);
  console.log('On https://nuage.test/: statistics accepted, preferences and marketing refused.');

  const popup = await browser.openPopup();
  await settled(popup);
  await print('What the popup shows', popup, 'body');
  await popup.screenshot(join(PICTURES, 'start-popup.png'));

  await draftAccess(popup);
  await print('To', popup, part('recipient'));
  await print('The drafted letter', popup, part('letter'));
  await popup.screenshot(join(PICTURES, 'start-letter.png'));
  console.log(`\nPictures: ${join(PICTURES, 'start-popup.png')} and start-letter.png`);
}

/** The browser in front of the person, until they close it. */
async function showOnScreen(browser: Driver): Promise<void> {
  await browser.visit('https://nuage.test/');
  console.log(`
The demo is open. Answer its banner, then click Habeas in the toolbar (in Chromium behind the puzzle piece).
Other sites of the demo: https://boutique.test/ https://journal.test/ https://sans-politique.test/ https://hostile.test/
Close the browser to end.`);
  await browser.closed;
}

async function main(): Promise<void> {
  const values = commandLine();
  const kind = values.browser;
  const headless = values.headless || !hasDisplay();
  const demo = await startDemo({
    ...(values.policy !== undefined && { policyFile: values.policy }),
    ...(values.lang !== undefined && { lang: values.lang }),
  });
  try {
    const program = await findBrowser(kind);
    await build({ root: ROOT, browser: kind === 'firefox' ? 'firefox' : 'chrome', manifestVersion: 3 });
    const launch = kind === 'firefox' ? launchFirefox : launchChromium;
    const extension = join(ROOT, '.output', `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
    if (process.exitCode) return;
    const { httpPort, httpsPort, origins } = demo;
    const hosts = Object.keys(origins);
    const browser = await launch({ program, extension, headless, httpPort, httpsPort, hosts });
    try {
      await Promise.race([headless ? showHeadless(browser) : showOnScreen(browser), interrupted]);
    } finally {
      await browser.close();
    }
  } finally {
    await demo.close();
  }
}

try {
  await main();
} catch (error) {
  // A browser that was closed under a step is what Ctrl-C asked for.
  if (process.exitCode !== 130) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// A step that was interrupted may still be waiting for its browser.
if (process.exitCode === 130) process.exit();
