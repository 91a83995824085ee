import type { CmpAdapter } from '../consent.ts';
import { unescaped } from '../decode.ts';
import { SEALED, platform, type Beside } from '../platform.ts';

/** Platforms by the key that tells them. */
const NAMES: Readonly<Record<string, string>> = {
  sp_dpr: 'Secure Privacy',
  sp_consent: 'Secure Privacy',
  wscrCookieConsent: 'Digital Control Room',
  wpl_user_preference: 'WP Cookie Consent (WPLP)',
  __lxG__consent__v2: 'Clickio',
  'sddan:cmp': 'Sirdata',
  snconsent: 'snigel AdConsent',
  gravitoData: 'Gravito',
  'fastCMP-*': 'fastCMP',
  amcookie_allowed: 'Amasty',
  sp_dsgvo_cookie_settings: 'WP DSGVO Tools',
  cookiesjsr: 'COOKiES for Drupal',
  'concord-allow-state-*': 'Concord',
  truendo_cmp: 'Truendo',
  'cookies-analytics': 'Enzuzo',
  '.AspNet.Consent': 'ASP.NET',
  cookie_consent: 'django-cookie-consent',
  // Behind the name of the site's account.
  '*_ENSIGHTEN_PRIVACY_*': 'Ensighten',
};

const isRecord = (value: string): boolean => /^[\s{"%]|^eyJ/.test(value);

/** Where others have a key like it: whether the value is the platform's. */
const OWN: Readonly<Record<string, (value: string, beside: Beside) => boolean>> = {
  sp_dpr: isRecord,
  sp_consent: isRecord,
  'cookies-analytics': (_, { item }) =>
    ['functional', 'marketing', 'preferences'].every((name) => item(`cookies-${name}`)),
  '.AspNet.Consent': (value) => value === 'yes',
  // Each group with the time it was accepted, or -1.
  cookie_consent: (value) => /^(?:"?[\w-]+=(?:-1|\d{4}-[\w.:+-]+)(?:\||"?$))+$/.test(unescaped(value)),
};

const adapters = Object.entries(NAMES).map(([key, name]) =>
  platform({
    id: 'others',
    name,
    keys: {
      [key]: {
        shared: true,
        read: (value, beside) => (OWN[key]?.(value, beside) === false ? null : SEALED),
      },
    },
  }),
);

/**
 * Platforms that Habeas names and does not read: each found by the key under which it keeps its state, as public code
 * that meets it lists them.
 */
export const others: CmpAdapter = {
  id: 'others',
  name: 'Other platforms',
  probe: { storage: Object.keys(NAMES) },
  read: (evidence) => {
    const found = adapters.flatMap((adapter) => adapter.read(evidence));
    return found.filter((reading, at) => found.findIndex(({ name }) => name === reading.name) === at);
  },
};
