/** An invented advertising network that other sites of the demo embed: one partitioned and one plain third-party cookie. */
import { randomBytes } from 'node:crypto';
import { NOT_FOUND, type DemoSite } from '../../site.ts';

// A transparent picture of one pixel.
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const QUARTER = 90 * 24 * 3600;

export const tracker: DemoSite = ({ path, cookies }) => {
  const setCookie = ['tracker_visitor', 'tracker_visitor_here']
    .filter((name) => !cookies[name])
    .map((name) => {
      const partitioned = name === 'tracker_visitor_here' ? '; Partitioned' : '';
      return `${name}=${randomBytes(12).toString('hex')}; Path=/; Max-Age=${QUARTER}; Secure; HttpOnly; SameSite=None${partitioned}`;
    });
  if (path === '/pixel.gif') return { type: 'image/gif', body: PIXEL, setCookie };
  if (path === '/frame') {
    return {
      body: '<!doctype html><html lang="en"><title>Advertisement</title><p>An advertisement.</p></html>',
      setCookie,
    };
  }
  return NOT_FOUND;
};
