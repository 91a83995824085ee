import type { Category } from '../../shared/category.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { CmpAdapter } from '../consent.ts';
import { fixed, flagOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

const CATEGORY_OF: Readonly<Record<string, Category>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};
const SIGNALS = Object.keys(CATEGORY_OF);

/** The state of each signal out of a way to look it up; null when none has one. Whose choice it is it does not tell. */
function signalsOf(state: (signal: string) => boolean | null): Stored | null {
  const purposes = SIGNALS.map((signal) => fixed(signal, state(signal), CATEGORY_OF[signal]!)).filter(
    (purpose) => purpose.state !== null,
  );
  return purposes.length > 0 ? { items: purposes } : null;
}

/** What Google's tags go by: `{ad_storage: {default: false, update: true}}`; words instead of booleans are known too. */
function fromEntries(entries: Json | undefined): Stored | null {
  return signalsOf((signal) => {
    const entry = asRecord(asRecord(entries)?.[signal]);
    return flagOf(entry?.['update']) ?? flagOf(entry?.['default']);
  });
}

/** What the page asked for, where Google's tags do not run (yet): `gtag('consent', 'default' | 'update', {...})`. */
function fromDataLayer(layer: Json | undefined): Stored | null {
  const commands = (Array.isArray(layer) ? layer : []).flatMap(
    (entry): { command: Json; states: Record<string, Json> }[] => {
      const args = asRecord(entry);
      const states = args?.['0'] === 'consent' ? asRecord(args['2']) : null;
      return states ? [{ command: args!['1']!, states }] : [];
    },
  );
  const said = (command: string, signal: string): boolean[] =>
    commands.flatMap((one) => (one.command === command ? (flagOf(one.states[signal]) ?? []) : []));
  return signalsOf((signal) => {
    const defaults = said('default', signal);
    // Defaults may be for some regions only, and which of them the person is in is not told.
    const agreed = defaults.every((state) => state === defaults[0]) ? (defaults[0] ?? null) : null;
    return said('update', signal).at(-1) ?? agreed;
  });
}

const ALL_SIGNALS = Object.fromEntries(SIGNALS.map((signal) => [signal, 1 as const]));

const standard = { id: 'google-consent-mode', name: 'Google Consent Mode' };
const live = platform({
  ...standard,
  ask: { 'google_tag_data.ics.entries': { '*': { default: 1, update: 1 } } },
  api: fromEntries,
  apiName: 'google_tag_data.ics',
});
const asked = platform({
  ...standard,
  // Arguments objects; what else a site pushes may be of the person and is not read.
  ask: { dataLayer: [{ '0': 1, '1': 1, '2': ALL_SIGNALS }] },
  api: fromDataLayer,
});

/**
 * Google Consent Mode: what a site's consent platform, or the site itself, told Google's tags. It only carries a choice
 * on, so whether anybody answered it cannot tell.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode: CmpAdapter = {
  ...live,
  probe: { globals: [live, asked].flatMap(({ probe }) => probe.globals ?? []) },
  read(evidence) {
    const found = live.read(evidence);
    return found.length > 0 ? found : asked.read(evidence);
  },
};
