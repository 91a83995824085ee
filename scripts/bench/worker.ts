import type { Browser, WebWorker } from 'puppeteer-core';
import { evaluate, pause } from './chromium.ts';
import { settled, WATCH } from './popup.ts';

/** What the worker of the popup cost. */
export interface WorkerCost {
  /** the most bytes of objects seen in its heap, garbage not yet collected included */
  peak: number;
  /** workers of the popup that are left when it is complete */
  left: number;
}

// Keeps the worker after its end, so that its heap can be asked for until then.
const KEEP = 'Worker.prototype.terminate = () => {};';

async function heapOf(worker: WebWorker): Promise<number> {
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Opens the popup twice: once as it is, once with its worker kept alive and asked for its heap again and again. */
export async function measureWorker(browser: Browser, url: string, ready: string): Promise<WorkerCost> {
  const open = async (keep: boolean): Promise<WorkerCost> => {
    const page = await browser.newPage();
    try {
      await page.evaluateOnNewDocument(WATCH);
      if (keep) await page.evaluateOnNewDocument(KEEP);
      let peak = 0;
      await page.goto(url);
      for (let complete = false; !complete; await pause(2)) {
        for (const worker of keep ? page.workers() : []) peak = Math.max(peak, await heapOf(worker));
        complete = await evaluate<boolean>(page, `Boolean(${ready})`);
      }
      await settled(page, ready);
      return { peak, left: page.workers().length };
    } finally {
      await page.close();
    }
  };
  const { left } = await open(false);
  const { peak } = await open(true);
  return { peak, left };
}
