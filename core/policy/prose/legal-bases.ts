import type { LegalBasis, PolicyFact } from '../facts.ts';
import { deniedBefore } from './denial.ts';
import type { PhraseFound } from './phrase-index.ts';
import type { Reading } from './reader.ts';

/** Art. 20 and 21 GDPR cite the grounds that they apply to; that states none for this controller. */
const CITED_BY_RIGHTS = ['objection', 'portability'] as const;

/** The grounds of Art. 6(1) GDPR that the text states, each with the first sentence that states it as a ground. */
export function readLegalBases(reading: Reading): PolicyFact<LegalBasis>[] {
  const { words } = reading;
  const found = new Map<LegalBasis, PolicyFact<LegalBasis>>();
  const bases = Object.keys(words.bases) as LegalBasis[];
  for (const passage of reading.passages) {
    const { said } = passage;
    const open = bases.filter(
      (basis) =>
        (words.bases[basis].in(said.text) || words.groundsAlone[basis].in(said.text)) &&
        found.get(basis)?.confidence !== 'certain',
    );
    if (open.length === 0) continue;
    const label = passage.kind === 'row' ? passage.text.split('\t')[0]! : '';
    const headed = words.basis.in(said.heading) || words.basis.in(said.header) || words.basis.test(label);
    if (!headed && !words.basis.in(said.text) && !words.groundAlone.in(said.text)) continue;
    for (const sentence of passage.sentences) {
      if (found.size === bases.length) return [...found.values()];
      const stated = words.basis.test(sentence);
      if (!stated && !headed && !words.groundAlone.test(sentence)) continue;
      const cited = CITED_BY_RIGHTS.some((right) => words.rightNames[right].test(sentence)) && !headed;
      for (const basis of open) {
        const known = found.get(basis);
        if (known && (known.confidence === 'certain' || !stated)) continue;
        const affirmed = ({ from }: PhraseFound): boolean => !deniedBefore(sentence, from, words);
        const announced = (stated || headed) && words.bases[basis].all(sentence).some(affirmed);
        const alone = words.groundsAlone[basis].all(sentence).some(affirmed);
        if (cited && basis !== 'consent' && basis !== 'legitimate_interest') continue;
        if (announced || alone)
          found.set(basis, reading.fact(basis, sentence, announced && stated ? 'certain' : 'likely'));
      }
    }
  }
  return [...found.values()];
}
