/** An invented Irish shop: the real vanilla-cookieconsent under a strict Content Security Policy with Trusted Types, and a tracker in a frame. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { JAVASCRIPT, NOT_FOUND, type DemoRequest, type DemoSite } from '../../site.ts';

const LIBRARY = new URL('.', import.meta.resolve('vanilla-cookieconsent'));
const FILES: Record<string, { file: URL; type: string }> = {
  '/cookieconsent.js': { file: new URL('cookieconsent.umd.js', LIBRARY), type: JAVASCRIPT },
  '/cookieconsent.css': { file: new URL('cookieconsent.css', LIBRARY), type: 'text/css; charset=utf-8' },
  '/consent.js': { file: new URL('consent.js', import.meta.url), type: JAVASCRIPT },
};

const policyHeader = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    'img-src https://tracker.test',
    'frame-src https://tracker.test',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

const html = (title: string, main: string, nonce: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/cookieconsent.css">
<script nonce="${nonce}" src="/cookieconsent.js" defer></script>
<script nonce="${nonce}" src="/consent.js" defer></script>
</head>
<body>
<main>${main}</main>
<footer><a href="/">Shop</a> <a href="/privacy">Privacy notice</a> <button type="button" data-cc="show-preferencesModal">Cookie settings</button></footer>
</body>
</html>`;

function firstCookies({ cookies }: DemoRequest): string[] {
  return [
    ...(cookies['shop_session']
      ? []
      : [`shop_session=${randomBytes(32).toString('base64url')}; Path=/; Secure; HttpOnly; SameSite=Lax`]),
    ...(cookies['__Host-basket']
      ? []
      : [
          `__Host-basket=${randomBytes(9).toString('base64url')}; Path=/; Max-Age=604800; Secure; SameSite=None; Partitioned`,
        ]),
  ];
}

export const boutique: DemoSite = async (request) => {
  if (!request.secure) return { status: 308, headers: { location: `https://boutique.test${request.path}` } };
  const known = FILES[request.path];
  if (known) return { type: known.type, body: await readFile(fileURLToPath(known.file)) };
  const nonce = randomBytes(16).toString('base64');
  const headers = { 'content-security-policy': policyHeader(nonce) };
  if (request.path === '/') {
    const main =
      '<h1>Hazel Thimble</h1><p>Thread, needles, patience.</p>' +
      '<iframe src="https://tracker.test/frame" title="Advertisement"></iframe><img src="https://tracker.test/pixel.gif" alt="">';
    return { headers, setCookie: firstCookies(request), body: html('Hazel Thimble: haberdashery', main, nonce) };
  }
  if (request.path === '/privacy') {
    const text = await readFile(new URL('privacy.html', import.meta.url), 'utf8');
    return { headers, setCookie: firstCookies(request), body: html('Privacy notice', text, nonce) };
  }
  return NOT_FOUND;
};
