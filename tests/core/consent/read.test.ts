import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmps } from '../../../core/consent/cmps/index.ts';
import { consentProbes, readConsent } from '../../../core/consent/read.ts';
import { evidenceFrom } from '../../../core/evidence/from-page.ts';
import { PAGE_CALLS } from '../../../core/evidence/probe.ts';
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
  it('lists every file of the folder, under its name', () => {
    const files = readdirSync(new URL('../../../core/consent/cmps', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(cmps.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('asks only for calls of the closed list', () => {
    const calls = consentProbes.flatMap((probe) => probe.calls ?? []);
    expect(PAGE_CALLS).toEqual(expect.arrayContaining(calls));
    expect(calls).not.toEqual([]);
  });

  it('gives every element probe its own id', () => {
    const ids = consentProbes.flatMap((probe) => probe.elements ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('readConsent', () => {
  it('chooses none where there is none', () => {
    expect(readConsent(evidenceOf({}))).toEqual({ chosen: null, readings: [] });
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
        cookies: [cookie('CookieConsent', "{stamp:'ZyXwVuTsRqPoNmLkJiHgFe==',necessary:true}")],
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
  it.each(CHOICES)('prefers $desc, and keeps all', ({ evidence, chosen, count }) => {
    const consent = readConsent(evidence);
    expect(consent.chosen).toMatchObject(chosen);
    expect(consent.readings).toHaveLength(count);
  });

  it('never throws on any evidence', () => {
    const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom('-1', '0', 'true', '{stamp:', '%7B%7D'));
    const pair = fc.tuple(fc.constantFrom('CookieConsent', 'cc_cookie'), value);
    const map = (keys: string[]) => fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    const paths = consentProbes.flatMap((probe) => probe.globals ?? []);
    fc.assert(
      fc.property(fc.array(pair), map(paths), map([...PAGE_CALLS]), (cookies, globals, calls) => {
        const raw = { url: 'https://nimbus.example/', cookies, globals, calls };
        const context = { url: raw.url, tier: 'page' as const, readAt: 0, registrableDomain: (host: string) => host };
        const { chosen, readings } = readConsent(evidenceFrom(raw, null, context));
        expect(chosen === null).toBe(readings.length === 0);
      }),
    );
  });
});
