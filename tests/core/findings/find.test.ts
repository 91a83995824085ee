import { expect, it } from 'vitest';
import { classifyCookies } from '../../../core/cookies/classify.ts';
import { findings } from '../../../core/findings/find.ts';
import { aReading } from '../consent-reading.ts';
import { cookie, evidence } from '../cookies/fixtures.ts';

const CHOSEN = Date.UTC(2026, 4, 1, 10, 2);

const refusing = (cookies: ReturnType<typeof cookie>[]) => {
  const site = evidence({ cookies });
  const chosen = aReading({
    categories: { necessary: true, preferences: false, statistics: false, marketing: false },
    givenAt: CHOSEN,
  });
  return findings({
    evidence: site,
    consent: { chosen, readings: [chosen] },
    cookies: classifyCookies(site),
    stored: [],
    declared: [],
    policy: null,
    policyPages: [],
  });
};

it('finds the Meta pixel that was set after marketing was refused, and lists suspicions before notes', () => {
  const found = refusing([
    cookie('_ga', { value: `GA1.2.123456789.${(CHOSEN - 86_400_000) / 1000}` }),
    cookie('_fbp', { value: `fb.1.${CHOSEN + 2000}.1234567890` }),
    cookie('_gcl_au', { value: `1.1.123456789.${CHOSEN / 1000 + 2}` }),
    cookie('CookieConsent', { value: 'x' }),
  ]);
  expect(found).toMatchObject([
    { severity: 'suspicion', category: 'marketing', cookies: ['_fbp', '_gcl_au'], companies: ['Facebook', 'Google'] },
    { severity: 'note', category: 'statistics', cookies: ['_ga'] },
  ]);
});

it('finds nothing where only what is necessary or unknown is set', () => {
  expect(refusing([cookie('PHPSESSID'), cookie('CookieConsent'), cookie('q7'), cookie('acme_gclid')])).toEqual([]);
});
