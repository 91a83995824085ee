import { describe, expect, test } from 'vitest';
import type { Site } from '../../../core/evidence/evidence.ts';
import { isFetchable } from '../../../core/policy/fetchable.ts';

const siteOf = (url: string): Site => {
  const { origin, hostname } = new URL(url);
  return { url, origin, host: hostname, registrableDomain: 'acme.test', title: '', lang: 'en', readAt: 0 };
};
const site = siteOf('https://www.acme.test/shop');

describe('what may be fetched', () => {
  test.each([
    ['https://www.acme.test/privacy', true],
    ['/privacy', true],
    ['http://legal.acme.test/', true],
    ['https://8.8.8.8/', true],
    ['http://[2606:4700::1111]/', true],
    ['ftp://acme.test/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://user:secret@acme.test/', false],
    ['http://localhost/', false],
    ['http://localhost./', false],
    ['http://app.localhost:3000/', false],
    ['http://router/', false],
    ['http://printer.local/', false],
    ['http://metadata.google.internal/', false],
    ['http://nas.home.arpa/', false],
    ['http://127.0.0.1/', false],
    ['http://127.1/', false],
    ['http://2130706433/', false],
    ['http://0x7f.0.0.1/', false],
    ['http://10.1.2.3/', false],
    ['http://172.16.0.1/', false],
    ['http://172.32.0.1/', true],
    ['http://192.168.1.1/', false],
    ['http://169.254.169.254/', false],
    ['http://100.64.0.1/', false],
    ['http://0.0.0.0/', false],
    ['http://255.255.255.255/', false],
    ['http://[::1]/', false],
    ['http://[::]/', false],
    ['http://[::ffff:10.0.0.1]/', false],
    ['http://[64:ff9b::7f00:1]/', false],
    ['http://[fe80::1]/', false],
    ['http://[fd12::1]/', false],
    ['http://[2002:7f00:1::]/', false],
    ['http://[', false],
  ])('%s: %s', (url, expected) => {
    expect(isFetchable(url, site)).toBe(expected);
  });

  test('the visited site’s own host may always be, another private one may not', () => {
    const own = siteOf('http://192.168.1.20:8080/');
    expect(isFetchable('http://192.168.1.20:8080/privacy', own)).toBe(true);
    expect(isFetchable('http://192.168.1.1/privacy', own)).toBe(false);
    expect(isFetchable('http://intranet/privacy', siteOf('http://intranet/home'))).toBe(true);
  });
});
