import type { Evidence, PageLink } from '../evidence/evidence.ts';
import type { Probe, Shape } from '../evidence/probe.ts';
import { asRecord, type Json } from '../shared/json.ts';
import type { LinkWords } from './lexicon.ts';

const MOST = 6;

// Settings of consent platforms in which a site writes the address of its policy, each as its documentation names it.
const PLATFORM_SETTINGS: readonly [path: string, kind: keyof LinkWords, shape?: Shape][] = [
  ['tarteaucitron.parameters.privacyUrl', 'privacy'],
  ['_iub.csConfiguration.privacyPolicyUrl', 'privacy'],
  ['_iub.csConfiguration.cookiePolicyUrl', 'cookies'],
  ['didomiConfig.app.privacyPolicyURL', 'privacy'],
  ['klaroConfig.privacyPolicy', 'privacy'],
  ['klaroConfig.translations', 'privacy', { '*': { privacyPolicyUrl: 1, privacyPolicy: { url: 1 } } }],
  ['orejimeConfig.privacyPolicyUrl', 'privacy'],
];

/** What is asked of the page for the policy that its consent dialog links, where the dialog itself is out of sight. */
export const policyLinkProbe: Probe = {
  globals: PLATFORM_SETTINGS.map(([path, , shape]) => (shape ? { path, shape } : path)),
};

/** The links to its policy that a site tells its consent platform, each as one of the dialog. */
export function platformLinks(globals: Evidence['globals']): PageLink[] {
  const addresses = (value: Json | undefined): string[] =>
    typeof value === 'string' ? [value] : Object.values(asRecord(value) ?? {}).flatMap((inner) => addresses(inner));
  return PLATFORM_SETTINGS.flatMap(([path, kind]) =>
    addresses(globals[path])
      .slice(0, MOST)
      .filter((href) => href !== '' && href.length < 2_000)
      .map((href): PageLink => ({
        href,
        text: '',
        rel: kind === 'privacy' ? 'privacy-policy' : '',
        place: 'dialog',
      })),
  );
}
