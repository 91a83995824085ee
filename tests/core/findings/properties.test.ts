import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../core/consent/read.ts';
import { findings } from '../../../core/findings/find.ts';
import type { FindingInput } from '../../../core/findings/finding.ts';
import { rules } from '../../../core/findings/rules/index.ts';
import type { Limit } from '../../../core/evidence/evidence.ts';
import { CATEGORIES } from '../../../core/shared/category.ts';
import { aReading } from '../consent-reading.ts';
import { evidence } from '../cookies/fixtures.ts';
import { evidenceOf } from '../evidence-of.ts';
import { DAY, entryOf, factOf, inputOf, policyFacts, policyPage, READ, rowOf } from './input.ts';

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const time = fc.oneof(
  fc.constant(null),
  fc.integer({ min: READ - 900 * DAY, max: READ + 900 * DAY }),
  fc.double({ noDefaultInfinity: false }),
);
const state = oneOf(true, false, null);
const categories = fc.record({ necessary: state, preferences: state, statistics: state, marketing: state });
const category = oneOf(...CATEGORIES, null);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  oneOf('Google', 'Criteo', 'Advertising', 'facebook.com'),
);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const name = oneOf('_ga', '_fbp', 'uid', 'PHPSESSID', '__proto__', 'shop_q7', '_pk_id.1.1fff');

const row = fc
  .record({
    category,
    provider: orNull(text),
    purpose: orNull(text),
    lifetime: orNull(text),
    days: orNull(fc.double({ noDefaultInfinity: false })),
  })
  .chain((given) => name.map((one) => rowOf(one, given)));
const entry = fc
  .record({
    category,
    because: oneOf('site-declaration', 'dictionary', 'rule', 'unknown'),
    company: orNull(text),
    declared: orNull(row),
    cookie: fc.record({
      value: orNull(fc.string({ maxLength: 5 })),
      domain: orNull(oneOf('shop.example', 'criteo.com', 'facebook.com')),
      expires: time,
      partition: orNull(oneOf('https://shop.example', 'https://other.example')),
    }),
  })
  .chain((given) => name.map((one) => entryOf(one, given as never)));
const item = fc.record({ size: oneOf(0, 40) }).chain(({ size }) =>
  entry.map(({ cookie, ...judged }) => ({
    ...judged,
    item: { area: 'local' as const, key: cookie.name, value: null, size },
  })),
);
const reading = fc
  .record({
    here: fc.boolean(),
    form: oneOf('known', 'unknown', 'sealed'),
    categories,
    answered: state,
    basis: oneOf('explicit', 'implied', 'none', null),
    givenAt: time,
    region: orNull(fc.string({ maxLength: 6 })),
  })
  .map((given) => aReading(given as never));
const limit = oneOf<Limit>(
  { kind: 'cut', what: 'hosts', kept: 250 },
  { kind: 'frame', what: 'host', host: 'frame.example' },
  { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' },
);

const anyInput: fc.Arbitrary<FindingInput> = fc.record({
  evidence: fc
    .record({
      thirdPartyHosts: fc.array(oneOf('static.criteo.net', 'ad.doubleclick.net', 'nobody.example', '', '..')),
      gpc: state,
      limits: fc.array(limit),
    })
    .map((given) => evidence(given)),
  consent: orNull(reading).map((chosen) => ({ chosen, readings: chosen ? [chosen] : [] })),
  cookies: fc.array(entry, { maxLength: 6 }),
  stored: fc.array(item, { maxLength: 3 }),
  declared: fc.array(row, { maxLength: 4 }),
  policy: orNull(
    fc
      .tuple(fc.array(text, { maxLength: 3 }), orNull(oneOf('FR', 'DE', 'toString', '__proto__')))
      .map(([recipients, country]) =>
        policyFacts({
          recipients: recipients.map((one) => factOf({ name: one, role: null, purpose: null })),
          authority: factOf({ name: 'The authority', country }),
        }),
      ),
  ),
  policyPages: fc.array(
    text.map((one) => policyPage(one)),
    { maxLength: 2 },
  ),
});

describe('on any evidence', () => {
  it('no rule throws or changes what it was given, and each says what it rests on', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const before = JSON.stringify(input);
        for (const finding of findings(input)) {
          const { cookies, stored = [], companies, sources = [], law, severity, times } = finding;
          expect(cookies.length + stored.length + companies.length + sources.length).toBeGreaterThan(0);
          expect(law).toMatch(/Art\. /);
          expect(['note', 'suspicion']).toContain(severity);
          expect(times.read).toBe(input.evidence.site.readAt);
        }
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is wide enough for every rule to find something', () => {
    const found = fc.sample(anyInput, { seed: 7, numRuns: 3_000 }).flatMap((input) => findings(input));
    // The two that compare records read Google's signals and TC strings, and have their own tests.
    const others = ['consent-mode-disagrees', 'tcf-disagrees'];
    expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => !others.includes(id))
        .toSorted(),
    );
  });

  it('every finding has a key of its own, by rule and category', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const keys = findings(input).map(({ rule, category: of }) => `${rule} ${of}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('lists suspicions before notes', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const severities = findings(input).map(({ severity }) => severity);
        expect(severities).toEqual(severities.toSorted().toReversed());
      }),
    );
  });
});

const onNothing = async (limits: Limit[], tier: 'page' | 'site' | 'everywhere') => {
  const seen = evidenceOf({ limits, tier });
  return findings({
    evidence: seen,
    consent: await readConsent(seen),
    cookies: [],
    stored: [],
    declared: [],
    policy: policyFacts({ recipients: [factOf({ name: 'Criteo', role: null, purpose: null })] }),
    policyPages: [policyPage('We share data with Criteo.')],
  });
};

describe('where nothing was seen', () => {
  it.each(['page', 'site', 'everywhere'] as const)('an empty page at tier %s has no finding', async (tier) => {
    expect(await onNothing([], tier)).toEqual([]);
  });

  it('a list that was not allowed to be seen is no ground, whatever was chosen or declared', () => {
    const withoutLists = anyInput.map((input) => ({
      ...input,
      cookies: [],
      stored: [],
      evidence: {
        ...input.evidence,
        thirdPartyHosts: [],
        gpc: false,
        limits: [
          { kind: 'no-answer', what: 'page' },
          { kind: 'no-answer', what: 'cookies-api' },
        ] satisfies Limit[],
      },
    }));
    fc.assert(
      fc.property(withoutLists, (input) => {
        // What the platform itself says needs no list.
        const fromLists = findings(input).filter(({ rule }) => rule !== 'consent-implied' && rule !== 'consent-stale');
        expect(fromLists).toEqual([]);
      }),
    );
  });

  it('the same lists in sight are a ground', () => {
    const input = inputOf({ evidence: { thirdPartyHosts: ['static.criteo.net'] }, cookies: [entryOf('_acme')] });
    expect(findings(input).map(({ rule }) => rule)).toEqual(['refused-yet-set', 'tracker-contacted']);
  });
});
