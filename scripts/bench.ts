/**
 * Builds Habeas, measures what it costs in Chromium, and prints each budget with what was measured.
 * Every time is a ratio within one run, against bench/zero (a bare popup that lists the site's cookies), bench/vue (the
 * same in Vue + Pinia) or a bare call, so that the machine's speed does not matter.
 * Usage: npm run bench [-- --openings 8]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { startDemo, type Demo } from '../demo/server.ts';
import { evaluate, median, startChromium, withAccess } from './bench/chromium.ts';
import { measureConsent } from './bench/consent.ts';
import { idle } from './bench/idle.ts';
import { measurePolicy, policyHtml } from './bench/policy.ts';
import { measureInjection, openPopup, type Opening } from './bench/popup.ts';
import { installWarnings } from './bench/warnings.ts';
import { measureWorker } from './bench/worker.ts';
import { bytesOf, initialScripts, zipBytes } from './bench/weight.ts';
import { findBrowser } from './browsers/find.ts';

const { values } = parseArgs({ options: { openings: { type: 'string', default: '8' } } });
const openings = Number(values.openings);
const root = resolve(import.meta.dirname, '..');
const builds = { chrome: join(root, '.output/chrome-mv3'), firefox: join(root, '.output/firefox-mv3') };
const SITE = 'https://nuage.test/';
// Everything shown, the broken promise of the store below included.
const COMPLETE = `document.querySelector('[data-complete="true"] [data-testid="finding"]')`;
/** A refusal of marketing as Cookiebot stores it, and a marketing cookie set all the same. */
const BROKEN_PROMISE = {
  CookieConsent:
    '{stamp:%27bXkgaW52ZW50ZWQgc3RhbXA=%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1790000000000%2Cregion:%27fr%27}',
  _fbp: 'fb.1.1790000060000.1234567890',
};
/** Chromium evicts cookies of a site past 180. */
const MOST_OF_SITE = 150;

interface Row {
  what: string;
  budget: string;
  measured: string;
  met: boolean;
}
const rows: Row[] = [];
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });

function atMost(what: string, most: number, value: number, unit: string): void {
  rows.push({ what, budget: `${number(most)} ${unit}`, measured: `${number(value)} ${unit}`, met: value <= most });
}

/** No budget speaks of it, and it is no secret. */
function report(what: string, value: number, unit: string): void {
  rows.push({ what, budget: 'reported', measured: `${number(value)} ${unit}`, met: true });
}

/** `value` and `reference` are of the same unit; the budget is how many times the reference it may be. */
function times(what: string, most: number, value: number, reference: number, of: string, unit = 'ms'): void {
  const measured = `${number(value / reference)} x (${number(value)} to ${number(reference)} ${unit})`;
  rows.push({ what, budget: `${most} x ${of}`, measured, met: value / reference <= most });
}

/** A store of `count` cookies, those of the visited site set last, so that they are not the ones evicted. */
async function fillStore(browser: Browser, count: number): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Storage.clearCookies');
  const promise = Object.entries(BROKEN_PROMISE);
  const cookies = Array.from({ length: count }, (_, i) => ({
    name: promise[i]?.[0] ?? `c${i}`,
    value: promise[i]?.[1] ?? 'v'.repeat(40),
    path: '/',
    expires: Date.now() / 1000 + 86_400,
    domain: i < MOST_OF_SITE ? '.nuage.test' : `.site${Math.floor(i / MOST_OF_SITE)}.test`,
  })).toReversed();
  for (let i = 0; i < count; i += 500) await session.send('Storage.setCookies', { cookies: cookies.slice(i, i + 500) });
  await session.detach();
}

async function measurePopups(
  browser: Browser,
  popups: Record<string, { url: string; ready: string }>,
  stores: readonly number[],
) {
  const seen: Record<string, Opening[]> = {};
  const names = Object.keys(popups);
  // Forth and back, so that a slow drift of the machine meets all alike; the first turn only warms up.
  for (let turn = 0; turn <= openings; turn++) {
    for (const store of turn % 2 ? stores : stores.toReversed()) {
      await fillStore(browser, store);
      for (const name of turn % 2 ? names : names.toReversed()) {
        const opening = await openPopup(browser, popups[name]!.url, popups[name]!.ready);
        if (turn > 0) (seen[`${name} ${store}`] ??= []).push(opening);
      }
    }
  }
  return (name: string, store: number, key: keyof Opening) =>
    median(seen[`${name} ${store}`]!.map((opening) => opening[key]));
}

async function measureQuiet(program: string, demo: Demo): Promise<void> {
  const port = { http: demo.httpPort, https: demo.httpsPort };
  const measure = async (extension: string | null) => {
    const browser = await startChromium(program, port);
    try {
      if (extension) await browser.installExtension(extension);
      return await idle(browser, demo, SITE, 7);
    } finally {
      await browser.close();
    }
  };
  const without = await measure(null);
  const withHabeas = await measure(builds.chrome);
  const manifest = JSON.parse(readFileSync(join(builds.chrome, 'manifest.json'), 'utf8')) as {
    content_scripts?: { js?: string[] }[];
  };
  const injected = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? []);
  const on = 'page not asked about: ';
  atMost(`${on}bytes injected`, 0, bytesOf(builds.chrome, injected), 'B');
  atMost(`${on}JS heap, extra`, 0, Math.round((withHabeas.heap - without.heap) / 1024), 'KiB');
  atMost(`${on}requests, extra`, 0, withHabeas.requests - without.requests, 'a load');
  atMost(`${on}woken`, 0, withHabeas.workers, 'workers');
}

async function measureHabeas(program: string, demo: Demo, vueFolder: string): Promise<void> {
  const copy = withAccess(builds.chrome);
  const browser = await startChromium(program, { http: demo.httpPort, https: demo.httpsPort });
  try {
    const ids = {
      zero: await browser.installExtension(join(import.meta.dirname, 'bench/zero')),
      vue: await browser.installExtension(vueFolder),
      habeas: await browser.installExtension(copy.folder),
    };
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${ids.zero}/popup.html`);
    const warnings = await installWarnings(page, builds.chrome);
    rows.push({
      what: 'warnings at install',
      budget: 'none',
      measured: warnings.join(' / ') || 'none',
      met: warnings.length === 0,
    });

    const site = await browser.newPage();
    await fillStore(browser, 50);
    await site.goto(SITE, { waitUntil: 'networkidle0' });
    const tab = await evaluate<number>(page, `(await chrome.tabs.query({})).find(({ url }) => url === '${SITE}').id`);
    await page.close();
    const popups = Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [
        name,
        { url: `chrome-extension://${id}/popup.html?tab=${tab}`, ready: name === 'habeas' ? COMPLETE : 'true' },
      ]),
    );

    const of = await measurePopups(browser, popups, [50, 5_000]);
    for (const store of [50, 5_000]) {
      const stored = `${number(store)} cookies stored`;
      times(`popup complete, ${stored}`, 1.5, of('habeas', store, 'complete'), of('zero', store, 'complete'), 'zero');
      times(`popup CPU, ${stored}`, 2, of('habeas', store, 'cpu'), of('zero', store, 'cpu'), 'zero');
    }
    for (const [what, key] of [
      ['popup complete', 'complete'],
      ['popup CPU', 'cpu'],
    ] as const) {
      times(`${what}, 5,000 against 50`, 1.2, of('habeas', 5_000, key), of('habeas', 50, key), '50');
    }
    atMost('elements, everything unfolded', 12, of('habeas', 50, 'elements') / 50, 'a cookie');
    times('popup heap', 2, of('habeas', 50, 'heap') / 1024, of('vue', 50, 'heap') / 1024, 'vue', 'KiB');
    const worker = await measureWorker(browser, popups['habeas']!.url, COMPLETE);
    report('heap of its worker, at most while it reads', worker.peak / 1024, 'KiB');
    atMost('workers left when the popup is complete', 0, worker.left, 'workers');

    const injection = await measureInjection(browser, popups['habeas']!.url, COMPLETE, 30);
    atMost('reading the page', 1, injection.calls, 'executeScript');
    times('reading the page, round trip', 3, injection.reading, injection.bare, 'bare');

    const html = policyHtml(200_000);
    const policy = await measurePolicy(browser, html, 15);
    times(`policy of ${Math.round(html.length / 1000)} kB`, 3, policy.reading, policy.bare, 'DOMParser + textContent');
  } finally {
    await browser.close();
    copy.remove();
  }
}

const program = await findBrowser('chromium');
const vueFolder = mkdtempSync(join(tmpdir(), 'habeas-bench-vue-'));
const demo = await startDemo();
try {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser, '--mv3'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'bench/vue'),
    base: './',
    publicDir: false,
    build: {
      outDir: vueFolder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'bench/vue/popup.html') },
    },
  });
  copyFileSync(join(import.meta.dirname, 'bench/vue/manifest.json'), join(vueFolder, 'manifest.json'));
  await measureQuiet(program, demo);
  await measureHabeas(program, demo, vueFolder);
  atMost(
    'initial JavaScript of the popup',
    130_000,
    bytesOf(builds.chrome, initialScripts(builds.chrome, 'popup.html')),
    'B',
  );
  const consent = await measureConsent();
  report(`slowest stored value over all consent platforms (${consent.id})`, consent.slowest, 'ms');
  report('all consent platforms on a page with 5,000 cookies', consent.all, 'ms');
  for (const [browser, folder] of Object.entries(builds)) atMost(`zip for ${browser}`, 600_000, zipBytes(folder), 'B');
} finally {
  await demo.close();
  rmSync(vueFolder, { recursive: true, force: true });
}

const columns = [
  ['what', ...rows.map(({ what }) => what)],
  ['at most', ...rows.map(({ budget }) => budget)],
  ['measured', ...rows.map(({ measured }) => measured)],
  ['ok', ...rows.map(({ met }) => (met ? 'yes' : 'NO'))],
];
const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
for (let line = 0; line <= rows.length; line++) {
  console.log(
    columns
      .map((cells, column) => cells[line]!.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
