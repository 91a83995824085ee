/** A site that lies and floods. `/?policy=NAME` picks which of its policies the footer names; with `&flood=no` it only lies. */
import { readFile } from 'node:fs/promises';
import { escapeHtml, JAVASCRIPT, NOT_FOUND, type DemoSite } from '../../site.ts';

const INJECTION = `"><img src=x onerror="fetch('/pwned?markup')"><script>fetch('/pwned?script')</script>`;
const SLOW = 120_000;

const rights = (address: string, before = ''): string =>
  `<p>To exercise your rights of access and erasure, write to our data protection officer ${escapeHtml(before)} at <a href="mailto:${address}">${escapeHtml(address)}</a>.</p>`;

/** What makes each of them as long as a policy is: a page of a few words is taken for one that a script fills later. */
const ORDINARY = `<h1>Privacy policy</h1>
<p>This page says which personal data is kept when you visit hostile.test, buy something here, or write to us, for how
long it is kept, and with whom it is shared. We collect your name, your e-mail address, your delivery address and the
orders you placed. We use them to perform the contract with you and, where you agreed, to send you our newsletter.</p>
<p>Orders are kept for ten years, as tax law requires. Messages are deleted two years after the last one. Your data is
passed to the carrier who delivers your parcel and to nobody else; it is not sold. You may ask us for access to your
data, for its correction, erasure or a copy that machines can read, and you may object to its use for marketing at any
time. You may also complain to the supervisory authority of the country in which you live.</p>
`;

const POLICIES: Record<string, () => string> = {
  bcc: () => rights('dpo@hostile.test?bcc=evil@x.test%0d%0aBcc:evil@x.test'),
  crlf: () => rights('dpo@hostile.test\r\nBcc: evil@x.test\r\nSubject: changed'),
  markup: () =>
    `${rights('dpo@hostile.test', INJECTION)}<p>The controller is ${escapeHtml(`Hostile${INJECTION} Ltd`)}, ${escapeHtml(INJECTION)} Street 1, 1000 Nowhere.</p>`,
  huge: () =>
    `${'<p>We value your privacy, and say so at length, and then say it again. </p>'.repeat(65_000)}${rights('dpo@hostile.test')}`,
  slow: () => rights('dpo@hostile.test'),
};

const html = (body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(INJECTION)}</title>
<script type="application/ld+json">{"@type":"Organization","name":${JSON.stringify(INJECTION).replaceAll('<', '\\u003c')},"email":"dpo@hostile.test?bcc=evil@x.test"}</script>
</head>
<body>${body}</body>
</html>`;

export const hostile: DemoSite = async ({ path, query }) => {
  const named = /^\/privacy-(\w+)$/.exec(path)?.[1];
  const policy = named === undefined ? undefined : POLICIES[named];
  if (policy) return { body: html(ORDINARY + policy()), ...(named === 'slow' && { delay: SLOW }) };
  if (path === '/flood.js') return { type: JAVASCRIPT, body: await readFile(new URL('flood.js', import.meta.url)) };
  if (path !== '/') return NOT_FOUND;
  const chosen = query.get('policy') ?? 'bcc';
  const flood = query.get('flood') === 'no' ? '' : '<script src="/flood.js"></script>';
  return {
    body: html(`<h1>Hostile</h1><footer><a href="/privacy-${escapeHtml(chosen)}">Privacy policy</a></footer>${flood}`),
  };
};
