import type { Category } from '../../shared/category.ts';
import { asRecord } from '../../shared/json.ts';
import { fixed, flagOf, instantOf, recordOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

// "Performance" is performance and functionality: what it grants Google is functionality and personalisation.
const CATEGORIES: [name: string, ...categories: Category[]][] = [
  ['essential', 'necessary'],
  ['performance', 'preferences'],
  ['analytics', 'statistics'],
  ['advertising', 'marketing'],
  ['social_networking', 'marketing'],
  ['unclassified'],
];

function decode(raw: string): Stored | null {
  const cache = recordOf(raw);
  if (!cache) return null;
  const entry = asRecord(cache['TERMLY_COOKIE_CONSENT']);
  const value = asRecord(entry?.['value']);
  // Its cache is there from the first visit on, the entry from the choice on.
  if (!value) return { answered: false };
  return {
    answered: true,
    purposes: CATEGORIES.flatMap(([name, ...categories]) => {
      const state = flagOf(value[name]);
      return state === null ? [] : fixed(name.replace('_', ' '), state, ...categories);
    }),
    givenAt: instantOf(entry?.['createdAt']),
    policyVersion: textOf(value['document_version_id']),
  };
}

/** Termly. All in one item of localStorage. Facts: its script as sites load it; support.termly.io. */
export const termly = platform({
  id: 'termly',
  name: 'Termly',
  script: /^https:\/\/app\.termly\.io\/(?:embed\.min\.js|resource-blocker\/)/i,
  selector: '#termly-code-snippet-support',
  stores: [{ key: 'TERMLY_API_CACHE', in: 'storage', read: decode }],
  reopen: [
    { how: 'call', path: 'displayPreferenceModal' },
    { how: 'click', selector: '.termly-display-preferences' },
  ],
});
