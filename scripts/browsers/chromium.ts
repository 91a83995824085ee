import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { launch, type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { clickable, until, type Driver, type LaunchOptions, type View } from './driver.ts';
import { captureMail } from './mail-capture.ts';

function viewOf(page: Page): View {
  const evaluate = <T>(expression: string): Promise<T> =>
    page.evaluate(`(async () => (${expression}))()`) as Promise<T>;
  return {
    evaluate,
    async click(selector) {
      await clickable({ evaluate }, selector);
      // The popup may close under the click: that is no failure of the click.
      await page.click(selector).catch((error: Error) => {
        if (!/closed|detached/i.test(error.message)) throw error;
      });
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      if (page.isClosed()) return;
      // A popup may be closing by itself.
      await page.close().catch((error: Error) => {
        if (!/No target|closed/i.test(error.message)) throw error;
      });
    },
  };
}

/**
 * URLs that pages of the extension asked for, from the browser's own record of the network.
 * Chromium writes the record piece by piece, so its end may be missing: lines are read one by one.
 */
async function requestsBy(origin: string, record: string): Promise<string[]> {
  const lines = (await readFile(record, 'utf8')).split('\n');
  return lines.flatMap((line) => {
    if (!line.includes(`"initiator":"${origin}"`)) return [];
    const url = /"url":"([^"]+)"/.exec(line)?.[1];
    return url === undefined || url.startsWith('chrome-extension:') ? [] : [url];
  });
}

/** Loads the built extension and sends downloads to a folder; rejects when there is no such build. */
async function install(
  browser: Browser,
  folder: string,
  downloads: string,
): Promise<{ session: CDPSession; extension: Extension }> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const id = await browser.installExtension(folder).catch((error: Error) => {
    throw new Error(`Chromium cannot load ${folder}: ${error.message}. Run \`npm run build\` first.`);
  });
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  return { session, extension };
}

/** Starts Chromium (or Chrome, Edge, Brave) with the extension, in a profile of its own that is deleted at the end. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'habeas-chromium-'));
  const profile = join(home, 'profile');
  const downloads = join(home, 'downloads');
  const record = join(home, 'network.json');
  const mail = options.captureMail ? await captureMail(join(home, 'bin')) : null;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(downloads);
  // Third-party cookies are blocked otherwise, and the demo's tracker would be invisible.
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));

  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Who starts the browser closes it: an end of its own would leave the profile behind.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...process.env,
      ...(mail && { PATH: `${mail.folder}${delimiter}${process.env['PATH'] ?? ''}` }),
    },
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US',
      '--no-first-run',
      '--no-proxy-server',
      '--ignore-certificate-errors',
      // A headless screen is 800 x 600 otherwise: too small for a whole popup.
      '--screen-info={1600x1200}',
      '--window-size=1280,1000',
      `--host-resolver-rules=MAP *.test:80 127.0.0.1:${options.httpPort}, MAP *.test:443 127.0.0.1:${options.httpsPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--log-net-log=${record}`,
    ],
  });

  const close = async (): Promise<void> => {
    await browser.close().catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };

  const { session, extension } = await install(browser, options.extension, downloads).catch(async (error: Error) => {
    await close();
    throw error;
  });
  const origin = `chrome-extension://${extension.id}`;
  let tab = (await browser.pages())[0] ?? (await browser.newPage());
  let theme: 'light' | 'dark' = 'light';

  const shown = new Set<Page>();

  /** false: the page hangs in a script of its own */
  const answers = async (page: Page): Promise<boolean> => {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, 1_000, false));
    return Promise.race([page.evaluate(() => true), late]).catch(() => false);
  };
  const dress = (page: Page): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const show = async (page: Page): Promise<View> => {
    shown.add(page);
    page.once('close', () => shown.delete(page));
    await dress(page);
    return viewOf(page);
  };

  return {
    kind: 'chromium',
    downloads,
    async visit(url) {
      // A page that hangs cannot be left: it is closed, and another tab takes its place.
      if (!(await answers(tab))) {
        const hung = tab;
        tab = await browser.newPage();
        await hung.close();
      }
      await tab.bringToFront();
      await tab.goto(url, { waitUntil: 'load' });
      return show(tab);
    },
    async openPopup() {
      await tab.bringToFront();
      const before = new Set(browser.targets());
      await tab.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (candidate) => !before.has(candidate) && candidate.url().startsWith(`${origin}/popup.html`),
        { timeout: 10_000 },
      );
      const page = await target.asPage();
      await page.waitForSelector('body');
      return show(page);
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 900 });
      await page.goto(`${origin}/${path}`);
      return show(page);
    },
    async setTheme(chosen) {
      theme = chosen;
      await Promise.all([...shown].map(async (page) => (await answers(page)) && dress(page)));
    },
    async cookies() {
      const { cookies } = await session.send('Storage.getCookies');
      return cookies.map(({ name, value, domain, httpOnly, partitionKey }) => ({
        name,
        value,
        domain,
        httpOnly,
        partitioned: partitionKey !== undefined,
      }));
    },
    async tabs() {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url);
    },
    mails: mail && mail.mails,
    async clipboard() {
      const context = browser.defaultBrowserContext();
      await context.overridePermissions(origin as `${string}://${string}`, ['clipboard-read']);
      // Read by the popup itself where it is open: another page in front would close it.
      const own = [...shown].findLast((page) => page.url().startsWith(origin));
      if (!own) throw new Error('Only an open page of Habeas can read the clipboard.');
      return (await own.evaluate('navigator.clipboard.readText()')) as string;
    },
    extensionRequests: () => requestsBy(origin, record),
    closed: new Promise((resolve) => browser.once('disconnected', resolve)),
    close,
  };
}
