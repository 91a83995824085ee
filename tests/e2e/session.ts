import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, type Demo } from '../../demo/server.ts';
import type { DemoSite } from '../../demo/site.ts';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { textOf, until, type Driver, type View } from '../../scripts/browsers/driver.ts';
import { findBrowser, type BrowserKind } from '../../scripts/browsers/find.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { part, settled } from '../../scripts/browsers/journey.ts';

export type Tier = 'page' | 'site' | 'everywhere';

const OUTPUT = join(import.meta.dirname, '../../.output');
export const PICTURES = join(OUTPUT, 'pictures');

export interface Session {
  kind: BrowserKind;
  demo: Demo;
  browser: Driver;
  /** the complete popup over the page last visited, with the grant of this session */
  openPopup(): Promise<View>;
  /** the mailto URL that the composer hands to the mail program */
  mail(popup: View): Promise<string>;
  close(): Promise<void>;
}

/** Pages of webmail are opened on this machine too: their names lead to the demo, which knows no such site. */
const WEBMAIL_HOSTS = ['mail.google.com', 'outlook.office.com'];

export interface SessionOptions {
  tier?: Tier;
  /** the registrable domain that the tier `site` is granted for */
  domain?: string;
  /** the interface in French, whatever the browser speaks */
  french?: boolean;
  /** a build whose pages can be made to meet a no, see `refuse` */
  refusals?: boolean;
  /** sites beside those of the demo, by host */
  sites?: Record<string, DemoSite>;
}

/** What the pages of a build with `refusals` are refused from here on; null for nothing. `tab` and `page` never answer. */
export function refuse(view: View, what: 'grant' | 'storage' | 'copy' | 'tab' | 'page' | null): Promise<void> {
  return view.evaluate(`window.localStorage.setItem('refuses', '${what ?? ''}')`);
}

async function addRefusals(copy: string): Promise<void> {
  await cp(join(import.meta.dirname, 'refusals.js'), join(copy, 'refusals.js'));
  for (const page of ['popup.html', 'options.html']) {
    const html = await readFile(join(copy, page), 'utf8');
    await writeFile(join(copy, page), html.replace('<head>', '<head><script src="/refusals.js"></script>'));
  }
}

async function launch(
  kind: BrowserKind,
  { tier = 'page', domain = 'nuage.test', french = false, refusals = false }: SessionOptions,
  demo: Demo,
  copy: string,
): Promise<Driver> {
  const { httpPort, httpsPort } = demo;
  const options = {
    program: await findBrowser(kind),
    extension: copy,
    headless: true,
    httpPort,
    httpsPort,
    hosts: [...Object.keys(demo.origins), ...WEBMAIL_HOSTS],
    captureMail: process.platform === 'linux',
  };
  await cp(join(OUTPUT, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), copy, { recursive: true });
  const manifestFile = join(copy, 'manifest.json');
  const changeManifest = async (change: object): Promise<void> => {
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as object;
    await writeFile(manifestFile, JSON.stringify({ ...manifest, ...change }));
  };
  if (french) {
    await changeManifest({ default_locale: 'fr' });
    await rm(join(copy, '_locales', 'en'), { recursive: true });
  }
  if (refusals) await addRefusals(copy);
  if (kind === 'firefox') return launchFirefox({ ...options, grantPermissions: tier !== 'page' });
  // Nobody can answer the permission prompt of a headless Chromium: this build holds the grant from the start.
  if (tier !== 'page') {
    const pattern = tier === 'everywhere' ? '*://*/*' : `*://*.${domain}/*`;
    await changeManifest({ host_permissions: [pattern] });
  }
  return launchChromium(options);
}

/** A browser and a demo of their own. */
export async function openSession(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
  const { tier = 'page', sites = {} } = options;
  const demo = await startDemo({ sites });
  const copy = await mkdtemp(join(tmpdir(), 'habeas-build-'));
  const tidy = async (): Promise<void> => {
    await demo.close();
    await rm(copy, { recursive: true, force: true });
  };
  const browser = await launch(kind, options, demo, copy).catch(async (error: Error) => {
    await tidy();
    throw error;
  });

  return {
    kind,
    demo,
    browser,
    async openPopup() {
      const popup = await browser.openPopup();
      await settled(popup);
      const widen = part(`grant-${tier}`);
      if (await popup.evaluate<boolean>(`${tier !== 'page'} && !!document.querySelector('${widen}')`)) {
        await popup.click(widen);
        await until(
          'the wider tier',
          async () => (await textOf(popup, part('site-tier')))?.includes('this page') === false,
        );
        await settled(popup);
      }
      return popup;
    },
    async mail(popup) {
      const link = part('deliver-mail');
      const href = await popup.evaluate<string>(`document.querySelector('${link}').href`);
      // Elsewhere than on Linux a click would open the mail program of whoever runs the tests.
      if (!browser.mails) return href;
      const before = (await browser.mails()).length;
      await popup.click(link);
      return until('the mail program', async () => (await browser.mails?.())?.[before]);
    },
    async close() {
      await browser.close();
      await tidy();
    },
  };
}

/** The value of a stored cookie; fails the test when there is none. */
export async function cookieValue(browser: Driver, name: string): Promise<string> {
  const found = (await browser.cookies()).find((cookie) => cookie.name === name);
  if (!found) throw new Error(`The browser holds no cookie ${name}.`);
  return found.value;
}

/** Hosts asked for by the extension or by anyone else through the demo. */
export const hostsOf = (urls: string[]): string[] => [...new Set(urls.map((url) => new URL(url).hostname))];
