import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConsent } from '../../../core/consent/read.ts';
import { classifyCookies, classifyStorage } from '../../../core/cookies/classify.ts';
import type { ObservedCookie, StorageItem } from '../../../core/evidence/evidence.ts';
import { canonicalJson } from '../../../core/records/canonical.ts';
import { inspectionFile, recordFile } from '../../../core/records/file.ts';
import type { SealedRecord } from '../../../core/records/record.ts';
import { newReading } from '../../../core/reading/reading.ts';
import { openRecord, sealVisit } from '../../../core/records/seal.ts';
import { visitOf } from '../../../core/records/visit.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';
import { pageAnswer } from '../../stores/visited-page.ts';
import { CLIENT_ID, EVERY_FINDING, EVERY_LIMIT, MADE_BY, READ_AT, SEEN, sealed, SESSION, sha256 } from './samples.ts';

describe('canonical JSON (RFC 8785)', () => {
  test.each([
    {
      desc: 'members sorted by UTF-16 code units',
      value: { '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, '\ud83d\ude00': 5, '\ufb33': 6 },
      text: '{"\\r":2,"1":3,"\u0080":4,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":6}',
    },
    {
      desc: 'numbers as ECMAScript writes them',
      value: [333333333.33333329, 1e30, 4.5, 2e-3, -0, 1e-27],
      text: '[333333333.3333333,1e+30,4.5,0.002,0,1e-27]',
    },
    {
      desc: 'texts with the short escapes alone',
      value: '\u20ac$\u000F\nA\'B"\\\\"/',
      text: '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    },
    {
      desc: 'nested, without white space',
      value: { b: [null, true, { d: 1, c: false }], a: {} },
      text: '{"a":{},"b":[null,true,{"c":false,"d":1}]}',
    },
    { desc: 'no member that is undefined', value: { a: undefined, b: 1 }, text: '{"b":1}' },
  ])('$desc', ({ value, text }) => expect(canonicalJson(value)).toBe(text));

  test('is the same for any order of members, and JSON of the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(Object.fromEntries(Object.entries(value).toReversed()))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('refuses what is nested to hurt', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(RangeError);
  });
});

describe('a visit', () => {
  test('holds what was seen, and where it stops', async () => {
    const { record } = await sealed();
    expect(record).toMatchObject({
      version: 1,
      madeBy: { program: 'Habeas', version: '9.9.9' },
      tier: 'page',
      limits: [{ kind: 'not-allowed', what: 'third-party' }],
      consent: { chosen: 1 },
      stores: [
        { kind: 'database', name: 'shop' },
        { kind: 'worker', name: 'https://www.nimbus.example/app' },
      ],
      findings: [{ rule: 'refused-yet-set', cookies: ['track'] }],
    });
    expect(record.cookies[0]).toMatchObject({
      name: '_ga',
      domain: 'nimbus.example',
      category: 'statistics',
      because: 'dictionary',
      declared: { category: 'necessary', declaredBy: 'Acme', lifetime: '13 months', days: 395 },
    });
  });

  test('names hosts by company, those of none last', async () => {
    const { hosts } = (await sealed()).record;
    expect(hosts.at(-1)).toEqual({ company: null, hosts: ['px.adnet.example'] });
    expect(hosts.flatMap((group) => group.hosts).toSorted()).toEqual(SEEN.evidence.thirdPartyHosts.toSorted());
    expect(hosts[0]?.company).toMatch(/google/i);
  });

  test('gives the policy by address and the hash of its text', async () => {
    const text = 'Privacy\nNimbus Ltd answers for your data.';
    expect((await sealed()).record.policy).toEqual([
      {
        url: 'https://www.nimbus.example/privacy',
        characters: text.length,
        sha256: createHash('sha256').update(text).digest('hex'),
      },
    ]);
  });

  test('writes addresses without what may hold a session', async () => {
    const { url } = (await sealed()).record.site;
    expect(url).toBe('https://www.nimbus.example/shop');
    expect(JSON.stringify(await sealed())).not.toMatch(/sid=9|jsessionid|token=7|ada:pw/);
  });

  test.each([
    { desc: 'without the choice', withIdentifiers: false, id: null, consentId: null },
    { desc: 'by choice', withIdentifiers: true, id: CLIENT_ID, consentId: 'consent-id-3141592653' },
  ])('shows identifiers of the allow-list $desc: $id', async ({ withIdentifiers, id, consentId }) => {
    const { record } = await sealed(withIdentifiers);
    expect(record.withIdentifiers).toBe(withIdentifiers);
    expect(record.cookies[0]).toMatchObject({ characters: 27, identifier: { system: 'Google Analytics', id } });
    expect(record.consent.readings[1]).toMatchObject({ hasConsentId: true, consentId });
  });

  test('never shows what names a person outright, a TC string, nor any value', async () => {
    const text = JSON.stringify(await sealed(true));
    for (const secret of ['account-48213', 'CPtcString', SESSION, 'tracker-value-123', `GA1.1.${CLIENT_ID}`]) {
      expect(text).not.toContain(secret);
    }
  });

  test('tells an HttpOnly cookie, of which not even the length is known', async () => {
    const { cookies } = (await sealed()).record;
    expect(cookies.find(({ name }) => name === 'sid')).toMatchObject({ httpOnly: true, characters: null });
  });

  test('is well-formed whatever a page calls itself', async () => {
    const site = { ...SEEN.evidence.site, title: 'half \ud83d' };
    const { record } = await sealed(false, { evidence: { ...SEEN.evidence, site } });
    expect(record.site.title).toBe('half \ufffd');
  });

  /** Names that adapters read, so that values go through every one of them, and any others. */
  const NAMES = [
    ...['CookieConsent', 'OptanonConsent', 'cc_cookie', 'euconsent-v2', 'didomi_token', 'axeptio_cookies', 'FCCDCF'],
    ...[
      '_ga',
      '_fbp',
      '_gcl_au',
      'intercom-id-x',
      'hubspotutk',
      'ajs_user_id',
      'cookieyes-consent',
      'klaro',
      'PHPSESSID',
    ],
    ...['sp_consent', 'usprivacy', 'CookieInformationConsent', 'cookielawinfo-checkbox-analytics', 'borlabs-cookie'],
  ];
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1, maxLength: 12 }));
  const secret = fc.string({ unit: fc.constantFrom(...'abcdefXYZ0189.-_%'), minLength: 12, maxLength: 80 });

  test('holds no value of a cookie or a stored item, whoever reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, secret), { maxLength: 12 }), async (pairs) => {
        const cookies: ObservedCookie[] = pairs.map(([key, value]) => cookie(key, value));
        const storage: StorageItem[] = pairs.map(([key, value]) => ({
          area: 'local',
          key,
          value: `s-${value}`,
          size: value.length + 2,
        }));
        const evidence = evidenceOf({ cookies, storage });
        const consent = await readConsent(evidence);
        const seen = {
          ...{ evidence, consent, cookies: classifyCookies(evidence), stored: classifyStorage(evidence) },
          ...{ findings: [], policy: [] },
        };
        for (const withIdentifiers of [false, true]) {
          const visit = visitOf(seen, withIdentifiers);
          // What the person chose to show is an identifier, and no secret.
          const shown = [
            ...[...visit.cookies, ...visit.storage].map(({ identifier }) => identifier?.id),
            ...visit.consent.readings.map(({ consentId }) => consentId),
          ];
          if (!withIdentifiers) expect(shown.filter(Boolean)).toEqual([]);
          const text = JSON.stringify(visit);
          for (const [, value] of pairs)
            if (!shown.some((id) => id?.includes(value))) expect(text).not.toContain(value);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the seal', () => {
  const open = (raw: unknown) => openRecord(raw, sha256);

  test('is the SHA-256 of the canonical JSON, as any tool computes it', async () => {
    const { record, seal } = await sealed();
    expect(seal).toEqual({
      form: 'RFC 8785',
      algorithm: 'SHA-256',
      value: createHash('sha256').update(canonicalJson(record), 'utf8').digest('hex'),
    });
  });

  test('holds after a round trip through a file, in whatever order its members are written', async () => {
    const before = await sealed(true);
    expect(await open(JSON.parse(recordFile(before).content))).toEqual({ ok: true, value: before });
    const turned = { seal: before.seal, record: Object.fromEntries(Object.entries(before.record).toReversed()) };
    expect(await open(turned)).toMatchObject({ ok: true });
  });

  test('opens what it sealed, whatever the page claims', async () => {
    const number = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(1e300, -1e300, 9e15, 0.5));
    const value = fc.oneof(fc.string({ maxLength: 40 }), number.map(String), fc.json({ maxDepth: 3 }));
    const consentKeys = [
      'CookieConsent',
      'OptanonConsent',
      'cc_cookie',
      'didomi_token',
      'axeptio_cookies',
      'klaro',
      'uc_user_interaction',
    ];
    const key = fc.oneof(fc.constantFrom(...consentKeys), fc.string({ unit: 'binary', maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(key, value), { maxLength: 8 }),
        fc.array(fc.tuple(key, value, number), { maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        async (pairs, items, title) => {
          const storage = items.map(([of, held, size]) => ({ area: 'local' as const, key: of, value: held, size }));
          const raw = pageAnswer({ cookies: pairs, storage, title });
          const reading = newReading();
          reading.start(raw.url);
          reading.page(raw, 'page');
          await reading.cookies(null, 'page', READ_AT);
          const from = await sealVisit(await reading.record(true), MADE_BY, sha256);
          expect(await open(JSON.parse(recordFile(from).content))).toEqual({ ok: true, value: from });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('opens a record of every limit that evidence can have, and keeps each as it is', async () => {
    const from = await sealed(false, { evidence: { ...SEEN.evidence, limits: EVERY_LIMIT } });
    expect(from.record.limits).toEqual(EVERY_LIMIT);
    expect(await open(JSON.parse(recordFile(from).content))).toEqual({ ok: true, value: from });
  });

  test('opens a record of everything that findings may say', async () => {
    const from = await sealed(false, { findings: EVERY_FINDING });
    expect(from.record.findings[1]?.declarations?.[0]?.page).toBe('https://www.nimbus.example/cookies');
    expect(await open(JSON.parse(recordFile(from).content))).toEqual({ ok: true, value: from });
  });

  test('tells one changed byte, wherever it is', async () => {
    const text = canonicalJson(await sealed(true));
    const places = Array.from({ length: 400 }, (_, index) => Math.floor((index * text.length) / 400));
    for (const at of places) {
      const byte = text[at] === 'a' ? 'b' : 'a';
      const changed = text.slice(0, at) + byte + text.slice(at + 1);
      let raw: unknown;
      try {
        raw = JSON.parse(changed);
      } catch {
        continue;
      }
      const opened = await open(raw);
      expect(opened.ok, changed.slice(Math.max(0, at - 30), at + 30)).toBe(false);
    }
  });

  test('tells a value that was put in another place of the same form', async () => {
    const before = await sealed();
    const changed = structuredClone(before);
    changed.record.cookies.reverse();
    expect(await open(changed)).toEqual({ ok: false, problem: 'changed' });
    const later = structuredClone(before);
    later.record.readAt += 1;
    expect(await open(later)).toEqual({ ok: false, problem: 'changed' });
  });

  /** A sealed record with one member set to something else, named by its path. */
  const change = (path: string, value: unknown) => async (): Promise<unknown> => {
    const raw: unknown = structuredClone(await sealed());
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), raw);
    Reflect.set(holder as object, last, value);
    return raw;
  };
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

  test.each([
    { desc: 'nothing', raw: async () => undefined, problem: 'not-a-record' },
    { desc: 'a text', raw: async () => 'record', problem: 'not-a-record' },
    { desc: 'other JSON', raw: async () => ({ hello: 1 }), problem: 'not-a-record' },
    { desc: 'no seal', raw: change('seal', undefined), problem: 'not-a-record' },
    { desc: 'a seal of another kind', raw: change('seal.algorithm', 'MD5'), problem: 'not-a-record' },
    { desc: 'a member that is unknown', raw: change('record.script', '<script>'), problem: 'not-a-record' },
    { desc: 'a cookie with its value', raw: change('record.cookies.0.value', 'x'), problem: 'not-a-record' },
    { desc: 'a time that is none', raw: change('record.readAt', 9e99), problem: 'not-a-record' },
    { desc: 'a chosen reading that is not there', raw: change('record.consent.chosen', 7), problem: 'not-a-record' },
    { desc: 'a rule with a path for a name', raw: change('record.findings.0.rule', '../x'), problem: 'not-a-record' },
    { desc: 'a limit of no known kind', raw: change('record.limits.0.kind', 'guessed'), problem: 'not-a-record' },
    { desc: 'a limit that is no text', raw: change('record.limits.0.what', {}), problem: 'not-a-record' },
    {
      desc: 'a link that runs',
      raw: change('record.findings.0.declarations', [{ cookie: 'a', declaredBy: 'b', page: 'javascript:alert(1)' }]),
      problem: 'not-a-record',
    },
    { desc: 'a policy that runs', raw: change('record.policy.0.url', 'data:text/html,x'), problem: 'not-a-record' },
    { desc: 'a guidance that is none', raw: change('record.findings.0.guidance', 6), problem: 'not-a-record' },
    {
      desc: 'more cookies than any page has',
      raw: change('record.cookies', Array(20_001).fill({})),
      problem: 'not-a-record',
    },
    { desc: 'a finding nested to hurt', raw: change('record.findings.0.more', nested(5_000)), problem: 'not-a-record' },
    { desc: 'a later form', raw: change('record.version', 2), problem: 'newer-record' },
    { desc: 'another seal', raw: change('seal.value', '0'.repeat(64)), problem: 'changed' },
    { desc: 'a finding that says more since', raw: change('record.findings.0.more', 1), problem: 'changed' },
  ])('$desc: $problem', async ({ raw, problem }) => {
    expect(await open(await raw())).toEqual({ ok: false, problem });
  });

  test('throws for nothing that a file may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (raw) => {
        expect((await open(raw)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('its file', () => {
  const named = async (host: string): Promise<SealedRecord> => {
    const { record, seal } = await sealed();
    return { record: { ...record, site: { ...record.site, host } }, seal };
  };

  test('is called by site and time, and no host makes a path of it', async () => {
    expect(recordFile(await sealed()).name).toBe('habeas-record-www.nimbus.example-20261103T120000Z.json');
    expect(recordFile(await named('../..\\a"b\u202e')).name).toBe('habeas-record-....ab-20261103T120000Z.json');
    expect(inspectionFile(await named('x'.repeat(900))).name.length).toBeLessThan(160);
  });
});
