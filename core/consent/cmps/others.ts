import type { Evidence } from '../../evidence/evidence.ts';
import type { CmpAdapter } from '../consent.ts';
import { unescaped } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

/** True: the value is the platform's. */
type Shape = (value: string, beside: Beside) => boolean;

/** Platforms that are known by their key alone; where others have a key like it, by the form of its value too. */
const KEYS: [name: string, keys: string[], shape?: Shape][] = [
  ['Secure Privacy', ['sp_dpr', 'sp_consent'], (value) => /^[\s{"%]|^eyJ/.test(value)],
  ['Digital Control Room', ['wscrCookieConsent']],
  ['WP Cookie Consent (WPLP)', ['wpl_user_preference']],
  ['Clickio', ['__lxG__consent__v2']],
  ['Sirdata', ['sddan:cmp']],
  ['snigel AdConsent', ['snconsent']],
  ['Gravito', ['gravitoData']],
  ['fastCMP', ['fastCMP-*']],
  ['Amasty', ['amcookie_allowed']],
  ['WP DSGVO Tools', ['sp_dsgvo_cookie_settings']],
  ['COOKiES for Drupal', ['cookiesjsr']],
  ['Concord', ['concord-allow-state-*']],
  ['Truendo', ['truendo_cmp']],
  [
    'Enzuzo',
    ['cookies-analytics'],
    (_, { item }) => ['functional', 'marketing', 'preferences'].every((name) => item(`cookies-${name}`) !== null),
  ],
  ['ASP.NET', ['.AspNet.Consent'], (value) => value === 'yes'],
  [
    'django-cookie-consent',
    ['cookie_consent'],
    // Each group with the time it was accepted, or -1.
    (value) => /^(?:[\w-]+=(?:-1|\d{4}-\d\d-\d\dT[^|=]+)(?:\||$))+$/.test(unescaped(value).replaceAll('"', '')),
  ],
];

const SEALED: Stored = { answered: null, sealed: true };

const adapters = KEYS.map(([name, keys, shape = () => true]) =>
  platform({
    id: 'others',
    name,
    stores: keys.map((key) => ({ key, shared: true, read: (value, beside) => (shape(value, beside) ? SEALED : null) })),
  }),
);

// Its keys begin with the name of the site's account.
const ensighten = platform({
  id: 'others',
  name: 'Ensighten',
  stores: [{ key: '*', in: 'cookie', once: true, read: () => SEALED }],
});
const ofEnsighten = (evidence: Evidence): Evidence => ({
  ...evidence,
  cookies: evidence.cookies.filter(({ name }) => name.includes('_ENSIGHTEN_PRIVACY_')),
});

/**
 * Platforms that Habeas names and does not read: each found by the key under which it keeps its state, as public code
 * that meets it lists them.
 */
export const others: CmpAdapter = {
  id: 'others',
  name: 'Other platforms',
  probe: { storage: adapters.flatMap(({ probe }) => probe.storage ?? []) },
  read: (evidence) => [
    ...adapters.flatMap((adapter) => adapter.read(evidence).slice(0, 1)),
    ...ensighten.read(ofEnsighten(evidence)),
  ],
};
