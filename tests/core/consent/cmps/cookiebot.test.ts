import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookiebot } from '../../../../core/consent/cmps/cookiebot.ts';
import type { ConsentReading } from '../../../../core/consent/consent.ts';
import type { Evidence } from '../../../../core/evidence/evidence.ts';
import { cookie, evidenceOf } from '../../evidence-of.ts';

const STAMP = 'Hq3+Zb0/nT5vYk8LmWc1RsXe7Jd2PaGu9FoViK4tBxNjQyMhEwCzSg==';
const UTC = 1_764_003_600_000;
const SCRIPT = 'https://consent.cookiebot.com/uc.js?cbid=11111111-2222-4333-8444-555555555555';
const NONE = { necessary: null, preferences: null, statistics: null, marketing: null };

const record = (fields: Record<string, string | number | boolean>): string =>
  `{${Object.entries(fields)
    .map(([key, value]) => `${key}:${typeof value === 'string' ? `'${value}'` : value}`)
    .join(',')}}`;
const escaped = (literal: string): string => literal.replaceAll("'", '%27').replaceAll(',', '%2C');

const REFUSED = { stamp: STAMP, necessary: true, preferences: false, statistics: false, marketing: false };
const CHOSEN = { ...REFUSED, method: 'explicit', ver: 3, utc: UTC, region: 'fr' };

const object = (fields: Record<string, unknown>, name = 'Cookiebot'): Evidence['globals'] =>
  Object.fromEntries(
    Object.entries({
      consent: { stamp: '0', necessary: true, preferences: false, statistics: false, marketing: false, method: null },
      consented: false,
      declined: false,
      hasResponse: false,
      consentID: '0',
      consentUTC: null,
      isOutOfRegion: false,
      version: 1,
      userCountry: '',
      ...fields,
    }).map(([key, value]) => [`${name}.${key}`, value]),
  ) as Evidence['globals'];

const readCookie = (value: string): Partial<ConsentReading>[] =>
  cookiebot.read(evidenceOf({ cookies: [cookie('CookieConsent', value)] }));

describe('the cookie CookieConsent', () => {
  const refused = { necessary: true, preferences: false, statistics: false, marketing: false };
  const everything = { necessary: true, preferences: true, statistics: true, marketing: true };
  const ROWS: { desc: string; value: string; expected: Partial<ConsentReading> }[] = [
    {
      desc: 'partly escaped, as uc.js writes it; the + of the stamp stays',
      value: escaped(record(CHOSEN)),
      expected: {
        categories: refused,
        answered: true,
        basis: 'explicit',
        consentId: STAMP,
        givenAt: UTC,
        policyVersion: '3',
        region: 'fr',
        form: 'known',
      },
    },
    { desc: 'decoded', value: record(CHOSEN), expected: { categories: refused, answered: true, consentId: STAMP } },
    {
      desc: 'escaped throughout',
      value: encodeURIComponent(record(CHOSEN)),
      expected: { consentId: STAMP, givenAt: UTC },
    },
    {
      desc: 'quoted keys and double quotes',
      value: JSON.stringify(CHOSEN),
      expected: { consentId: STAMP, categories: refused },
    },
    {
      desc: 'with TC and additional-consent strings beside it',
      value: escaped(
        record({ ...CHOSEN, marketing: true, iab2: 'CQAAAAAQAAAAACGABBENBzFgAAAAAAAAAAAAAAAAAAAA', gacm: '1~' }),
      ),
      expected: { categories: { ...refused, marketing: true }, answered: true },
    },
    {
      desc: 'an old cookie without method: a stamp alone is a choice',
      value: record(REFUSED),
      expected: { answered: true, basis: 'explicit', givenAt: null },
    },
    {
      desc: 'implied: nobody chose, though the server issued an id',
      value: record({ ...CHOSEN, method: 'implied' }),
      expected: { categories: refused, answered: false, basis: 'implied', consentId: STAMP, givenAt: null },
    },
    {
      desc: 'stamp -1: outside the regions that need consent',
      value: escaped(record({ ...CHOSEN, ...everything, stamp: '-1', method: 'implied', region: 'US-37' })),
      expected: {
        categories: everything,
        answered: false,
        basis: 'implied',
        consentId: null,
        givenAt: null,
        region: 'US-37',
      },
    },
    {
      desc: 'stamp -1 without method, as older scripts write it',
      value: record({ ...everything, stamp: '-1', ver: 1, utc: UTC, region: 'CA' }),
      expected: { answered: false, basis: 'implied', consentId: null, givenAt: null },
    },
    {
      desc: 'bare -1',
      value: '-1',
      expected: { categories: everything, answered: false, basis: 'implied', consentId: null, form: 'known' },
    },
    {
      desc: 'stamp 0: the server has not issued one',
      value: record({ ...REFUSED, stamp: '0' }),
      expected: { categories: refused, answered: false, basis: 'none', consentId: null },
    },
    {
      desc: 'bare 0: not accepted',
      value: '0',
      expected: { categories: refused, answered: false, basis: 'none', consentId: null },
    },
    {
      desc: 'bare -3: the trial cookie of uc.js',
      value: '-3',
      expected: { categories: NONE, answered: false, consentId: null, form: 'known' },
    },
    { desc: 'a utc that is none', value: record({ ...REFUSED, utc: 0 }), expected: { answered: true, givenAt: null } },
    {
      desc: 'a number with a leading zero',
      value: `{stamp:'${STAMP}',necessary:true,ver:01}`,
      expected: { policyVersion: '1', form: 'known' },
    },
  ];
  it.each(ROWS)('$desc', ({ value, expected }) => {
    expect(readCookie(value)).toEqual([
      expect.objectContaining({ cmp: 'cookiebot', via: { kind: 'cookie', key: 'CookieConsent' }, ...expected }),
    ]);
  });

  const UNKNOWN = [
    { desc: 'cut off', value: escaped(record(CHOSEN)).slice(0, 120) },
    { desc: 'quote twice at the start', value: `{stamp:'%27-1%27%2Cnecessary:true}` },
    { desc: 'equals signs for colons', value: `{stamp%3D%27-agreed%27%2Cnecessary%3Dtrue}` },
    { desc: 'a stamp that is no base64', value: record({ ...CHOSEN, stamp: '-agreed' }) },
    { desc: 'categories without a stamp', value: `{necessary:true,marketing:true}` },
    { desc: 'a stamp without categories', value: `{stamp:'${STAMP}'}` },
    { desc: 'code', value: `{stamp:alert(1),necessary:true}` },
    { desc: 'nested objects', value: `{stamp:'${STAMP}',consent:{necessary:true}}` },
    { desc: 'damaged escapes', value: `%7Bstamp:%E0%A4%A` },
    { desc: 'escaped throughout and cut off', value: encodeURIComponent(record(CHOSEN)).slice(0, 60) },
    { desc: 'quoted keys, cut off', value: JSON.stringify(CHOSEN).slice(0, 60) },
  ];
  const unknown = [
    expect.objectContaining({
      form: 'unknown',
      categories: NONE,
      answered: null,
      basis: null,
      consentId: null,
      givenAt: null,
    }),
  ];
  it.each(UNKNOWN)('is of unknown form: $desc', ({ value }) => {
    expect(readCookie(value)).toEqual(unknown);
  });

  const FOREIGN = [
    { desc: "another product's plain true", value: 'true' },
    { desc: 'bare -2, which nothing documents', value: '-2' },
    { desc: 'empty', value: '' },
    { desc: "another platform's JSON", value: '{"categories":["necessary"],"revision":0}' },
    { desc: 'a word that begins like one of its keys', value: '{stamped:1}' },
  ];
  it.each(FOREIGN)('is not its own where nothing else of it is on the page: $desc', ({ value }) => {
    expect(readCookie(value)).toEqual([]);
  });
  const there: { desc: string; held: Partial<Evidence> }[] = [
    { desc: 'its script', held: { scripts: [SCRIPT] } },
    { desc: 'its dialog', held: { present: ['#CybotCookiebotDialog, script[data-cbid]'] } },
    { desc: 'its object', held: { globals: object({}) } },
  ];
  it.each(there)('is of unknown form beside $desc, whatever it holds', ({ held }) => {
    for (const { value } of FOREIGN) {
      const evidence = evidenceOf({ ...held, cookies: [cookie('CookieConsent', value)] });
      expect(cookiebot.read(evidence)[0]).toEqual(unknown[0]);
    }
  });
  it('is not its own for an object under the name that other products use too', () => {
    const globals = { 'CookieConsent.consent': true };
    expect(cookiebot.read(evidenceOf({ globals, cookies: [cookie('CookieConsent', 'true')] }))).toEqual([]);
  });

  it('is not read when its value was withheld', () => {
    expect(cookiebot.read(evidenceOf({ cookies: [cookie('CookieConsent', null)] }))).toEqual([]);
  });

  it('gives each of two cookies of the name its reading', () => {
    const cookies = [cookie('CookieConsent', record(CHOSEN)), cookie('CookieConsent', '-1')];
    expect(cookiebot.read(evidenceOf({ cookies })).map((reading) => reading.answered)).toEqual([true, false]);
  });
});

describe('the API', () => {
  const consent = {
    stamp: STAMP,
    necessary: true,
    preferences: true,
    statistics: false,
    marketing: false,
    method: 'explicit',
  };

  const ROWS: { desc: string; globals: Evidence['globals']; expected: Partial<ConsentReading> }[] = [
    {
      desc: 'before an answer',
      globals: object({}),
      expected: {
        answered: false,
        basis: 'none',
        consentId: null,
        categories: { necessary: true, preferences: false, statistics: false, marketing: false },
      },
    },
    {
      desc: 'after a choice',
      globals: object({
        consent,
        consented: true,
        hasResponse: true,
        consentID: STAMP,
        consentUTC: UTC,
        version: 2,
        userCountry: 'fr',
      }),
      expected: { answered: true, basis: 'explicit', consentId: STAMP, givenAt: UTC, policyVersion: '2', region: 'fr' },
    },
    {
      desc: 'after a refusal',
      globals: object({
        consent: { ...consent, preferences: false },
        declined: true,
        hasResponse: true,
        consentID: STAMP,
      }),
      expected: { answered: true, givenAt: null },
    },
    {
      desc: 'out of region: it calls that a response',
      globals: object({
        consent: { ...consent, method: 'implied', stamp: '-1' },
        consented: true,
        hasResponse: true,
        consentID: '-1',
        isOutOfRegion: true,
      }),
      expected: { answered: false, basis: 'implied', consentId: null },
    },
    {
      desc: 'out of region before any id',
      globals: object({ consented: true, hasResponse: true, isOutOfRegion: true }),
      expected: { answered: false, basis: 'implied' },
    },
    {
      desc: 'cookies switched off: it calls that a refusal',
      globals: object({ declined: true, hasResponse: true, consentID: '-3' }),
      expected: { answered: false, consentId: null },
    },
    {
      desc: 'under its second name',
      globals: object({ consent, hasResponse: true, consentID: STAMP }, 'CookieConsent'),
      expected: { answered: true, consentId: STAMP },
    },
    {
      desc: 'the consent object alone',
      globals: { 'Cookiebot.consent': consent },
      expected: { answered: true, consentId: STAMP },
    },
    {
      desc: 'the consent object alone, without a sign of a choice',
      globals: { 'Cookiebot.consent': { ...consent, stamp: '0', method: null } },
      expected: { answered: null, basis: null },
    },
  ];
  it.each(ROWS)('$desc', ({ globals, expected }) => {
    const [reading, ...others] = cookiebot.read(evidenceOf({ globals }));
    expect(reading).toMatchObject({ via: { kind: 'api' }, form: 'known', ...expected });
    expect(others).toEqual([]);
  });

  it.each([
    {
      desc: 'an object of another product under the shared name',
      globals: { 'CookieConsent.consent': { marketing: true } },
    },
    { desc: 'a text', globals: { 'Cookiebot.consent': 'yes' } },
    { desc: 'nothing', globals: {} },
  ])('gives no reading of $desc', ({ globals }) => {
    expect(cookiebot.read(evidenceOf({ globals }))).toEqual([]);
  });

  it('stands after the cookie, and both are handed out', () => {
    const evidence = evidenceOf({
      cookies: [cookie('CookieConsent', record(CHOSEN))],
      globals: object({ consent, hasResponse: true }),
    });
    expect(cookiebot.read(evidence).map(({ via }) => via.kind)).toEqual(['cookie', 'api']);
  });
});

describe('presence', () => {
  it.each([
    { desc: 'its script', held: { scripts: ['https://www.nimbus.example/app.js', SCRIPT] }, key: SCRIPT },
    {
      desc: 'its script in the EU',
      held: { scripts: ['https://consent.cookiebot.eu/uc.js'] },
      key: 'https://consent.cookiebot.eu/uc.js',
    },
    {
      desc: 'its dialog',
      held: { present: ['#CybotCookiebotDialog, script[data-cbid]'] },
      key: '#CybotCookiebotDialog, script[data-cbid]',
    },
  ])('$desc without any state: there, and nobody answered', ({ held, key }) => {
    expect(cookiebot.read(evidenceOf(held))).toEqual([
      expect.objectContaining({
        via: { kind: 'script', key },
        categories: NONE,
        answered: false,
        basis: 'none',
        here: true,
      }),
    ]);
  });

  it('adds nothing to a damaged cookie, which may be an answer', () => {
    const evidence = evidenceOf({ scripts: [SCRIPT], cookies: [cookie('CookieConsent', '{stamp:')] });
    expect(cookiebot.read(evidence)).toEqual([expect.objectContaining({ form: 'unknown', answered: null })]);
  });

  it('finds nothing on a page without it', () => {
    expect(cookiebot.read(evidenceOf({ scripts: ['https://www.nimbus.example/cookiebot-like/uc.js'] }))).toEqual([]);
  });
});

describe('any value of the cookie', () => {
  it('never makes it throw, and invents no category', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...`{}:'",%-0123aestu`) }),
      fc.json(),
      fc.constantFrom('{', '{}', '%', '-', '{:}', "{'':''}"),
    );
    fc.assert(
      fc.property(anything, (value) => {
        for (const { form, categories } of readCookie(value)) if (form === 'unknown') expect(categories).toEqual(NONE);
      }),
    );
  });

  it('is read back as it was written, escaped or not', () => {
    const written = fc.record({
      stamp: fc.base64String({ minLength: 20, maxLength: 60 }),
      necessary: fc.constant(true),
      preferences: fc.boolean(),
      statistics: fc.boolean(),
      marketing: fc.boolean(),
      method: fc.constant('explicit'),
      ver: fc.nat({ max: 99 }),
      utc: fc.integer({ min: 1, max: 4_000_000_000_000 }),
      region: fc.stringMatching(/^[a-z]{2}$/),
    });
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(escaped, encodeURIComponent, (literal: string) => literal),
        (fields, write) => {
          const { stamp, necessary, preferences, statistics, marketing, ver, utc, region } = fields;
          expect(readCookie(write(record(fields)))).toMatchObject([
            {
              categories: { necessary, preferences, statistics, marketing },
              consentId: stamp,
              givenAt: utc,
              policyVersion: String(ver),
              region,
            },
          ]);
        },
      ),
    );
  });
});
