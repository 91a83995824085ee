/**
 * An invented archive that stores something in every place a page can: cookies of its host, of its parent domain, of another
 * host of its, HttpOnly, partitioned and of another path, storage, a database, a cache and a service worker; a tracker is
 * contacted. `portail.test` shows a part of it in a frame, which keeps a cookie for that site alone.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { JAVASCRIPT, NOT_FOUND, type DemoSite } from '../../site.ts';

// A transparent picture of one pixel.
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The Rush Archive</title><script src="/fill.js" defer></script></head>
<body>
<main><h1>The Rush Archive</h1><p>Everything is kept here, in every drawer.</p>
<img src="https://medias.inventaire.test/pixel.gif" alt=""><img src="https://tracker.test/pixel.gif" alt=""></main>
</body>
</html>`;

const FRAME = '<!doctype html><html lang="en"><title>A drawer</title><p>One drawer of the archive.</p></html>';

const ofPage = (): string[] => [
  'theme=dark; Path=/; Secure; SameSite=Lax',
  'theme=light; Domain=inventaire.test; Path=/; Secure; SameSite=Lax',
  `archive_session=${randomBytes(24).toString('base64url')}; Path=/; Secure; HttpOnly; SameSite=Lax`,
  '__Host-drawer=top; Path=/; Max-Age=604800; Secure; SameSite=None; Partitioned',
  'reading_room=3; Path=/reading-room; Secure; SameSite=Lax',
];

export const inventaire: DemoSite = async ({ path }) => {
  if (path === '/') return { setCookie: ofPage(), body: PAGE };
  if (path === '/frame') {
    return { setCookie: ['drawer_elsewhere=1; Path=/; Secure; SameSite=None; Partitioned'], body: FRAME };
  }
  if (path === '/worker.js') return { type: JAVASCRIPT, body: '' };
  if (path === '/fill.js') return { type: JAVASCRIPT, body: await readFile(new URL('fill.js', import.meta.url)) };
  return NOT_FOUND;
};

export const mediasInventaire: DemoSite = ({ path }) =>
  path === '/pixel.gif'
    ? { type: 'image/gif', body: PIXEL, setCookie: ['media_seen=1; Path=/; Secure; SameSite=Lax'] }
    : NOT_FOUND;

export const portail: DemoSite = ({ path }) =>
  path === '/'
    ? {
        body: '<!doctype html><html lang="en"><title>Gate</title><iframe src="https://www.inventaire.test/frame" title="The archive"></iframe></html>',
      }
    : NOT_FOUND;
