import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifierOf, identifierProbe } from '../../../core/cookies/identifiers.ts';

const UUID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const HEX32 = '0123456789abcdef0123456789abcdef';
const HEX16 = '0123456789abcdef';
const S = 1_750_000_000;
const MS = 1_750_000_000_123;
const STAMP = 'QWJjRGVmR2hpSmtsTW5vUHFyU3R1Vnd4WXoxMjM0NTY3ODkrLzA9PQ==';
const hotjar = Buffer.from(JSON.stringify({ id: UUID, created: MS, existing: true })).toString('base64');
const mixpanel = (record: object): string => encodeURIComponent(JSON.stringify(record));

describe('identifierOf', () => {
  it.each([
    {
      name: 'CookieConsent',
      value: `{stamp:%27${STAMP}%27%2Cnecessary:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${MS}%2Cregion:%27fr%27}`,
      kind: 'cookiebot-consent',
      id: STAMP,
      firstSeen: MS,
    },
    {
      name: 'CookieConsent',
      value: `{stamp:'${STAMP}',necessary:true}`,
      kind: 'cookiebot-consent',
      id: STAMP,
      firstSeen: null,
    },
    {
      name: '_ga',
      value: `GA1.2.123456789.${S}`,
      kind: 'google-analytics-client',
      id: `123456789.${S}`,
      firstSeen: S * 1000,
    },
    {
      name: '_ga_AB12CD34EF',
      value: `GS1.1.${S}.3.1.${S}.0.0.0`,
      kind: 'google-analytics-session',
      id: `${S}`,
      firstSeen: null,
    },
    {
      name: '_ga_AB12CD34EF',
      value: `GS2.1.s${S}$o3$g1$t${S}$j60$l0$h0`,
      kind: 'google-analytics-session',
      id: `${S}`,
      firstSeen: null,
    },
    {
      name: '_ga_AB12CD34EF',
      value: `GS2.1.o3$s${S}$t${S + 1}`,
      kind: 'google-analytics-session',
      id: `${S}`,
      firstSeen: null,
    },
    {
      name: '_gid',
      value: `GA1.2.123456789.${S}`,
      kind: 'google-analytics-day',
      id: `123456789.${S}`,
      firstSeen: S * 1000,
    },
    {
      name: '_gcl_au',
      value: `1.1.123456789.${S}`,
      kind: 'google-ads-conversion',
      id: `123456789.${S}`,
      firstSeen: S * 1000,
    },
    {
      name: '__gads',
      value: `ID=${HEX16}:T=${S}:RT=${S}:S=AB_cd`,
      kind: 'google-ad-manager',
      id: HEX16,
      firstSeen: S * 1000,
    },
    { name: '_fbp', value: `fb.1.${MS}.1234567890`, kind: 'meta-browser', id: `fb.1.${MS}.1234567890`, firstSeen: MS },
    {
      name: '_fbp',
      value: `fb.1.${MS}.123456789012345678.Bg`,
      kind: 'meta-browser',
      id: `fb.1.${MS}.123456789012345678`,
      firstSeen: MS,
    },
    { name: '_fbc', value: `fb.1.${MS}.AbCd-_9`, kind: 'meta-click', id: `fb.1.${MS}.AbCd-_9`, firstSeen: MS },
    { name: '_hjSessionUser_123456', value: hotjar, kind: 'hotjar-user', id: UUID, firstSeen: MS },
    { name: '_hjid', value: UUID, kind: 'hotjar-user-old', id: UUID, firstSeen: null },
    { name: 'hubspotutk', value: HEX32, kind: 'hubspot-user-token', id: HEX32, firstSeen: null },
    {
      name: '__hstc',
      value: `20629287.${HEX32}.${MS}.${MS}.${MS}.4`,
      kind: 'hubspot-user-token',
      id: HEX32,
      firstSeen: MS,
    },
    { name: 'intercom-id-ab12cd', value: UUID, kind: 'intercom-visitor', id: UUID, firstSeen: null },
    { name: 'intercom-device-id-ab12cd', value: UUID, kind: 'intercom-device', id: UUID, firstSeen: null },
    { name: 'li_fat_id', value: UUID, kind: 'linkedin-member', id: UUID, firstSeen: null },
    { name: 'bcookie', value: `"v=2&${UUID}"`, kind: 'linkedin-browser', id: UUID, firstSeen: null },
    {
      name: '_pk_id.7.a1b2',
      value: `${HEX16}.${S}.1.${S}.${S}.`,
      kind: 'matomo-visitor',
      id: HEX16,
      firstSeen: S * 1000,
    },
    { name: 'ajs_anonymous_id', value: `%22${UUID}%22`, kind: 'segment-anonymous', id: UUID, firstSeen: null },
    { name: 'sib_cuid', value: UUID, kind: 'brevo-visitor', id: UUID, firstSeen: null },
    { name: '_lfa', value: `LF1.1.${HEX16}.${MS}`, kind: 'leadfeeder-visitor', id: HEX16, firstSeen: MS },
    { name: 'MUID', value: HEX32.toUpperCase(), kind: 'microsoft-user', id: HEX32.toUpperCase(), firstSeen: null },
    { name: '_uetvid', value: HEX32, kind: 'microsoft-ads-visitor', id: HEX32, firstSeen: null },
    { name: '_uetvid', value: UUID, kind: 'microsoft-ads-visitor', id: UUID, firstSeen: null },
    { name: '_clck', value: '1ab2cd%7C2%7Cfxy%7C0%7C1990', kind: 'clarity-user', id: '1ab2cd', firstSeen: null },
    { name: '_clck', value: '1ab2cd^2^fxy^0^1990', kind: 'clarity-user', id: '1ab2cd', firstSeen: null },
    {
      name: '_mkto_trk',
      value: `id:123-ABC-456&token:_mch-shop.example-${MS}-54321`,
      kind: 'marketo-lead',
      id: `_mch-shop.example-${MS}-54321`,
      firstSeen: MS,
    },
    { name: 'uuid2', value: '1234567890123456789', kind: 'xandr-user', id: '1234567890123456789', firstSeen: null },
    { name: '_scid', value: UUID, kind: 'snapchat-browser', id: UUID, firstSeen: null },
    { name: '_rdt_uuid', value: `${MS}.${UUID}`, kind: 'reddit-browser', id: `${MS}.${UUID}`, firstSeen: MS },
    {
      name: 'vuid',
      value: 'pl1234567890.123456789',
      kind: 'vimeo-viewer',
      id: 'pl1234567890.123456789',
      firstSeen: null,
    },
    { name: '__qca', value: `P0-123456789-${MS}`, kind: 'quantcast-browser', id: `P0-123456789-${MS}`, firstSeen: MS },
    { name: '_shopify_y', value: UUID.toUpperCase(), kind: 'shopify-visitor', id: UUID.toUpperCase(), firstSeen: null },
  ])('$kind in $name', ({ name, value, kind, id, firstSeen }) => {
    const found = identifierOf(name, value, 'www.shop.example');
    expect(found).toMatchObject({
      kind,
      id,
      firstSeen,
      source: name,
      host: 'www.shop.example',
      directlyIdentifying: false,
    });
    expect(found?.label.length).toBeGreaterThan(5);
  });

  it.each([
    {
      desc: 'Mixpanel, device id',
      name: 'mp_0a1b_mixpanel',
      value: mixpanel({ distinct_id: 'ann@mail.example', $device_id: UUID }),
      id: UUID,
      direct: false,
    },
    {
      desc: 'Mixpanel, random id',
      name: 'mp_0a1b_mixpanel',
      value: mixpanel({ distinct_id: `$device:${UUID}` }),
      id: `$device:${UUID}`,
      direct: false,
    },
    {
      desc: 'Mixpanel, address as id',
      name: 'mp_0a1b_mixpanel',
      value: mixpanel({ distinct_id: 'ann@mail.example' }),
      id: 'ann@mail.example',
      direct: true,
    },
    {
      desc: 'Mixpanel, account number',
      name: 'mp_0a1b_mixpanel',
      value: mixpanel({ distinct_id: '482915' }),
      id: '482915',
      direct: true,
    },
    {
      desc: 'Segment, address as id',
      name: 'ajs_user_id',
      value: '%22ann%40mail.example%22',
      id: 'ann@mail.example',
      direct: true,
    },
    { desc: 'Segment, account number', name: 'ajs_user_id', value: '482915', id: '482915', direct: true },
  ])('$desc: off until ticked = $direct', ({ name, value, id, direct }) => {
    expect(identifierOf(name, value, 'h')).toMatchObject({ id, directlyIdentifying: direct });
  });

  it.each([
    {
      desc: 'Cookiebot before any answer',
      name: 'CookieConsent',
      value: "{stamp:'0',necessary:true,utc:1750000000123}",
    },
    { desc: 'Cookiebot out of region', name: 'CookieConsent', value: "{stamp:'-1',necessary:true,method:'implied'}" },
    { desc: 'Cookiebot out of region, old form', name: 'CookieConsent', value: '-1' },
    { desc: 'Cookiebot code', name: 'CookieConsent', value: '-3' },
    { desc: 'another product’s cookie of that name', name: 'CookieConsent', value: 'true' },
    { desc: 'no visitor yet', name: 'ajs_user_id', value: 'null' },
    { desc: 'no visitor yet, quoted', name: 'ajs_user_id', value: '%22anonymous%22' },
    { desc: 'empty', name: 'ajs_user_id', value: '' },
    { desc: 'empty UUID', name: 'sib_cuid', value: '00000000-0000-0000-0000-000000000000' },
    { desc: 'empty token', name: 'hubspotutk', value: '0'.repeat(32) },
    { desc: 'damaged', name: '_ga', value: 'GA1.2.abc' },
    { desc: 'damaged escape', name: '_ga', value: '%E0%A4%A' },
    { desc: 'more than the id', name: 'hubspotutk', value: `${HEX32};admin=1` },
    { desc: 'damaged Hotjar', name: '_hjSessionUser_1', value: 'bm90IGpzb24=' },
    { desc: 'Hotjar without an id', name: '_hjSessionUser_1', value: Buffer.from('{"id":7}').toString('base64') },
    { desc: 'Mixpanel that is a list', name: 'mp_0a1b_mixpanel', value: '["distinct_id"]' },
    { desc: 'an id that would break a line of the letter', name: 'ajs_user_id', value: 'ann%0ABcc: eve@mail.example' },
    { desc: 'an id that would turn the writing round', name: 'ajs_user_id', value: 'ann\u202egnp' },
    { desc: 'an id without end', name: 'ajs_user_id', value: 'a'.repeat(4000) },
  ])('no identifier: $desc', ({ name, value }) => expect(identifierOf(name, value, 'h')).toBeNull());

  it('leaves out a time that cannot be', () => {
    expect(identifierOf('_ga', 'GA1.2.123456789.0000000001', 'h')).toMatchObject({ firstSeen: null });
    expect(identifierOf('_fbp', 'fb.1.9999999999999.123456', 'h')).toMatchObject({ firstSeen: null });
  });

  it.each([
    'PHPSESSID',
    'JSESSIONID',
    'ASP.NET_SessionId',
    'connect.sid',
    'laravel_session',
    'sessionid',
    'session',
    'sid',
    'auth',
    'auth_token',
    'token',
    'access_token',
    'refresh_token',
    'jwt',
    'id_token',
    'remember_me',
    'sb-abc-auth-token',
    'wordpress_logged_in_0123',
    'intercom-session-ab12cd',
    '__Host-session',
    '__Secure-next-auth.session-token',
    'XSRF-TOKEN',
    'csrftoken',
    '_hjSession_123456',
    '__stripe_sid',
    'SAPISID',
    'SID',
    'c_user',
    'xs',
    '_ga ',
    'x_ga',
    '_GA',
    'my_fbp',
    'uuid',
    'userid',
    'email',
  ])('never out of %s, whatever it holds', (name) => {
    const values = [
      UUID,
      HEX32,
      HEX16,
      `GA1.2.123456789.${S}`,
      `fb.1.${MS}.1234567890`,
      `{stamp:'${STAMP}'}`,
      hotjar,
      mixpanel({ distinct_id: 'a1' }),
    ];
    expect(values.map((value) => identifierOf(name, value, 'h'))).toEqual(values.map(() => null));
  });

  it('never throws, and gives an id that stands in the value and fits on a line', () => {
    const names = [
      'CookieConsent',
      '_ga',
      '_ga_AB',
      '_gcl_au',
      '_fbp',
      '_hjSessionUser_1',
      '__hstc',
      'mp_a_mixpanel',
      'ajs_user_id',
      '_clck',
      '_mkto_trk',
      '__gads',
    ];
    const parts = fc.constantFrom(
      'GA1.2.',
      'GS2.1.s',
      'fb.1.',
      `${S}`,
      `${MS}`,
      '.',
      '$',
      '{"distinct_id":"',
      '"}',
      "stamp:'",
      "'",
      '%',
      '%0A',
      '\n',
      'utc:',
      HEX32,
      'a',
      '\u202e',
      '|',
      '0'.repeat(40),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((all) => all.join('')),
        ),
        (name, value) => {
          const found = identifierOf(name, value, 'h');
          if (found) expect(found.id).toMatch(/^[\x21-\x7e]{1,4096}$/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('stays fast on values made to be slow', () => {
    const slow = [
      'a'.repeat(4000),
      '0'.repeat(4000),
      `{stamp:'${'A'.repeat(4000)}`,
      `GS2.1.${'a$'.repeat(2000)}`,
      `fb.1.${MS}.${'0'.repeat(4000)}`,
    ];
    const start = performance.now();
    for (const name of ['CookieConsent', '_ga_AB', '_fbp', '_fbc', 'ajs_user_id', '_clck'])
      for (const value of slow) identifierOf(name, value, 'h');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('asks the page for stored values of allow-listed names alone', () => {
    expect(identifierProbe).toEqual({ storage: ['ajs_anonymous_id', 'ajs_user_id', 'mp_*'] });
  });
});
