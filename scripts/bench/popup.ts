import type { Browser, Page } from 'puppeteer-core';
import { evaluate, heapBytes, mainThread, pause } from './chromium.ts';

/** What one opening of a popup cost. */
export interface Opening {
  /** ms from navigation to the last change of the document */
  complete: number;
  /** ms of main thread */
  cpu: number;
  /** bytes of live objects */
  heap: number;
  /** elements with every folded part unfolded */
  elements: number;
}

const QUIET_MS = 600;
const PATIENCE_MS = 15_000;

// Runs before the popup's own scripts.
export const WATCH = `globalThis.lastChange = 0;
  new MutationObserver(() => { globalThis.lastChange = performance.now(); })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`;

const UNFOLD = `document.querySelectorAll('details:not([open]) > summary, [aria-expanded="false"]').forEach((part) => part.click())`;

/** Resolves when `ready` holds and the document has been quiet; rejects after 15 s. */
export async function settled(page: Page, ready: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
    if (await evaluate<boolean>(page, `(${ready}) && performance.now() - lastChange > ${QUIET_MS}`)) return;
  }
  throw new Error(`The popup at ${page.url()} was not complete after ${PATIENCE_MS / 1000} s.`);
}

/** Opens a popup in a tab of its own. `ready` is an expression that holds when the popup says it has shown everything. */
export async function openPopup(browser: Browser, url: string, ready = 'true'): Promise<Opening> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url);
    await settled(page, ready);
    const complete = await evaluate<number>(page, 'lastChange');
    const cpu = await mainThread(session);
    const heap = await heapBytes(page);
    await evaluate(page, UNFOLD);
    await settled(page, ready);
    return { complete, cpu, heap, elements: await evaluate(page, `document.querySelectorAll('*').length`) };
  } finally {
    await page.close();
  }
}

/** What the popup sent into the page, and what it costs beside a call that does nothing. */
export interface Injection {
  /** executeScript calls in the page's own world: what it takes to read the page */
  calls: number;
  /** ms, median of `runs` */
  reading: number;
  bare: number;
}

const RECORD = `globalThis.sent = [];
  for (const scripting of new Set([globalThis.chrome?.scripting, globalThis.browser?.scripting])) {
    if (!scripting) continue;
    const real = scripting.executeScript.bind(scripting);
    scripting.executeScript = (injection) => { sent.push(injection); return real(injection); };
    globalThis.execute ??= real;
  }`;

/** Opens the popup and repeats its first script in the page, turn by turn with one that only answers. */
export async function measureInjection(browser: Browser, url: string, ready: string, runs: number): Promise<Injection> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(WATCH);
    await page.evaluateOnNewDocument(RECORD);
    await page.goto(url);
    await settled(page, ready);
    return await evaluate(
      page,
      `(async () => {
        const [reader] = sent;
        const bare = { target: reader.target, world: reader.world, func: () => 1 };
        const times = { reading: [], bare: [] };
        const time = async (list, injection) => {
          const start = performance.now();
          await execute(injection);
          list.push(performance.now() - start);
        };
        for (let run = 0; run < ${runs}; run++) {
          await time(times.bare, bare);
          await time(times.reading, reader);
        }
        const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
        return { calls: sent.filter(({ world }) => world === 'MAIN').length, reading: middle(times.reading), bare: middle(times.bare) };
      })()`,
    );
  } finally {
    await page.close();
  }
}
