import type { Evidence } from '../evidence/evidence.ts';
import { isOfSite } from '../evidence/of-site.ts';
import { asRecord } from '../shared/json.ts';
import { textOf, unescaped } from './decode.ts';

/** Keys under which platforms leave it; the last is OneTrust's. */
export const ADDITIONAL_CONSENT_KEYS = ['addtl_consent', 'IABTCF_AddtlConsent', 'OTAdditionalConsentString'];

const MOST_PROVIDERS = 5_000;

/**
 * Google's providers outside the IAB's list that were consented to, by their numbers, out of the string that accompanies
 * a TC string: `1~1.35` or `2~1.35~dv.7.9`, where the second part was only disclosed. Empty when there is none.
 * https://support.google.com/admanager/answer/9681920
 */
export function additionalProviders({ cookies, storage, calls, site }: Evidence): number[] {
  const stored = [
    ...cookies.flatMap((cookie) => (isOfSite(cookie, site) ? [[cookie.name, cookie.value] as const] : [])),
    ...storage.map(({ key, value }) => [key, value] as const),
  ];
  const texts = [
    ...stored.flatMap(([key, value]) => (ADDITIONAL_CONSENT_KEYS.includes(key) ? (value ?? []) : [])),
    textOf(asRecord(calls['__tcfapi getTCData'])?.['addtlConsent']) ?? '',
    textOf(asRecord(calls['__tcfapi addEventListener'])?.['addtlConsent']) ?? '',
  ];
  const consented = texts.flatMap((text) => /^[12]~([\d.]*)(?:~|$)/.exec(unescaped(text))?.[1] ?? [])[0] ?? '';
  return consented
    .split('.', MOST_PROVIDERS)
    .map(Number)
    .filter((id) => id > 0);
}
