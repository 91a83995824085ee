import type { Evidence } from '../../evidence/evidence.ts';
import { jsonOf, named, textOf, textsOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';

// Drupal 8 and later, Drupal 7.
const SETTINGS = ['drupalSettings', 'Drupal.settings'].map((path) => `${path}.eu_cookie_compliance.cookie_categories`);
// Earlier releases had one a language.
const STATUS = /^cookie-agreed(?:-[a-z]{2}(?:-[a-z]+)?)?$/;
const ANSWERS = new Map([
  ['0', false],
  ['1', true],
  ['2', true],
]);
const OPEN = ['-1', 'null', ''];

/** Declined or agreed, and where the site asks by category, to which; what it offers and is not listed was refused. */
function decode(cookies: readonly (readonly [key: string, value: string])[], { globals }: Evidence): Stored | null {
  const valueOf = (name: string): string | undefined => cookies.find(([key]) => key === name)?.[1];
  const status = cookies.find(([key]) => STATUS.test(key))?.[1] ?? '';
  const agreed = ANSWERS.get(status) ?? null;
  if (agreed === null && !OPEN.includes(status)) return null;

  const stored = { answered: agreed !== null, policyVersion: textOf(valueOf('cookie-agreed-version')) };
  const list = valueOf('cookie-agreed-categories');
  const offered = SETTINGS.flatMap((path) => textsOf(globals[path]) ?? []);
  // The list of an earlier answer stays when the person declines.
  if (agreed === false || (agreed && list === undefined && offered.length === 0)) return { ...stored, all: agreed };
  const accepted = textsOf(jsonOf(list ?? '')) ?? [];
  const refused = agreed ? offered.filter((name) => !accepted.includes(name)) : [];
  const purposes = [...accepted.map((name) => named(name, true)), ...refused.map((name) => named(name, false))];
  // A list whose answer is not there: nothing tells whether it was the person's or the site's.
  if (!agreed) return { ...stored, answered: status === '' && purposes.length > 0 ? null : false, purposes };
  return { ...stored, purposes, categories: { necessary: true } };
}

/** EU Cookie Compliance for Drupal. Two cookies, one for the answer and one for the categories. Facts: the module's script. */
export const drupalEuCookieCompliance = platform({
  id: 'drupal-eu-cookie-compliance',
  name: 'EU Cookie Compliance (Drupal)',
  script: /\/eu_cookie_compliance\//i,
  selector: '#sliding-popup',
  stores: [
    {
      key: 'cookie-agreed*',
      in: 'cookie',
      once: true,
      shared: true,
      read: (_, { items, evidence }) => decode(items('cookie-agreed'), evidence),
    },
  ],
  probe: { globals: SETTINGS.map((path) => ({ path, shape: [1] })) },
  reopen: [{ how: 'click', selector: '.eu-cookie-withdraw-tab' }],
  withdraw: [{ how: 'call', path: 'Drupal.eu_cookie_compliance.withdrawAction' }],
});
