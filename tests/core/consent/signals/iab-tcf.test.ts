import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { iabTcf } from '../../../../core/consent/signals/iab-tcf.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { cookie, evidenceOf } from '../../evidence-of.ts';
import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, withStorage } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const UPDATED = new Date('2026-10-05T00:00:00Z');
const ALL = tcStringOf({ purposes: EVERY_PURPOSE, vendors: [1, 755], cmpId: 92, updated: UPDATED });
const NONE = tcStringOf({ legitimateInterests: [2, 7, 9], vendorInterests: [755], cmpId: 63, updated: UPDATED });
const HALF = tcStringOf({ purposes: [1, 3, 8, 9], cmpId: 4_000, updated: UPDATED });

const answering = (answer: Record<string, Json>, command = 'getTCData') => ({
  calls: { [`__tcfapi ${command}`]: answer },
});
const consents = (...ids: number[]): Json => ({ consents: Object.fromEntries(ids.map((id) => [id, true])) });

const CHOSEN = { cmp: 'iab-tcf', regime: 'gdpr', form: 'known', answered: true, basis: 'explicit' };

describe('IAB TCF', () => {
  it.each([
    {
      desc: 'all, in the cookie',
      page: withCookies({ 'euconsent-v2': ALL }),
      expected: {
        ...CHOSEN,
        name: 'IAB TCF (Sirdata)',
        via: { kind: 'cookie', key: 'euconsent-v2' },
        here: false,
        categories: EVERYTHING,
        givenAt: UPDATED.getTime(),
        consentId: null,
      },
    },
    {
      desc: 'none, and legitimate interest apart',
      page: withCookies({ 'euconsent-v2': NONE }),
      expected: {
        ...CHOSEN,
        name: 'IAB TCF (Clickio)',
        categories: REFUSED,
        tc: { purposes: [], legitimateInterests: [2, 7, 9], vendors: [], vendorInterests: [755] },
      },
    },
    {
      desc: 'some, by a CMP that is not in the table',
      page: withCookies({ 'cconsent-v2': HALF }),
      expected: { ...CHOSEN, name: 'IAB TCF', categories: four(true, false, true, null) },
    },
    {
      desc: 'in storage',
      page: withStorage({ 'euconsent-v2': ALL }),
      expected: { ...CHOSEN, via: { kind: 'localStorage', key: 'euconsent-v2' }, categories: EVERYTHING },
    },
    {
      desc: 'under the key of the specification',
      page: withStorage({ IABTCF_TCString: NONE }),
      expected: { ...CHOSEN, categories: REFUSED },
    },
    {
      desc: 'the answer of the call',
      page: answering({ tcString: ALL, eventStatus: 'tcloaded', gdprApplies: true }),
      expected: { ...CHOSEN, via: { kind: 'api', key: '__tcfapi' }, here: true, categories: EVERYTHING },
    },
    {
      desc: 'the answer to a listener, where the older call is gone',
      page: answering({ tcString: NONE, eventStatus: 'useractioncomplete' }, 'addEventListener'),
      expected: { ...CHOSEN, categories: REFUSED },
    },
    {
      desc: 'no string, but purposes: what is left out was refused',
      page: answering({ tcString: '', eventStatus: 'useractioncomplete', purpose: consents(1, 3, 4, 8) }),
      expected: { ...CHOSEN, name: 'IAB TCF', categories: four(true, false, null, true), tcString: null, tc: null },
    },
    {
      desc: 'the dialog stands open',
      page: answering({ tcString: NONE, eventStatus: 'cmpuishown' }),
      expected: { answered: false, basis: 'none', givenAt: null, categories: REFUSED },
    },
    {
      desc: 'the dialog stands open and nothing is stored',
      page: answering({ eventStatus: 'cmpuishown', purpose: consents() }),
      expected: { answered: false, basis: 'none', categories: UNTOLD, form: 'known' },
    },
    {
      desc: 'loaded with nothing stored',
      page: answering({ eventStatus: 'tcloaded', tcString: '' }),
      expected: { answered: null, basis: null, categories: UNTOLD },
    },
    {
      desc: 'a state that the specification has not',
      page: answering({ tcString: ALL, eventStatus: null }),
      expected: { answered: null, categories: EVERYTHING },
    },
    {
      desc: 'GDPR does not apply',
      page: answering({ tcString: ALL, eventStatus: 'tcloaded', gdprApplies: false }),
      expected: { answered: false, basis: 'implied', categories: UNTOLD, tcString: null },
    },
    {
      desc: 'GDPR does not apply, but the person chose',
      page: answering({ tcString: NONE, eventStatus: 'useractioncomplete', gdprApplies: false }),
      expected: { ...CHOSEN, categories: REFUSED },
    },
    {
      desc: 'TCF 1',
      page: withCookies({ 'euconsent-v2': `B${ALL.slice(1)}` }),
      expected: { form: 'unknown', answered: null, basis: null, categories: UNTOLD, tcString: null },
    },
    {
      desc: 'a damaged string',
      page: withCookies({ 'euconsent-v2': ALL.slice(0, 30) }),
      expected: { form: 'unknown', answered: null, basis: null, categories: UNTOLD, tc: null },
    },
    {
      desc: 'an invented value',
      page: withCookies({ 'euconsent-v2': 'accepted' }),
      expected: { form: 'unknown', answered: null, categories: UNTOLD },
    },
  ])('$desc', async ({ page, expected }) => {
    expect((await readConsent(evidenceOf(page))).chosen).toMatchObject(expected);
  });

  it.each([
    { desc: 'the first version', page: { addtl_consent: '1~7.12.89' }, providers: [7, 12, 89] },
    { desc: 'the second, without those only disclosed', page: { addtl_consent: '2~7.12~dv.3.89' }, providers: [7, 12] },
    { desc: 'escaped', page: { addtl_consent: '2%7E41%7Edv.3' }, providers: [41] },
    { desc: 'under its key of the specification', page: { IABTCF_AddtlConsent: '1~8' }, providers: [8] },
    { desc: 'none', page: { addtl_consent: '1~' }, providers: [] },
    { desc: 'none of the second', page: { addtl_consent: '2~~dv.3.89' }, providers: [] },
    { desc: 'another version', page: { addtl_consent: '3~7.12' }, providers: [] },
    { desc: 'words', page: { addtl_consent: '1~all' }, providers: [] },
  ])('takes additional consent: $desc', async ({ page, providers }) => {
    const { chosen } = await readConsent(evidenceOf(withCookies({ 'euconsent-v2': ALL, ...page })));
    expect(chosen?.tc?.additionalProviders).toEqual(providers);
  });

  it('takes additional consent from storage and from the call', async () => {
    const stored = await readConsent(
      evidenceOf({ ...withCookies({ 'euconsent-v2': ALL }), ...withStorage({ addtl_consent: '1~5' }) }),
    );
    expect(stored.chosen?.tc?.additionalProviders).toEqual([5]);
    const called = await readConsent(
      evidenceOf(answering({ tcString: ALL, eventStatus: 'tcloaded', addtlConsent: '2~6~dv.' })),
    );
    expect(called.chosen?.tc?.additionalProviders).toEqual([6]);
  });

  it("leaves another site's additional consent alone", async () => {
    const foreign = { ...cookie('addtl_consent', '1~5'), domain: 'tracker.example' };
    const page = { cookies: [cookie('euconsent-v2', ALL), foreign] };
    expect((await readConsent(evidenceOf(page))).chosen?.tc?.additionalProviders).toEqual([]);
  });

  it('takes what is stored before the call, and shows both', async () => {
    const page = {
      ...withCookies({ 'euconsent-v2': NONE }),
      ...answering({ tcString: ALL, eventStatus: 'cmpuishown' }),
    };
    const { chosen, readings } = await readConsent(evidenceOf(page));
    expect(chosen).toMatchObject({ answered: true, categories: REFUSED });
    expect(readings).toHaveLength(2);
  });

  it('is not here where nothing of it is', () => {
    expect(iabTcf.read(evidenceOf({ calls: { '__tcfapi getTCData': null } }))).toEqual([]);
  });

  it('never throws, whatever is stored or answered', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(ALL, NONE, 'C'),
      fc.nat(120).map((at) => ALL.slice(0, at)),
    );
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record({
        tcString: fc.oneof(text, fc.jsonValue()),
        eventStatus: fc.oneof(fc.jsonValue(), fc.constant('tcloaded')),
        gdprApplies: fc.jsonValue(),
        purpose: fc.jsonValue(),
        addtlConsent: fc.oneof(text, fc.jsonValue()),
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, answer, text, async (value, data, additional) => {
        const page = {
          ...withCookies({ 'euconsent-v2': value, addtl_consent: additional }),
          calls: { '__tcfapi getTCData': data as Json },
        };
        for (const { form, categories, tc } of (await readConsent(evidenceOf(page))).readings) {
          if (form !== 'known') expect(categories).toEqual(UNTOLD);
          if (tc) expect(tc.additionalProviders.every((id) => id > 0)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
