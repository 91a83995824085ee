import { asRecord, parseJson, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { entriesOf, flagOf, named, recordOf, recordsOf, textOf } from '../decode.ts';
import { lzText } from '../lz-text.ts';
import { platform, record, type Stored } from '../platform.ts';

/** One word for all services: accepted, denied; null for some of them. */
const allOf = (status: Json | undefined): boolean | null =>
  status === 'ALL_ACCEPTED' ? true : status === 'ALL_DENIED' ? false : null;

/** The services of version 3, with their names. */
function servicesOf(consent: Json | undefined): Purpose[] {
  return recordsOf(asRecord(consent)?.['services']).flatMap((item) => {
    const name = textOf(item['name']);
    return name === null ? [] : named(name, flagOf(item['consent']));
  });
}

/** The record of the last choice, as `ucString` holds it and the API of version 3 tells it. */
function fromConsent(consent: Record<string, Json>): Stored {
  const answered = consent['type'] === 'EXPLICIT';
  return {
    answered,
    implied: consent['type'] === 'IMPLICIT',
    by: consent['gpcSignal'] === true || !answered ? null : 'click',
    all: allOf(consent['status']),
    known: {},
    id: consent['controllerId'],
    time: consent['updatedAt'],
    version: asRecord(consent['setting'])?.['version'],
  };
}

/** A category or service of the API: by the short name of its category, unless the site made that itself. */
const item = (slug: string | null, name: string | null, state: boolean | null): Purpose =>
  named(name ?? slug ?? '', state, [slug?.startsWith('custom') ? null : slug, name]);

/** The categories of version 3, as its script tells them. */
const categoriesIn = (details: Json | undefined): Purpose[] =>
  entriesOf(asRecord(details)?.['categories']).map(([slug, value]) =>
    item(slug, textOf(asRecord(value)?.['name']), allOf(asRecord(value)?.['state'])),
  );

/**
 * Usercentrics, versions 2 and 3. All of it is in localStorage, none in cookies; what category a service is in is known
 * to its script alone. Facts: usercentrics.com/docs/web/features/api; docs.usercentrics.com/cmp_browser_sdk.
 */
export const usercentrics = platform({
  name: 'Usercentrics',
  script: '.usercentrics.eu/',
  selector: '#usercentrics-root, #usercentrics-cmp-ui',
  keys: {
    ucString(raw, beside) {
      const consent = asRecord(parseJson(lzText(raw.trim()) ?? ''));
      if (!consent || textOf(consent['status']) === null) return null;
      const categories = categoriesIn(beside.asked[0]);
      // Of some, only the ids are here.
      const services = servicesOf(recordOf(beside.item('ucData') ?? '')?.['consent']);
      return { ...fromConsent(consent), items: categories.length > 0 ? categories : services };
    },
    ucData: record(({ consent }) => asRecord(consent) && { items: servicesOf(consent) }),
    // The record of version 2: services by id alone.
    uc_settings: record((record, beside) => {
      const id = textOf(record['controllerId']);
      return id === null
        ? null
        : {
            answered: beside.item('uc_user_interaction'),
            ...(recordsOf(record['services']).length > 0 && { known: {} }),
            id,
            version: record['version'],
          };
    }),
    // What was handed on to Google Consent Mode.
    uc_gcm: record(({ adStorage, analyticsStorage }) => ({
      states: { 'ad storage': adStorage, 'analytics storage': analyticsStorage },
    })),
    uc_user_interaction: (answered) => (/^(?:true|false)$/.test(answered) ? { answered } : null),
  },
  ask: {
    '__ucCmp.getConsentDetails()': {
      consent: 1,
      categories: { '*': { name: 1, state: 1 } },
    },
    'UC_UI.getServicesBaseInfo()': [{ name: 1, categorySlug: 1, consent: { status: 1 } }],
  },
  apiName: '__ucCmp / UC_UI',
  // The categories of version 3, else the services of version 2 by the category that each is in.
  api(details, beside) {
    const consent = asRecord(asRecord(details)?.['consent']);
    if (consent) return { ...fromConsent(consent), items: categoriesIn(details) };
    const services = recordsOf(beside.asked[1]);
    if (services.length === 0) return null;
    return {
      answered: beside.item('uc_user_interaction'),
      items: services.map((one) =>
        item(textOf(one['categorySlug']), textOf(one['name']), flagOf(asRecord(one['consent'])?.['status'])),
      ),
    };
  },
  reopen: ['UC_UI.showSecondLayer()', '__ucCmp.showSecondLayer()'],
  withdraw: ['UC_UI.denyAllConsents()', '__ucCmp.denyAllConsents()'],
});
