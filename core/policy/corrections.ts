import type { PolicyFact, PolicyFacts } from './facts.ts';

/** Facts of one value that a person can put right; the address for requests is typed where it is used. */
export const CORRECTABLE = ['controller', 'postalAddress', 'phone', 'requestForm', 'authority'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What a person put right in the facts of one site. It stays in this browser, and wins over what is read. */
export interface Corrections {
  said: Partial<Record<Correctable, string>>;
  /** facts that are left out, as `factKey` names them */
  struck: string[];
}

export const NO_CORRECTIONS: Corrections = { said: {}, struck: [] };

/** Lists of facts of which any can be left out. */
const LISTS = [
  'otherAddresses',
  'otherControllers',
  'representatives',
  'recipients',
  'transfers',
  'retention',
  'legalBases',
  'rights',
] as const satisfies (keyof PolicyFacts)[];

/** Names a fact by its value, so that the same is left out again when the policy is read another time. */
export const factKey = ({ value }: PolicyFact<unknown>): string => JSON.stringify(value);

const typed = <T>(value: T): PolicyFact<T> => ({ value, quote: '', url: '', format: 'typed', confidence: 'certain' });

/** Facts with the corrections in the place of what was read; `format` is `typed` and there is no quote where it was. */
export function corrected(facts: PolicyFacts, { said, struck }: Corrections): PolicyFacts {
  const { authority, ...texts } = said;
  const put = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, typed(text)]));
  const left = Object.fromEntries(
    LISTS.map((name) => [
      name,
      (facts[name] as PolicyFact<unknown>[]).filter((fact) => !struck.includes(factKey(fact))),
    ]),
  );
  return { ...facts, ...left, ...put, ...(authority && { authority: typed({ name: authority, country: null }) }) };
}
