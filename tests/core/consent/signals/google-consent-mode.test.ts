import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { googleConsentMode } from '../../../../core/consent/signals/google-consent-mode.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { EVERYTHING, four, REFUSED, withCookies } from '../state.ts';
import { tcStringOf } from '../tc-strings.ts';

const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const ALL = [...ADS, 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];

const withEntries = (entries: Json) => ({ globals: { 'google_tag_data.ics.entries': entries } });
const each = (signals: string[], entry: Json): Record<string, Json> =>
  Object.fromEntries(signals.map((signal) => [signal, entry]));

/** `gtag('consent', command, states)` as the page reader copies an arguments object. */
const consent = (command: string, states: Json): Json => ({ 0: 'consent', 1: command, 2: states });
const withLayer = (...entries: Json[]) => ({ globals: { dataLayer: entries } });

const LIVE = {
  cmp: 'google-consent-mode',
  regime: 'gdpr',
  answered: null,
  basis: null,
  via: { kind: 'api', key: 'google_tag_data.ics' },
};
const ASKED = { ...LIVE, via: { kind: 'api', key: 'dataLayer' } };

describe('Google Consent Mode', () => {
  it.each([
    {
      desc: 'all granted by an update',
      page: withEntries(each(ALL, { default: false, update: true })),
      expected: { ...LIVE, categories: EVERYTHING },
    },
    {
      desc: 'all denied by default',
      page: withEntries(each(ALL, { default: false })),
      expected: { ...LIVE, categories: REFUSED },
    },
    {
      desc: 'an update takes back a default',
      page: withEntries(each(ALL, { default: true, update: false })),
      expected: { ...LIVE, categories: REFUSED },
    },
    {
      desc: 'in words',
      page: withEntries({
        ...each(ADS, { default: 'granted', update: 'denied' }),
        analytics_storage: { default: 'granted' },
      }),
      expected: { ...LIVE, categories: four(true, null, true, false) },
    },
    {
      desc: 'ads stored but not personalised',
      page: withEntries({ ...each(ADS, { update: true }), ad_personalization: { update: false } }),
      expected: { ...LIVE, categories: four(true, null, null, null) },
    },
    {
      desc: 'only analytics',
      page: withEntries({ analytics_storage: { default: false, update: null } }),
      expected: { ...LIVE, categories: four(true, null, false, null) },
    },
    {
      desc: 'beside signals that are none',
      page: withEntries({ analytics_storage: { default: true }, wasSetLate: true, foo_storage: { default: true } }),
      expected: { ...LIVE, purposes: [{ name: 'analytics_storage', categories: ['statistics'], state: true }] },
    },
    {
      desc: 'commands that no tag has taken yet',
      page: withLayer(
        { event: 'gtm.js' },
        consent('default', each(ADS, 'denied')),
        consent('update', each(ADS, 'granted')),
      ),
      expected: { ...ASKED, categories: four(true, null, null, true) },
    },
    {
      desc: 'the last of two updates',
      page: withLayer(consent('update', each(ADS, 'granted')), consent('update', each(ADS, 'denied'))),
      expected: { ...ASKED, categories: four(true, null, null, false) },
    },
    {
      desc: 'a default for this and another for that region',
      page: withLayer(
        consent('default', { ...each(ADS, 'granted'), analytics_storage: 'denied' }),
        consent('default', each(ADS, 'denied')),
      ),
      expected: { ...ASKED, categories: four(true, null, false, null) },
    },
    {
      desc: 'the tags before the commands',
      page: {
        globals: {
          ...withEntries(each(ADS, { update: true })).globals,
          ...withLayer(consent('update', each(ADS, 'denied'))).globals,
        },
      },
      expected: { ...LIVE, categories: four(true, null, null, true) },
    },
  ])('$desc', ({ page, expected }) => {
    expect(googleConsentMode.read(evidenceOf(page))).toMatchObject([expected]);
  });

  it.each([
    { desc: 'no tags', page: {} },
    { desc: 'entries without a state', page: withEntries(each(ALL, { default: null })) },
    { desc: 'no entries', page: withEntries({}) },
    { desc: 'entries that are none', page: withEntries(['ad_storage']) },
    {
      desc: 'a data layer of something else',
      page: withLayer({ event: 'x' }, { 0: 'config', 1: 'G-1', 2: {} }, null, 'consent'),
    },
    { desc: 'a command that is none', page: withLayer(consent('declare', each(ADS, 'granted'))) },
    {
      desc: 'a data layer that is no list',
      page: { globals: { dataLayer: { 0: consent('update', each(ADS, 'granted')) } } },
    },
  ])('says nothing of $desc', ({ page }) => {
    expect(googleConsentMode.read(evidenceOf(page))).toEqual([]);
  });

  it('is shown only where nothing else tells', async () => {
    const granted = withEntries(each(ALL, { update: true }));
    expect((await readConsent(evidenceOf(granted))).chosen).toMatchObject({
      cmp: 'google-consent-mode',
      answered: null,
    });
    const both = { ...granted, ...withCookies({ 'euconsent-v2': tcStringOf() }) };
    expect((await readConsent(evidenceOf(both))).chosen).toMatchObject({ cmp: 'iab-tcf', categories: REFUSED });
  });

  it('asks for no more of the data layer than consent', () => {
    expect(googleConsentMode.probe.globals).toContainEqual({
      path: 'dataLayer',
      shape: [{ 0: 1, 1: 1, 2: Object.fromEntries(ALL.map((signal) => [signal, 1])) }],
    });
  });

  it('neither throws nor invents on any object', () => {
    const entries = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom(...ALL),
        fc.oneof(fc.jsonValue(), fc.record({ default: fc.jsonValue(), update: fc.jsonValue() })),
      ),
    );
    fc.assert(
      fc.property(entries, fc.jsonValue(), (ics, dataLayer) => {
        const globals = { 'google_tag_data.ics.entries': ics as Json, dataLayer: dataLayer as Json };
        for (const { answered, purposes } of googleConsentMode.read(evidenceOf({ globals }))) {
          expect(answered).toBeNull();
          expect(ALL).toEqual(expect.arrayContaining(purposes.map(({ name }) => name)));
        }
      }),
    );
  });
});
