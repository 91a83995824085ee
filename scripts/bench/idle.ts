import type { Browser } from 'puppeteer-core';
import type { Demo } from '../../demo/server.ts';
import { heapBytes, median, pause } from './chromium.ts';

/** What pages that nobody asked about feel of the extensions a browser has. */
export interface Idle {
  /** bytes of live objects in the page's heap, all worlds */
  heap: number;
  /** requests that reached the server, a load */
  requests: number;
  /** workers of extensions that woke up */
  workers: number;
}

/** Loads a page several times and watches; workers that run since their installation are stopped before. */
export async function idle(browser: Browser, demo: Demo, url: string, loads: number): Promise<Idle> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of workers()) await (await target.worker())?.close();
  const heaps: number[] = [];
  const before = demo.requests.length;
  for (let load = 0; load < loads; load++) {
    await page.goto(url, { waitUntil: 'networkidle0' });
    await pause(300);
    heaps.push(await heapBytes(page));
  }
  const seen = { heap: median(heaps), requests: (demo.requests.length - before) / loads, workers: workers().length };
  await page.close();
  return seen;
}
