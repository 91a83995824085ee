import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyCookies, classifyStorage } from '../../../core/cookies/classify.ts';
import { IDENTIFIER_FORMS } from '../../../core/cookies/identifier-forms.ts';
import { identifierOf, identifierProbe } from '../../../core/cookies/identifiers.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';

const UUID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const HEX32 = '0123456789abcdef0123456789abcdef';
const HEX16 = '0123456789abcdef';
const S = 1_750_000_000;
const MS = 1_750_000_000_123;
const STAMP = 'QWJjRGVmR2hpSmtsTW5vUHFyU3R1Vnd4WXoxMjM0NTY3ODkrLzA9PQ==';
const hotjar = Buffer.from(JSON.stringify({ id: UUID, created: MS, existing: true })).toString('base64');
const mixpanel = (record: object): string => encodeURIComponent(JSON.stringify(record));

const base64 = (record: object): string => Buffer.from(JSON.stringify(record)).toString('base64');
const amplitude = (record: object): string =>
  Buffer.from(encodeURIComponent(JSON.stringify(record))).toString('base64');
const ECID = '12345678901234567890123456789012345678';

const found = (name: string, value: string, host = 'www.shop.example') =>
  identifierOf(name, value, host, 'shop.example');

/** Every form of the allow-list, as real values are written; the values are made up. */
const REAL: { name: string; value: string; kind: string; id: string; firstSeen: number | null; host?: string }[] = [
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
  {
    name: 'uuid2',
    value: '1234567890123456789',
    kind: 'xandr-user',
    host: 'ib.adnxs.com',
    id: '1234567890123456789',
    firstSeen: null,
  },
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
  {
    name: 'OptanonConsent',
    value: `isGpcEnabled=0&version=202401.2.0&consentId=${UUID}&groups=C0001%3A1%2CC0002%3A0`,
    kind: 'onetrust-consent',
    id: UUID,
    firstSeen: null,
  },
  {
    name: 'didomi_token',
    value: base64({ user_id: UUID, created: '2025-06-15T15:06:40.123Z', purposes: { enabled: [] } }),
    kind: 'didomi-consent',
    id: UUID,
    firstSeen: MS,
  },
  {
    name: 'axeptio_cookies',
    value: encodeURIComponent(JSON.stringify({ $$token: 'k3p9z0q2w7e5r1t8y6u4', $$date: '2025-06-15T15:06:40.123Z' })),
    kind: 'axeptio-consent',
    id: 'k3p9z0q2w7e5r1t8y6u4',
    firstSeen: MS,
  },
  {
    name: '_gcl_aw',
    value: `GCL.${S}.Cj0KCQjw-exampleExampleExample_1`,
    kind: 'google-ads-click',
    id: 'Cj0KCQjw-exampleExampleExample_1',
    firstSeen: S * 1000,
  },
  {
    name: '_ttp',
    value: '2aBcDeFgHiJkLmNoPqRsTuVwXyZ',
    kind: 'tiktok-browser',
    id: '2aBcDeFgHiJkLmNoPqRsTuVwXyZ',
    firstSeen: null,
  },
  {
    name: '_ttp',
    value: '01ABCDEFGHJKMNPQRSTVWXYZ23_.tt.1',
    kind: 'tiktok-browser',
    id: '01ABCDEFGHJKMNPQRSTVWXYZ23_',
    firstSeen: null,
  },
  {
    name: 'mp_0a1b_mixpanel',
    value: mixpanel({ distinct_id: `$device:${UUID}` }),
    kind: 'mixpanel-user',
    id: `$device:${UUID}`,
    firstSeen: null,
  },
  {
    name: 'AMP_0a1b2c3d4e',
    value: amplitude({ deviceId: UUID, userId: 'ann@mail.example' }),
    kind: 'amplitude-device',
    id: UUID,
    firstSeen: null,
  },
  {
    name: 'AMP_0a1b2c3d4e',
    value: JSON.stringify({ deviceId: UUID }),
    kind: 'amplitude-device',
    id: UUID,
    firstSeen: null,
  },
  {
    name: 'amplitude_id_0a1b2c3d4e5f_shop.example',
    value: base64({ deviceId: 'AbCdEfGhIjKlMnOpQrStUvR', userId: null }),
    kind: 'amplitude-device-old',
    id: 'AbCdEfGhIjKlMnOpQrStUvR',
    firstSeen: null,
  },
  {
    name: 'ph_phc_0a1B2c_posthog',
    value: mixpanel({ distinct_id: '42', $device_id: UUID }),
    kind: 'posthog-device',
    id: UUID,
    firstSeen: null,
  },
  {
    name: '_hp2_id.1234567890',
    value: mixpanel({ userId: '1234567890123456', identity: 'ann@mail.example' }),
    kind: 'heap-user',
    id: '1234567890123456',
    firstSeen: null,
  },
  {
    name: '_sp_id.1fff',
    value: `${UUID}.${S}.3.${S}.${S}.${UUID}`,
    kind: 'snowplow-user',
    id: UUID,
    firstSeen: S * 1000,
  },
  { name: '_ym_uid', value: `${S}123456789`, kind: 'yandex-metrica-client', id: `${S}123456789`, firstSeen: S * 1000 },
  {
    name: 'atuserid',
    value: mixpanel({ name: 'atuserid', val: UUID, options: { end: '2026-01-01T00:00:00.000Z' } }),
    kind: 'piano-visitor',
    id: UUID,
    firstSeen: null,
  },
  {
    name: 'AMCV_0123456789ABCDEF01234567%40AdobeOrg',
    value: `1585540135%7CMCIDTS%7C19000%7CMCMID%7C${ECID}%7CMCAAMLH-1%7C6`,
    kind: 'adobe-experience-cloud',
    id: ECID,
    firstSeen: null,
  },
  { name: 'visitor_id123456', value: '987654321', kind: 'pardot-visitor', id: '987654321', firstSeen: null },
];

/** What logs a person in or opens what they wrote, and names that only look like one of the list. */
const SECRETS = [
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
  'crisp-client/session/0a1b2c',
  'visitor_id123456-hash',
  'intercom.intercom-state-ab12cd',
  '_sp_ses.1fff',
  'AMP_unsent_0a1b2c3d4e',
  'amplitude_test',
  '__Secure-3PSID',
  'AUTH_SESSION_ID',
  'KEYCLOAK_IDENTITY',
  'ory_kratos_session',
  'SESS0123456789abcdef',
];

describe('identifierOf', () => {
  it.each(REAL)('$kind in $name', ({ name, value, kind, id, firstSeen, host = 'www.shop.example' }) => {
    expect(found(name, value, host)).toMatchObject({
      kind,
      id,
      firstSeen,
      source: name,
      host,
      directlyIdentifying: false,
    });
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
    expect(found(name, value)).toMatchObject({ id, directlyIdentifying: direct });
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
    { desc: 'a filler', name: 'sib_cuid', value: '11111111-1111-4111-8111-111111111111' },
    { desc: 'a filler of zeros', name: 'ajs_anonymous_id', value: '00000000-0000-4000-8000-000000000000' },
    { desc: 'opted out', name: 'ajs_user_id', value: 'opt-out' },
    { desc: 'a removed Xandr id', name: 'uuid2', value: '-1' },
    { desc: 'OneTrust without an id', name: 'OptanonConsent', value: 'consentId=&groups=C0001%3A1' },
    { desc: 'an id of another form in OneTrust’s', name: 'OptanonConsent', value: 'consentId=ann@mail.example&x=1' },
    { desc: 'an invented Didomi token', name: 'didomi_token', value: 'accepted' },
    { desc: 'Amplitude without an id', name: 'AMP_0a1b2c3d4e', value: amplitude({ userId: 'ann' }) },
    { desc: 'Heap’s identity', name: '_hp2_id.1234567890', value: mixpanel({ identity: 'ann@mail.example' }) },
    { desc: 'Adobe before the first answer', name: 'AMCV_01AB%40AdobeOrg', value: '1585540135%7CMCIDTS%7C19000' },
    { desc: 'damaged', name: '_ga', value: 'GA1.2.abc' },
    { desc: 'damaged escape', name: '_ga', value: '%E0%A4%A' },
    { desc: 'more than the id', name: 'hubspotutk', value: `${HEX32};admin=1` },
    { desc: 'damaged Hotjar', name: '_hjSessionUser_1', value: 'bm90IGpzb24=' },
    { desc: 'Hotjar without an id', name: '_hjSessionUser_1', value: Buffer.from('{"id":7}').toString('base64') },
    { desc: 'Mixpanel that is a list', name: 'mp_0a1b_mixpanel', value: '["distinct_id"]' },
    { desc: 'an id that would break a line of the letter', name: 'ajs_user_id', value: 'ann%0ABcc: eve@mail.example' },
    { desc: 'an id that would turn the writing round', name: 'ajs_user_id', value: 'ann\u202egnp' },
    { desc: 'an id without end', name: 'ajs_user_id', value: 'a'.repeat(4000) },
  ])('no identifier: $desc', ({ name, value }) => expect(found(name, value)).toBeNull());

  it.each([
    { desc: 'the site itself', host: 'www.shop.example', holder: null },
    { desc: 'another part of the site', host: 'shop.example', holder: null },
    { desc: 'a company that is known', host: 'stats.doubleclick.net', holder: 'Google' },
    { desc: 'a company that is not', host: 'cdn.trail.example', holder: 'cdn.trail.example' },
    { desc: 'a name that only ends like the site', host: 'notshop.example', holder: 'notshop.example' },
  ])('held by $desc', ({ host, holder }) => expect(found('sib_cuid', UUID, host)?.holder).toBe(holder));

  it('takes a name that means nothing elsewhere at its own host alone', () => {
    expect(found('uuid2', '1234567890123456789', 'www.shop.example')).toBeNull();
    expect(found('uuid2', '1234567890123456789', 'notadnxs.com')).toBeNull();
  });

  it('has a real form here for every entry, and a source in each', () => {
    const kinds = new Set(REAL.map(({ kind }) => kind));
    expect(IDENTIFIER_FORMS.filter(({ kind }) => !kinds.has(kind) && kind !== 'segment-user')).toEqual([]);
    for (const { documented } of IDENTIFIER_FORMS) expect(documented).toMatch(/^(?:https:\/\/|\w).{15}/);
  });

  it('never shows more than the id: the other parts of each value stay in', () => {
    for (const { name, value, host } of REAL) {
      const one = found(name, value, host);
      expect(
        Object.values(one ?? {}).filter((field) => field === value && one?.id !== value),
        name,
      ).toEqual([]);
      expect(JSON.stringify(one), name).not.toMatch(/ann@mail|identity|userId/);
    }
  });

  it('leaves out a time that cannot be', () => {
    expect(found('_ga', 'GA1.2.123456789.0000000001')).toMatchObject({ firstSeen: null });
    expect(found('_fbp', 'fb.1.9999999999999.123456')).toMatchObject({ firstSeen: null });
  });

  it.each(SECRETS)('never out of %s, whatever it holds', (name) => {
    const values = [UUID, HEX32, HEX16, '482915', ...REAL.map(({ value }) => value)];
    expect(values.map((value) => found(name, value))).toEqual(values.map(() => null));
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
      'OptanonConsent',
      'didomi_token',
      'AMP_0a1b2c3d4e',
      '_hp2_id.1',
      'AMCV_01AB@AdobeOrg',
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
          const id = found(name, value)?.id;
          if (id !== undefined) expect(id).toMatch(/^[\x21-\x7e]{1,4096}$/);
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
    for (const name of ['CookieConsent', '_ga_AB', '_fbp', '_fbc', 'ajs_user_id', '_clck', 'didomi_token', '_mkto_trk'])
      for (const value of slow) found(name, value);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('asks the page for stored values of allow-listed names alone', () => {
    const asked = (key: string) =>
      identifierProbe.storage!.some((wish) => (wish.endsWith('*') ? key.startsWith(wish.slice(0, -1)) : key === wish));
    const known = [
      'ajs_anonymous_id',
      'ajs_user_id',
      'mp_0a1b_mixpanel',
      'ph_phc_1_posthog',
      '_sp_id.1fff',
      'AMP_0a1b2c3d4e',
    ];
    expect(known.filter((key) => !asked(key))).toEqual([]);
    expect(SECRETS.filter(asked)).toEqual([]);
  });
});

describe('what may be read of a site', () => {
  it('never holds an identifier of an HttpOnly cookie, even were its value to come in', () => {
    const cookies = REAL.map(({ name, value }) => ({ ...cookie(name, value), httpOnly: true }));
    expect(classifyCookies(evidenceOf({ cookies })).flatMap(({ identifier }) => identifier ?? [])).toEqual([]);
  });

  it('holds those of cookies and of stored items, each under its name and host', () => {
    const rows = REAL.filter(({ host }) => host === undefined);
    const ids = (entries: { identifier: { id: string; host: string; holder: string | null } | null }[]) =>
      entries.map(({ identifier }) => [identifier?.id, identifier?.host, identifier?.holder]);
    const expected = rows.map(({ id }) => [id, 'www.nimbus.example', null]);
    expect(ids(classifyCookies(evidenceOf({ cookies: rows.map(({ name, value }) => cookie(name, value)) })))).toEqual(
      expected,
    );
    const storage = rows.map(({ name, value }) => ({ area: 'local' as const, key: name, value, size: value.length }));
    expect(ids(classifyStorage(evidenceOf({ storage })))).toEqual(expected);
  });
});
