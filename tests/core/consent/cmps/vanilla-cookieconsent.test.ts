import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vanillaCookieconsent } from '../../../../core/consent/cmps/vanilla-cookieconsent.ts';
import type { ConsentReading } from '../../../../core/consent/consent.ts';
import { cookie, evidenceOf } from '../../evidence-of.ts';

const ID = '0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f';
const FIRST = '2026-03-01T08:00:00.000Z';
const LAST = '2026-04-02T09:30:00.500Z';
const NONE = { necessary: null, preferences: null, statistics: null, marketing: null };

const v3 = (categories: string[], configured: string[]): Record<string, unknown> => ({
  categories,
  revision: 2,
  data: null,
  consentTimestamp: FIRST,
  consentId: ID,
  services: Object.fromEntries(configured.map((name) => [name, []])),
  languageCode: 'en',
  lastConsentTimestamp: LAST,
  expirationTime: 1_900_000_000_000,
});
const ALL = ['necessary', 'functionality', 'analytics', 'marketing'];

const ROWS: { desc: string; record: unknown; expected: Partial<ConsentReading> }[] = [
  {
    desc: 'version 3: unlisted in categories, named in services = refused',
    record: v3(['necessary', 'analytics'], ALL),
    expected: {
      categories: { necessary: true, preferences: false, statistics: true, marketing: false },
      answered: true,
      basis: 'explicit',
      consentId: ID,
      givenAt: Date.parse(LAST),
      policyVersion: '2',
    },
  },
  {
    desc: 'version 3, all refused',
    record: v3(['necessary'], ALL),
    expected: {
      categories: { necessary: true, preferences: false, statistics: false, marketing: false },
      answered: true,
    },
  },
  {
    desc: 'version 3, a category that the site does not have',
    record: v3(['necessary', 'ads'], ['necessary', 'ads']),
    expected: { categories: { necessary: true, preferences: null, statistics: null, marketing: true } },
  },
  {
    desc: 'version 3, two statistics categories that differ',
    record: v3(['necessary', 'analytics'], ['necessary', 'analytics', 'performance']),
    expected: { categories: { necessary: true, preferences: null, statistics: null, marketing: null } },
  },
  {
    desc: 'version 3, in German',
    record: v3(['notwendig', 'statistik'], ['notwendig', 'statistik', 'werbung', 'präferenzen']),
    expected: { categories: { necessary: true, preferences: false, statistics: true, marketing: false } },
  },
  {
    desc: 'version 3, names without a meaning',
    record: v3(['necessary', 'cat2'], ['necessary', 'cat2', 'youtube']),
    expected: { categories: { necessary: true, preferences: null, statistics: null, marketing: null }, answered: true },
  },
  {
    desc: 'version 2.9: accepted ones only, so the rest cannot be told',
    record: {
      categories: ['necessary', 'targeting'],
      level: ['necessary', 'targeting'],
      revision: 0,
      data: null,
      rfc_cookie: false,
      consent_date: FIRST,
      consent_uuid: ID,
      last_consent_update: LAST,
    },
    expected: {
      categories: { necessary: true, preferences: null, statistics: null, marketing: true },
      answered: true,
      consentId: ID,
      givenAt: Date.parse(LAST),
      policyVersion: '0',
    },
  },
  {
    desc: 'version 2.7: level only, no id and no time',
    record: { level: ['necessary', 'analytics'], revision: 0, data: null, rfc_cookie: false },
    expected: {
      categories: { necessary: true, preferences: null, statistics: true, marketing: null },
      consentId: null,
      givenAt: null,
    },
  },
];

describe('cc_cookie', () => {
  it.each(ROWS)('as a cookie: $desc', ({ record, expected }) => {
    const raw = JSON.stringify(record);
    for (const value of [raw, encodeURIComponent(raw)]) {
      expect(vanillaCookieconsent.read(evidenceOf({ cookies: [cookie('cc_cookie', value)] }))).toEqual([
        expect.objectContaining({
          cmp: 'vanilla-cookieconsent',
          via: { kind: 'cookie', key: 'cc_cookie' },
          form: 'known',
          ...expected,
        }),
      ]);
    }
  });

  it('of version 2, beside its dialog: what the dialog asks for and the record leaves out was refused', () => {
    const toggle = (value: string) => ({ text: '', attributes: { value }, parts: {}, rows: [] });
    const record = JSON.stringify({ categories: ['necessary', 'analytics'], revision: 0, consent_uuid: ID });
    expect(
      vanillaCookieconsent.read(
        evidenceOf({
          cookies: [cookie('cc_cookie', record)],
          elements: { 'vanilla-cookieconsent-toggles': ['necessary', 'analytics', 'targeting'].map(toggle) },
        }),
      ),
    ).toMatchObject([
      {
        categories: { necessary: true, preferences: null, statistics: true, marketing: false },
        purposes: [{ name: 'necessary' }, { name: 'analytics' }, { name: 'targeting', state: false }],
      },
    ]);
  });

  it.each(['local', 'session'] as const)('in %sStorage', (area) => {
    const value = JSON.stringify(v3(['necessary'], ALL));
    expect(
      vanillaCookieconsent.read(evidenceOf({ storage: [{ area, key: 'cc_cookie', value, size: value.length }] })),
    ).toEqual([
      expect.objectContaining({ via: { kind: `${area}Storage`, key: 'cc_cookie' }, answered: true, consentId: ID }),
    ]);
  });

  it.each([
    '',
    'accept',
    '1',
    'null',
    '[]',
    '{}',
    '{"categories":"all"}',
    '%7B%22categories',
    '%E0%A4%A',
    JSON.stringify(v3(ALL, ALL)).slice(0, 80),
  ])('is of unknown form: %j', (value) => {
    expect(vanillaCookieconsent.read(evidenceOf({ cookies: [cookie('cc_cookie', value)] }))).toEqual([
      expect.objectContaining({
        form: 'unknown',
        categories: NONE,
        answered: null,
        basis: null,
        consentId: null,
        givenAt: null,
      }),
    ]);
  });
});

describe('the calls of version 3', () => {
  const call = (acceptedCategories: unknown, rejectedCategories: unknown, valid?: unknown) =>
    vanillaCookieconsent.read(
      evidenceOf({
        calls: {
          'CookieConsent.getUserPreferences': { acceptType: 'custom', acceptedCategories, rejectedCategories } as never,
          ...(valid !== undefined && { 'CookieConsent.validConsent': valid as never }),
        },
      }),
    );

  it('tell accepted and refused by name', () => {
    expect(call(['necessary', 'analytics'], ['ads'], true)).toEqual([
      expect.objectContaining({
        via: { kind: 'api', key: 'CookieConsent.getUserPreferences' },
        categories: { necessary: true, preferences: null, statistics: true, marketing: false },
        answered: true,
        here: true,
      }),
    ]);
  });

  it('tell that nobody has answered', () => {
    expect(call([], ['analytics', 'ads'], false)).toEqual([
      expect.objectContaining({ answered: false, basis: 'none' }),
    ]);
  });

  it('leave open who answered when only the preferences came', () => {
    expect(call(['necessary'], ['ads'])).toEqual([expect.objectContaining({ answered: null, basis: null })]);
  });

  it.each([
    [null, null],
    ['all', []],
    [{}, {}],
  ])('are no reading when they lie: %j, %j', (accepted, rejected) => {
    expect(call(accepted, rejected, true)).toEqual([]);
  });
});

describe('any value of cc_cookie', () => {
  const read = (value: string): ConsentReading[] =>
    vanillaCookieconsent.read(evidenceOf({ cookies: [cookie('cc_cookie', value)] }));

  it('never makes it throw', () => {
    const record = fc.record({ categories: fc.anything(), services: fc.anything() }, { requiredKeys: [] });
    const value = fc.oneof(
      fc.string(),
      fc.json(),
      record.map((one) => JSON.stringify(one) ?? ''),
    );
    fc.assert(
      fc.property(value, (raw) => {
        const necessary = read(raw)[0]?.categories.necessary;
        expect([null, true]).toContain(necessary);
      }),
    );
  });

  it('is read back as it was written, escaped or not', () => {
    fc.assert(
      fc.property(
        fc.subarray(ALL),
        fc.uuid(),
        fc.date({ noInvalidDate: true, min: new Date(1), max: new Date('9999-01-01') }),
        fc.boolean(),
        (accepted, consentId, date, escape) => {
          const lastConsentTimestamp = date.toISOString();
          const raw = JSON.stringify({ ...v3(accepted, ALL), consentId, lastConsentTimestamp });
          expect(read(escape ? encodeURIComponent(raw) : raw)).toMatchObject([
            {
              categories: {
                necessary: true,
                preferences: accepted.includes('functionality'),
                statistics: accepted.includes('analytics'),
                marketing: accepted.includes('marketing'),
              },
              consentId,
              givenAt: date.getTime(),
              policyVersion: '2',
            },
          ]);
        },
      ),
    );
  });
});
