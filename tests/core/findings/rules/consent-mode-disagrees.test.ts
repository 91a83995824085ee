import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { consentModeDisagrees } from '../../../../core/findings/rules/consent-mode-disagrees.ts';
import type { Evidence } from '../../../../core/evidence/evidence.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { tcStringOf } from '../../consent/tc-strings.ts';
import { cookie, evidenceOf } from '../../evidence-of.ts';

const CHOSEN = Date.UTC(2026, 9, 5, 10, 2);
const READ = evidenceOf({}).site.readAt;

const cookiebot = (states: string, method = 'explicit') =>
  cookie(
    'CookieConsent',
    `{stamp:'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4==',necessary:true,${states},method:'${method}',ver:1,utc:${CHOSEN},region:'fr'}`,
  );
const REFUSED = 'preferences:false,statistics:false,marketing:false';
const SCRIPT = 'https://consent.cookiebot.com/uc.js';

const granting = (...signals: string[]): Record<string, Json> => ({
  'google_tag_data.ics.entries': Object.fromEntries(
    signals.map((signal) => [signal, { default: false, update: true }]),
  ),
});
const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];

async function find(page: Partial<Evidence>) {
  const evidence = evidenceOf(page);
  return consentModeDisagrees.find({
    evidence,
    consent: await readConsent(evidence),
    cookies: [],
    stored: [],
    declared: [],
    policy: null,
    policyPages: [],
  });
}

describe('consent-mode-disagrees', () => {
  it('quotes the platform that says refused and the signals that say granted', async () => {
    const page = { cookies: [cookiebot(REFUSED)], scripts: [SCRIPT], globals: granting(...ADS) };
    expect(await find(page)).toEqual([
      {
        rule: 'consent-mode-disagrees',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
        category: 'marketing',
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [
          {
            name: 'Cookiebot',
            via: { kind: 'cookie', key: 'CookieConsent' },
            says: 'refused',
            items: [],
            purposes: [],
          },
          {
            name: 'Google Consent Mode',
            via: { kind: 'api', key: 'google_tag_data.ics' },
            says: 'accepted',
            items: ADS,
            purposes: [],
          },
        ],
        times: { chosen: CHOSEN, read: READ, set: null },
      },
    ]);
  });

  it.each([
    {
      desc: 'one signal of a category alone',
      cookies: [cookiebot(REFUSED)],
      scripts: [SCRIPT],
      globals: granting('ad_personalization'),
      found: [['marketing', 'suspicion', ['ad_personalization']]],
    },
    {
      desc: 'each category apart',
      cookies: [cookiebot(REFUSED)],
      scripts: [SCRIPT],
      globals: granting('ad_storage', 'analytics_storage'),
      found: [
        ['statistics', 'suspicion', ['analytics_storage']],
        ['marketing', 'suspicion', ['ad_storage']],
      ],
    },
    {
      desc: 'preferences, which many sites grant by default: a note',
      cookies: [cookiebot(REFUSED)],
      scripts: [SCRIPT],
      globals: granting('functionality_storage'),
      found: [['preferences', 'note', ['functionality_storage']]],
    },
    {
      desc: 'a platform that no longer runs: a note',
      cookies: [cookiebot(REFUSED)],
      scripts: [],
      globals: granting('ad_storage'),
      found: [['marketing', 'note', ['ad_storage']]],
    },
    {
      desc: 'commands in the data layer',
      cookies: [cookiebot(REFUSED)],
      scripts: [SCRIPT],
      globals: { dataLayer: [{ 0: 'consent', 1: 'default', 2: { ad_storage: 'granted' } }] },
      found: [['marketing', 'suspicion', ['ad_storage']]],
    },
    {
      desc: 'a TC string that refuses storage too',
      cookies: [cookie('euconsent-v2', tcStringOf())],
      scripts: [],
      globals: granting('ad_storage'),
      found: [['marketing', 'note', ['ad_storage']]],
    },
  ])('fires on $desc', async ({ found, ...page }) => {
    const findings = await find(page);
    expect(findings.map(({ category, severity, sources }) => [category, severity, sources?.[1]?.items])).toEqual(found);
  });

  it.each([
    {
      desc: 'the signals are denied too',
      cookies: [cookiebot(REFUSED)],
      globals: { 'google_tag_data.ics.entries': { ad_storage: { default: true, update: false } } },
    },
    {
      desc: 'the person accepted',
      cookies: [cookiebot('preferences:true,statistics:true,marketing:true')],
      globals: granting(...ADS),
    },
    { desc: 'only security is granted', cookies: [cookiebot(REFUSED)], globals: granting('security_storage') },
    {
      desc: 'only another category is granted',
      cookies: [cookiebot('preferences:false,statistics:true,marketing:false')],
      globals: granting('analytics_storage'),
    },
    { desc: 'nobody was asked', cookies: [cookiebot(REFUSED, 'implied')], globals: granting(...ADS) },
    { desc: 'nobody answered yet', cookies: [cookie('CookieConsent', '0')], globals: granting(...ADS) },
    { desc: 'Google Consent Mode is not there', cookies: [cookiebot(REFUSED)], globals: {} },
    { desc: 'no platform is there', cookies: [], globals: granting(...ADS) },
    { desc: 'only US law was answered', cookies: [cookie('usprivacy', '1YYN')], globals: granting(...ADS) },
    {
      desc: 'the TC string allows storage, which grants signals of its own',
      cookies: [cookie('euconsent-v2', tcStringOf({ purposes: [1] }))],
      globals: granting('ad_storage'),
    },
  ])('is silent where $desc', async ({ cookies, globals }) => {
    const scripts = cookies.some(({ name }) => name === 'CookieConsent') ? [SCRIPT] : [];
    expect(await find({ cookies, globals, scripts })).toEqual([]);
  });
});
