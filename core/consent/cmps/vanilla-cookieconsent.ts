import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { instantOf, named, recordOf, textOf, textsOf } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const TOGGLES = 'vanilla-cookieconsent-toggles';

const listed = (names: readonly string[], state: boolean): Purpose[] => names.map((name) => named(name, state));

/**
 * The value of `cc_cookie`: JSON, percent-escaped (version 3) or as it stands (version 2, and localStorage). It lists
 * what was accepted; what was refused is known only where version 3 names all categories in its `services`, or the
 * dialog of version 2 shows a toggle for it. Written by a click only, so a record that is there was chosen.
 */
function decode(raw: string, { evidence: { elements } }: Beside): Stored | null {
  const record = recordOf(raw);
  // Until 2.7 the list was called `level`.
  const accepted = textsOf(record?.['categories']) ?? textsOf(record?.['level']);
  if (!record || !accepted) return null;
  const toggled = (elements[TOGGLES] ?? []).flatMap(({ attributes }) => attributes['value'] ?? []);
  const configured = textsOf([...Object.keys(asRecord(record['services']) ?? {}), ...toggled]) ?? [];
  return {
    answered: true,
    purposes: [
      ...listed(accepted, true),
      ...listed(
        [...new Set(configured)].filter((name) => !accepted.includes(name)),
        false,
      ),
    ],
    categories: { necessary: true },
    consentId: textOf(record['consentId']) ?? textOf(record['consent_uuid']),
    givenAt:
      instantOf(record['lastConsentTimestamp']) ??
      instantOf(record['last_consent_update']) ??
      instantOf(record['consentTimestamp']) ??
      instantOf(record['consent_date']),
    keptUntil: instantOf(record['expirationTime']),
    policyVersion: textOf(record['revision']),
  };
}

function fromApi({ calls }: Evidence): Stored | null {
  const preferences = asRecord(calls['CookieConsent.getUserPreferences']);
  const accepted = textsOf(preferences?.['acceptedCategories']);
  const rejected = textsOf(preferences?.['rejectedCategories']);
  if (!accepted || !rejected) return null;
  const valid = calls['CookieConsent.validConsent'];
  return {
    answered: typeof valid === 'boolean' ? valid : null,
    purposes: [...listed(accepted, true), ...listed(rejected, false)],
    categories: { necessary: true },
  };
}

/**
 * CookieConsent, known by its package name vanilla-cookieconsent, versions 2 and 3. A site may give its cookie another
 * name; the calls of version 3 tell the choice then too. Facts: cookieconsent.orestbida.com, and both versions run.
 */
export const vanillaCookieconsent = platform({
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  // Version 3 and version 2.
  selector: '#cc-main, #cc--main',
  stores: [{ key: 'cc_cookie', read: decode }],
  api: { key: 'CookieConsent.getUserPreferences', read: fromApi },
  probe: {
    calls: [{ path: 'CookieConsent.getUserPreferences' }, { path: 'CookieConsent.validConsent' }],
    elements: [{ id: TOGGLES, selector: '#cc--main .c-tgl[value]', attributes: ['value'], most: 30 }],
  },
  reopen: [
    { how: 'call', path: 'CookieConsent.showPreferences' },
    { how: 'click', selector: '[data-cc="show-preferencesModal"], [data-cc="c-settings"]' },
  ],
});
