import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, parseJson, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, instantOf, MOST_ITEMS, named, recordOf, service, storedItem, textOf } from '../decode.ts';
import { lzText } from '../lz-text.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

const DETAILS = '__ucCmp.getConsentDetails';

/** One word for all services: accepted, denied; null for some of them. */
const allOf = (status: Json | undefined): boolean | null =>
  status === 'ALL_ACCEPTED' ? true : status === 'ALL_DENIED' ? false : null;

/** The records in a list or record of them. */
function valuesOf(value: Json | undefined): Record<string, Json>[] {
  const items = Array.isArray(value) ? value : Object.values(asRecord(value) ?? {});
  return items.slice(0, MOST_ITEMS).flatMap((item) => {
    const record = asRecord(item);
    return record ? [record] : [];
  });
}

/** The services of version 3, with their names. */
const servicesOf = (data: string | null): Purpose[] =>
  valuesOf(asRecord(recordOf(data ?? '')?.['consent'])?.['services']).flatMap((item) => {
    const name = textOf(item['name']);
    return name === null ? [] : service(name, flagOf(item['consent']));
  });

/** The record of the last choice, as `ucString` holds it and the API of version 3 tells it. */
function fromConsent(consent: Record<string, Json>): Stored {
  const answered = consent['type'] === 'EXPLICIT';
  return {
    answered,
    implied: consent['type'] === 'IMPLICIT',
    by: consent['gpcSignal'] === true || !answered ? null : 'click',
    all: allOf(consent['status']),
    consentId: textOf(consent['controllerId']),
    givenAt: instantOf(consent['updatedAt']),
    policyVersion: textOf(asRecord(consent['setting'])?.['version']),
  };
}

/** A category, or a service in one; the short name of the category means most, unless the site made it itself. */
const categorized = (slug: string | null, name: string | null, state: boolean | null): Purpose =>
  named(name ?? slug ?? '', state, [slug?.startsWith('custom') ? null : slug, name]);

/** The categories of version 3, as its script tells them. */
const categoriesOf = (details: Json | undefined): Purpose[] =>
  Object.entries(asRecord(asRecord(details)?.['categories']) ?? {})
    .slice(0, MOST_ITEMS)
    .map(([slug, value]) => {
      const category = asRecord(value);
      return categorized(slug, textOf(category?.['name']), allOf(category?.['state']));
    });

function fromString(raw: string, { item, evidence }: Beside): Stored | null {
  const consent = asRecord(parseJson(lzText(raw.trim()) ?? ''));
  const status = textOf(consent?.['status']);
  if (!consent || status === null) return null;
  // Of some, only the ids are here.
  const categories = categoriesOf(evidence.calls[DETAILS]);
  const purposes = categories.length > 0 ? categories : servicesOf(item('ucData'));
  return { ...fromConsent(consent), purposes, categories: { necessary: true } };
}

function fromData(raw: string): Stored | null {
  const purposes = servicesOf(raw);
  return purposes.length > 0 || asRecord(recordOf(raw)?.['consent']) ? { answered: null, purposes } : null;
}

/** What was handed on to Google Consent Mode. */
function fromGoogle(raw: string): Stored | null {
  const { adStorage, analyticsStorage } = recordOf(raw) ?? {};
  if (adStorage === undefined && analyticsStorage === undefined) return null;
  return {
    answered: null,
    purposes: [
      fixed('ad storage', flagOf(adStorage), 'marketing'),
      fixed('analytics storage', flagOf(analyticsStorage), 'statistics'),
    ],
  };
}

/** The record of version 2: services by id alone. */
function fromSettings(raw: string, { item }: Beside): Stored | null {
  const record = recordOf(raw);
  const consentId = textOf(record?.['controllerId']);
  if (!record || consentId === null) return null;
  return {
    answered: flagOf(item('uc_user_interaction')),
    ...(valuesOf(record['services']).length > 0 ? { categories: { necessary: true } } : {}),
    consentId,
    policyVersion: textOf(record['version']),
  };
}

/** The categories of version 3, else the services of version 2. */
function fromApi(evidence: Evidence): Stored | null {
  const details = evidence.calls[DETAILS];
  const consent = asRecord(asRecord(details)?.['consent']);
  if (consent) return { ...fromConsent(consent), purposes: categoriesOf(details), categories: { necessary: true } };
  const services = valuesOf(evidence.calls['UC_UI.getServicesBaseInfo']);
  if (services.length === 0) return null;
  return {
    answered: flagOf(storedItem(evidence, 'uc_user_interaction')),
    purposes: services.map((item) =>
      categorized(textOf(item['categorySlug']), textOf(item['name']), flagOf(asRecord(item['consent'])?.['status'])),
    ),
  };
}

/**
 * Usercentrics, versions 2 and 3. All of it is in localStorage, none in cookies; what category a service is in is known
 * to its script alone. Facts: usercentrics.com/docs/web/features/api; docs.usercentrics.com/cmp_browser_sdk.
 */
export const usercentrics = platform({
  id: 'usercentrics',
  name: 'Usercentrics',
  script: /^https:\/\/(?:[\w-]+\.)+usercentrics\.eu\//i,
  selector: '#usercentrics-root, #usercentrics-cmp-ui',
  stores: [
    { key: 'ucString', in: 'storage', read: fromString },
    { key: 'ucData', in: 'storage', read: fromData },
    { key: 'uc_settings', in: 'storage', read: fromSettings },
    { key: 'uc_gcm', in: 'storage', read: fromGoogle },
    {
      key: 'uc_user_interaction',
      in: 'storage',
      read: (value) => (/^(?:true|false)$/.test(value) ? { answered: flagOf(value) } : null),
    },
  ],
  api: { key: '__ucCmp / UC_UI', read: fromApi },
  probe: {
    calls: [
      {
        path: DETAILS,
        shape: {
          consent: { status: 1, type: 1, controllerId: 1, updatedAt: 1, gpcSignal: 1, setting: { version: 1 } },
          categories: { '*': { name: 1, state: 1 } },
        },
      },
      { path: 'UC_UI.getServicesBaseInfo', shape: [{ name: 1, categorySlug: 1, consent: { status: 1 } }] },
    ],
  },
  reopen: [
    { how: 'call', path: 'UC_UI.showSecondLayer' },
    { how: 'call', path: '__ucCmp.showSecondLayer' },
  ],
  withdraw: [
    { how: 'call', path: 'UC_UI.denyAllConsents' },
    { how: 'call', path: '__ucCmp.denyAllConsents' },
  ],
});
