import { asRecord } from '../../shared/json.ts';
import { platform, record } from '../platform.ts';

const TOGGLES = 'vanilla-cookieconsent-toggles';

/**
 * CookieConsent, known by its package name vanilla-cookieconsent, versions 2 and 3. A site may give its cookie another
 * name; the calls of version 3 tell the choice then too. Facts: cookieconsent.orestbida.com, and both versions run.
 */
export const vanillaCookieconsent = platform({
  name: 'vanilla-cookieconsent',
  // Version 3 and version 2.
  selector: '#cc-main, #cc--main',
  keys: {
    // It lists what was accepted; what was refused is known only where version 3 names all categories in its `services`,
    // or the dialog of version 2 shows a toggle for it. Written by a click only, so a record that is there was chosen.
    cc_cookie: record((record, { evidence: { elements } }) => ({
      answered: true,
      // Until 2.7 the list was called `level`.
      accepted: record['categories'] ?? record['level'],
      offered: [
        ...Object.keys(asRecord(record['services']) ?? {}),
        ...(elements[TOGGLES] ?? []).flatMap(({ attributes }) => attributes['value'] ?? []),
      ],
      id: record['consentId'] ?? record['consent_uuid'],
      time:
        record['lastConsentTimestamp'] ??
        record['last_consent_update'] ??
        record['consentTimestamp'] ??
        record['consent_date'],
      until: record['expirationTime'],
      version: record['revision'],
    })),
  },
  ask: { 'CookieConsent.getUserPreferences()': 1, 'CookieConsent.validConsent()': 1 },
  api: record(({ acceptedCategories, rejectedCategories }, { asked: [, valid] }) =>
    Array.isArray(rejectedCategories)
      ? { answered: valid, accepted: acceptedCategories, offered: rejectedCategories }
      : null,
  ),
  probe: {
    elements: [{ id: TOGGLES, selector: '#cc--main .c-tgl[value]', attributes: ['value'], most: 30 }],
  },
  reopen: ['CookieConsent.showPreferences()', '[data-cc="show-preferencesModal"], [data-cc="c-settings"]'],
});
