import type { ConsentReading } from '../consent/consent.ts';
import { PURPOSES_OF } from '../consent/tc-purposes.ts';
import type { Category } from '../shared/category.ts';
import type { Finding, FindingInput } from './finding.ts';

type Asked = keyof typeof PURPOSES_OF;
const ASKED = Object.keys(PURPOSES_OF) as Asked[];

// A TC string's time is rounded to the day.
const DAY = 86_400_000;

const itemsOf = ({ purposes }: ConsentReading, category: Category, wanted: boolean): string[] =>
  purposes.flatMap(({ name, categories, state }) => (state === wanted && categories.includes(category) ? name : []));

/**
 * What a signal says was accepted of the categories that the person refused, one finding a category. A suspicion only
 * for marketing and statistics, of a platform that runs on the page and a signal that is not older than the choice: what
 * else there is may be left over, or mean less than it seems.
 */
function contradictions(
  rule: string,
  { evidence, consent: { chosen: choice } }: FindingInput,
  signal: ConsentReading,
  acceptedOf: (category: Asked) => { items: string[]; purposes: number[] },
): Finding[] {
  if (choice?.answered !== true) return [];
  const isOlder = signal.givenAt !== null && choice.givenAt !== null && signal.givenAt < choice.givenAt - DAY;
  return ASKED.flatMap((category): Finding[] => {
    const { items, purposes } = acceptedOf(category);
    if (choice.categories[category] !== false || items.length + purposes.length === 0) return [];
    return [
      {
        rule,
        severity: category !== 'preferences' && choice.here && !isOlder ? 'suspicion' : 'note',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
        category,
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [
          {
            name: choice.name,
            via: choice.via,
            says: 'refused',
            items: itemsOf(choice, category, false),
            purposes: [],
          },
          { name: signal.name, via: signal.via, says: 'accepted', items, purposes },
        ],
        times: { chosen: choice.givenAt, read: evidence.site.readAt, set: null },
      },
    ];
  });
}

/** Where Google Consent Mode holds signals of a refused category as granted. */
export function consentModeContradictions(rule: string, input: FindingInput): Finding[] {
  // Under the TCF consent to storage alone, purpose 1, grants signals of Google's that are of marketing elsewhere.
  if (input.consent.chosen?.tc?.purposes.includes(1)) return [];
  const signals = input.consent.readings.filter(({ cmp }) => cmp === 'google-consent-mode');
  return signals.flatMap((signal) =>
    contradictions(rule, input, signal, (category) => ({ items: itemsOf(signal, category, true), purposes: [] })),
  );
}

/** Where a TC string that somebody's answer is in carries purposes of a refused category; of several the first. */
export function tcStringContradictions(rule: string, input: FindingInput): Finding[] {
  const strings = input.consent.readings.filter(({ tc, answered }) => tc !== null && answered === true);
  const found = strings.map((signal) =>
    contradictions(rule, input, signal, (category) => ({
      items: [],
      purposes: PURPOSES_OF[category].filter((purpose) => signal.tc?.purposes.includes(purpose)),
    })),
  );
  return found.find((findings) => findings.length > 0) ?? [];
}
