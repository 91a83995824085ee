import { flagOf, pairsOf } from './decode.ts';
import type { Stored } from './platform.ts';

// What stands beside the categories; `consent` is the answer to the banner and says nothing of a category.
const BESIDE = new Set(['consentid', 'consent', 'action']);

/**
 * The record `consentid:..,consent:..,action:..,<category>:yes|no` that CookieYes writes, and WebToffee's plugin after it.
 * `action` is `yes` once the person answered, empty or `no` where everything was set without asking. Null when the value
 * is no such record. Facts: the script as sites load it.
 */
export function fromCookieYes(value: string): Stored | null {
  const pairs = pairsOf(value, ',', ':');
  if (!pairs.has('consentid') && !pairs.has('action')) return null;
  const action = pairs.get('action');
  const isState = ([name, word]: readonly [string, string]): boolean =>
    !BESIDE.has(name) && (word === '' || flagOf(word) !== null);
  return {
    answered: action === 'yes',
    implied: action === 'no',
    states: Object.fromEntries([...pairs].filter(isState)),
    id: pairs.get('consentid'),
  };
}
