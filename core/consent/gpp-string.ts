import { bitsOf, integerAt } from './bits.ts';
import { flagOf, unescaped } from './decode.ts';
import type { Stored } from './platform.ts';
import { fromUsPrivacy, usSignal } from './us-privacy.ts';

/** Sections and characters of a header read at the most: fewer than thirty sections are registered. */
const MOST_SECTIONS = 40;
const MOST_HEADER = 100;

const TCF_EU = 2;
const US_PRIVACY = 6;
/** The national section, then the states by their numbers up to Minnesota. */
const US_SECTIONS = { first: 7, last: 23 };

/** Where the opt-outs of sale, sharing and targeted advertising begin, and how many there are of two bits each. */
function optOutsOf(section: number): { at: number; count: number } {
  if (section === US_SECTIONS.first) return { at: 18, count: 3 };
  // Utah and Iowa have a notice more.
  return { at: section === 11 || section === 18 ? 14 : 12, count: 2 };
}

/** The sections' numbers in their order; null when the header is none or speaks of another number of sections. */
function sectionIds(header: string, count: number): number[] | null {
  const bits = header.length <= MOST_HEADER ? bitsOf(header) : null;
  if (bits === null || integerAt(bits, 0, 6) !== 3 || integerAt(bits, 6, 6) !== 1) return null;
  let at = 24;

  /** A sum of 1, 2, 3, 5, 8..., one bit each; two ones are the end. 0 when there is no end. */
  function fibonacci(): number {
    const end = bits!.indexOf('11', at);
    let [sum, weight, next] = [0, 1, 2];
    for (const bit of bits!.slice(at, end + 1)) {
      if (bit === '1') sum += weight;
      [weight, next] = [next, weight + next];
    }
    at = end + 2;
    return end < 0 ? 0 : sum;
  }

  const ids: number[] = [];
  let last = 0;
  for (let items = integerAt(bits, 12, 12); items > 0; items--) {
    const isGroup = bits[at++] === '1';
    const offset = fibonacci();
    const further = isGroup ? fibonacci() : 0;
    if (offset === 0 || ids.length + further >= count) return null;
    last += offset;
    for (let more = 0; more <= further; more++) ids.push(last + more);
    last += further;
  }
  return ids.length === count ? ids : null;
}

/** Whether the person opted out by this section of US law; null when it is too short, or holds what is no answer. */
function optedOutOf(id: number, section: string): boolean | null {
  if (id === US_PRIVACY) return flagOf(fromUsPrivacy(section)?.answered);
  const { at, count } = optOutsOf(id);
  const bits = bitsOf(section.slice(0, 4)) ?? '';
  // 0 does not apply, 1 opted out, 2 did not.
  const answers = Array.from({ length: count }, (_, i) => integerAt(bits, at + 2 * i, 2));
  return answers.every((answer) => answer < 3) ? answers.includes(1) : null;
}

/**
 * Decodes a string of the Global Privacy Platform (`DBABLA~BVQqAAAAAgA.QA`), percent-escaped or not; null when it is
 * none or damaged. A section of TCF for the EU is the consent, handed on as TC string. All others are of no consent
 * under the GDPR: opted out of sale, sharing or targeted advertising in any US section is a refusal of marketing; with
 * a section that is not read (Canada, later states) it cannot be told whether somebody answered.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
 */
export function fromGpp(text: string): Stored | null {
  const [header = '', ...sections] = unescaped(text.trim()).split('~', MOST_SECTIONS);
  const ids = sectionIds(header, sections.length);
  if (ids === null) return null;
  const tcString = sections[ids.indexOf(TCF_EU)];
  if (tcString !== undefined) return { answered: true, tcString };

  const isRead = (id: number): boolean => id >= US_PRIVACY && id <= US_SECTIONS.last;
  const answers = ids.map((id, i) => (isRead(id) ? optedOutOf(id, sections[i]!) : false));
  if (answers.includes(null)) return null;
  const signal = usSignal(answers.includes(true));
  return ids.every(isRead) || signal.answered ? signal : { ...signal, answered: null };
}
