import type { Finding, FindingInput } from './finding.ts';
import { rules } from './rules/index.ts';

/** What consent, cookies and policy say against each other: suspicions first, then notes, each group in the order of the rules. */
export function findings(input: FindingInput): Finding[] {
  const found = rules.flatMap((rule) => rule.find(input));
  return [
    ...found.filter(({ severity }) => severity === 'suspicion'),
    ...found.filter(({ severity }) => severity === 'note'),
  ];
}
