import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { evaluate } from './chromium.ts';

/** A policy of `bytes` bytes of HTML, of an invented company, with the sections and the markup that policies have. */
export function policyHtml(bytes: number): string {
  const section = (
    number: number,
  ) => `<section id="s${number}"><h2>${number}. Purposes and legal bases of service ${number}</h2>
    <p>We process <b>your personal data</b> to perform our contract with you (Art. 6(1)(b) GDPR), see <a href="/list/${number}">our list</a>.
    We keep them for ${(number % 5) + 1} years after the end of the contract. We use Example Host ${number} Ltd as our processor for hosting.</p>
    <ul><li>your name and address</li><li>your orders and payments</li></ul>
    <table><tr><th>Data</th><th>Kept for</th></tr><tr><td>invoices</td><td>10 years</td></tr></table></section>`;
  let html = `<!doctype html><html lang="en"><title>Privacy policy</title><body><h1>Privacy policy</h1>
    <p>The controller is Nimbus Example SAS, 1 rue de l'Exemple, 75001 Paris, France.
    To exercise your rights write to our data protection officer at <a href="mailto:dpo@nuage.test">dpo@nuage.test</a>.</p>`;
  for (let number = 1; html.length < bytes; number++) html += section(number);
  return html;
}

/** ms to read a policy, and ms to parse it and take its text, each the median of `runs`, turn by turn. */
export async function measurePolicy(
  browser: Browser,
  html: string,
  runs: number,
): Promise<{ reading: number; bare: number }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: join(import.meta.dirname, 'policy-page.ts'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n');
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ type: 'module', content: code });
    await page.waitForFunction('globalThis.readPolicyHtml');
    return await evaluate(
      page,
      `(async () => {
        const html = ${JSON.stringify(html)};
        const bare = (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent.length;
        const times = { reading: [], bare: [] };
        const time = async (list, read) => {
          const start = performance.now();
          await read(html);
          list.push(performance.now() - start);
        };
        for (let run = 0; run < ${runs}; run++) {
          await time(times.bare, bare);
          await time(times.reading, readPolicyHtml);
        }
        const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
        return { reading: middle(times.reading), bare: middle(times.bare) };
      })()`,
    );
  } finally {
    await page.close();
  }
}
