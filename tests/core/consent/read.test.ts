import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentProbes, readConsent } from '../../../core/consent/read.ts';
import { evidenceFrom } from '../../../core/evidence/from-page.ts';
import { callName, mergeProbes } from '../../../core/evidence/probe.ts';
import { cookie, evidenceOf } from '../evidence-of.ts';

const RECORD = encodeURIComponent(
  JSON.stringify({ categories: ['necessary'], services: { necessary: [], analytics: [] } }),
);
const API = {
  necessary: true,
  preferences: false,
  statistics: false,
  marketing: false,
  method: 'explicit',
  stamp: 'AbCdEfGhIjKlMnOpQrStUv==',
};

describe('the registry', () => {
  it('gives every call and global one shape, whoever asks', () => {
    const asked = consentProbes.flatMap((probe) => [
      ...(probe.calls ?? []).map((call) => [callName(call), JSON.stringify(call)]),
      ...(probe.globals ?? []).map((wish) => [typeof wish === 'string' ? wish : wish.path, JSON.stringify(wish)]),
    ]);
    expect(new Set(asked.map(([key]) => key)).size).toBe(new Set(asked.map(([, wish]) => wish)).size);
  });

  it('gives every element probe its own id', () => {
    const ids = consentProbes.flatMap((probe) => probe.elements ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('readConsent', () => {
  it('chooses none where there is none', async () => {
    expect(await readConsent(evidenceOf({}))).toEqual({ chosen: null, readings: [] });
  });

  const CHOICES = [
    {
      desc: 'an answer before none',
      evidence: evidenceOf({ cookies: [cookie('CookieConsent', '-1'), cookie('cc_cookie', RECORD)] }),
      chosen: { cmp: 'vanilla-cookieconsent', answered: true },
      count: 2,
    },
    {
      desc: 'a known form before an unknown one',
      evidence: evidenceOf({ cookies: [cookie('CookieConsent', 'true')], globals: { 'Cookiebot.consent': API } }),
      chosen: { cmp: 'cookiebot', via: { kind: 'api', key: 'Cookiebot.consent' }, form: 'known' },
      count: 2,
    },
    {
      desc: 'the cookie before the API',
      evidence: evidenceOf({
        cookies: [cookie('CookieConsent', "{stamp:'ZyXwVuTsRqPoNmLkJiHgFe==',necessary:true,marketing:true}")],
        globals: { 'Cookiebot.consent': API },
      }),
      chosen: { via: { kind: 'cookie', key: 'CookieConsent' } },
      count: 2,
    },
    {
      desc: 'the cookie before storage',
      evidence: evidenceOf({
        cookies: [cookie('cc_cookie', RECORD)],
        storage: [{ area: 'local', key: 'cc_cookie', value: RECORD, size: 1 }],
      }),
      chosen: { via: { kind: 'cookie', key: 'cc_cookie' } },
      count: 2,
    },
    {
      desc: 'an unknown form where there is nothing better',
      evidence: evidenceOf({ cookies: [cookie('CookieConsent', '{stamp:')] }),
      chosen: { cmp: 'cookiebot', form: 'unknown' },
      count: 1,
    },
  ];
  it.each(CHOICES)('prefers $desc, and keeps all', async ({ evidence, chosen, count }) => {
    const consent = await readConsent(evidence);
    expect(consent.chosen).toMatchObject(chosen);
    expect(consent.readings).toHaveLength(count);
  });

  it('never throws on any evidence', async () => {
    const merged = mergeProbes(consentProbes);
    const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom('-1', '0', 'true', '{stamp:', '%7B%7D'));
    const keys = [...merged.storage.map((key) => key.replace('*', 'x')), 'CookieConsent', 'OptanonConsent'];
    const pair = fc.tuple(fc.constantFrom(...keys), value);
    const map = (names: string[]) => fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    const globals = map(merged.globals.map(({ path }) => path));
    const calls = map(merged.calls.map(({ name }) => name));
    await fc.assert(
      fc.asyncProperty(fc.array(pair), globals, calls, async (cookies, globals, calls) => {
        const raw = { url: 'https://nimbus.example/', cookies, globals, calls };
        const context = { url: raw.url, tier: 'page' as const, readAt: 0, registrableDomain: (host: string) => host };
        const { chosen, readings } = await readConsent(evidenceFrom(raw, null, context));
        expect(readings.includes(chosen!)).toBe(chosen !== null);
      }),
    );
  });
});
