/** A site that lies and floods. `/?policy=NAME` picks which of its policies the footer names; with `&flood=no` it only lies. */
import { readFile } from 'node:fs/promises';
import { escapeHtml, JAVASCRIPT, NOT_FOUND, type DemoSite } from '../../site.ts';

const INJECTION = `"><img src=x onerror="fetch('/pwned?markup')"><script>fetch('/pwned?script')</script>`;
const SLOW = 120_000;

const rights = (address: string): string =>
  `<p>To exercise your rights of access and erasure, write to our data protection officer at <a href="mailto:${address}">${escapeHtml(address)}</a>.</p>`;

const POLICIES: Record<string, () => string> = {
  bcc: () => rights('dpo@hostile.test?bcc=evil@x.test%0d%0aBcc:evil@x.test'),
  crlf: () => rights('dpo@hostile.test\r\nBcc: evil@x.test\r\nSubject: changed'),
  markup: () =>
    `${rights('dpo@hostile.test')}<p>The controller is ${escapeHtml(`Hostile${INJECTION} Ltd`)}, ${escapeHtml(INJECTION)} Street 1, 1000 Nowhere.</p>`,
  huge: () =>
    `${'<p>We value your privacy, and say so at length, and then say it again. </p>'.repeat(65_000)}${rights('dpo@hostile.test')}`,
  slow: () => rights('dpo@hostile.test'),
};

const html = (body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(INJECTION)}</title>
<script type="application/ld+json">{"@type":"Organization","name":${JSON.stringify(INJECTION.replaceAll('<', '\\u003c'))},"email":"dpo@hostile.test?bcc=evil@x.test"}</script>
</head>
<body>${body}</body>
</html>`;

export const hostile: DemoSite = async ({ path, query }) => {
  const named = /^\/privacy-(\w+)$/.exec(path)?.[1];
  const policy = named === undefined ? undefined : POLICIES[named];
  if (policy) return { body: html(`<h1>Privacy policy</h1>${policy()}`), ...(named === 'slow' && { delay: SLOW }) };
  if (path === '/flood.js') return { type: JAVASCRIPT, body: await readFile(new URL('flood.js', import.meta.url)) };
  if (path !== '/') return NOT_FOUND;
  const chosen = query.get('policy') ?? 'bcc';
  const flood = query.get('flood') === 'no' ? '' : '<script src="/flood.js"></script>';
  return {
    body: html(`<h1>Hostile</h1><footer><a href="/privacy-${escapeHtml(chosen)}">Privacy policy</a></footer>${flood}`),
  };
};
