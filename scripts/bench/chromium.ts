import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The middle value; of an even number of values the lower middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? NaN;
}

/** Headless Chromium with an empty profile, for which every host under `.test` is this machine. */
export function startChromium(program: string, port: { http: number; https: number }): Promise<Browser> {
  const hosts = `MAP *.test:80 127.0.0.1:${port.http}, MAP *.test:443 127.0.0.1:${port.https}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  return launch({
    executablePath: program,
    headless: true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--no-proxy-server',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hosts}`,
    ],
  });
}

/** A copy of a built extension that already holds the access to `.test` hosts that a person would grant. */
export function withAccess(extension: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(
    file,
    JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['*://*.test/*'] }),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** CPU time of the page's main thread since the session began to count, in ms. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

/** Bytes of JavaScript objects of the page that are alive, counted after a collection. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** What an expression is worth in the page, awaited. */
export const evaluate = <T>(page: Page, expression: string): Promise<T> =>
  page.evaluate(`(async () => (${expression}))()`) as Promise<T>;
