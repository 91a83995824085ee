import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyFacts, Retention } from '../../core/policy/facts.ts';
import type { RetentionEvent } from '../../core/policy/lexicon.ts';
import { LEXICONS } from '../../core/policy/lexicon/index.ts';
import { authorityNamed } from '../../core/policy/prose/authority.ts';
import { withoutLegalForm } from '../../core/policy/prose/names.ts';
import { periodsIn, retentionEvent } from '../../core/policy/prose/retention.ts';
import { wordsOf, type Words } from '../../core/policy/prose/words.ts';
import { readPolicy } from '../../core/policy/read.ts';
import { registrableDomain } from '../../core/shared/domain.ts';
import { addressDomain } from '../../core/shared/email-address.ts';
import type { Json } from '../../core/shared/json.ts';
import { languageOf } from '../../core/shared/language.ts';
import { policyFileDocument } from '../policy-file.ts';
import type { Evaluate } from './evaluate.ts';

interface Truth {
  file: string;
  lang: string;
  url: string | null;
  controllerName: string | null;
  dpoEmail: string | null;
  acceptableEmails: string[];
  otherEmails: string[];
  authorityEmails: string[];
  postalAddress: string | null;
  requestFormUrl: string | null;
  supervisoryAuthority: string | null;
  recipients: string[];
  retention: { what: string; period: string }[];
  legalBases: string[];
  rightsListed: string[];
  lastUpdated: string | null;
  unread: string[];
}

/** Right of how many: for facts of which a policy has one. */
class Ratio {
  right = 0;
  total = 0;
  add(right: boolean): boolean {
    this.total += 1;
    if (right) this.right += 1;
    return right;
  }
  value(): Json {
    return this.total === 0 ? null : rounded(this.right / this.total);
  }
}

/** Hits, finds and truths summed over all policies: for facts of which a policy has several. */
class Lists {
  hits = 0;
  found = 0;
  expected = 0;
  /** Each expected value is used up by one found value; what is left over on either side is returned. */
  add(found: string[], expected: string[]): { missed: string[]; wrong: string[] } {
    const missed = [...expected];
    const wrong = found.filter((value) => {
      const at = missed.indexOf(value);
      if (at >= 0) missed.splice(at, 1);
      return at < 0;
    });
    this.hits += found.length - wrong.length;
    this.found += found.length;
    this.expected += expected.length;
    return { missed, wrong };
  }
  figures(): Json {
    const precision = this.found === 0 ? null : this.hits / this.found;
    const recall = this.expected === 0 ? null : this.hits / this.expected;
    const f1 = this.found + this.expected === 0 ? null : (2 * this.hits) / (this.found + this.expected);
    return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
  }
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000);
/** Case, accents, spaces and punctuation (so "S.A.S." is "SAS") do not make another name. */
const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** An organisation with and without its legal form is one. */
const organisationKey = (name: string): string => nameKey(withoutLegalForm(name));

function sameAuthority(found: string | null, expected: string | null): boolean {
  if (found === null || expected === null) return found === expected;
  const [a, b] = [authorityNamed(found), authorityNamed(expected)];
  return (a !== null && a === b) || nameKey(found) === nameKey(expected);
}

/** The same place: one holds all words and numbers of the other, but for the country and the company. */
function sameAddress(found: string | null, expected: string | null): boolean {
  if (found === null || expected === null) return found === expected;
  const tokens = (text: string): Set<string> =>
    new Set(
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
  const [a, b] = [tokens(found), tokens(expected)];
  const numbers = [...b].filter((token) => /\d/.test(token));
  const shared = [...b].filter((token) => a.has(token)).length;
  return numbers.every((token) => a.has(token)) && shared / b.size >= 0.7;
}

const sameForm = (found: string | null, expected: string | null): boolean => {
  const key = (href: string): string =>
    href
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return found === null || expected === null
    ? found === expected
    : key(found) === key(expected) || key(found).endsWith(key(expected).replace(/^\.?\//, ''));
};

/** What the reader found, as what it comes to: its days, or the event that ends it. */
function foundPeriod({ period, days }: Retention, words: readonly Words[]): string {
  if (days !== null) return `${days} days`;
  const [event] = words.flatMap((one) => retentionEvent(period, one) ?? []);
  return event ?? nameKey(period);
}

/** The truth's own short wording of events, which is its annotator's and not the policies'. */
const TRUTH_EVENTS: readonly (readonly [RegExp, RetentionEvent])[] = [
  [/until (?:withdrawal|revocation|objection|opt-out|consent is withdrawn)/, 'withdrawal'],
  [/unsubscri/, 'unsubscription'],
  [/(?:until|after) (?:account )?deletion/, 'deletion'],
  [/browser|logout|session/, 'session'],
  [/(?:contract|agreement|membership|customer|relationship)\b|order is fulfilled/, 'contract'],
  [/account (?:exists|is active|is open)|lifetime of the account|(?:use of the service|app is used)/, 'account'],
  [/until answered|until the (?:check|case|request)/, 'answer'],
  [/^only as long as needed/, 'purpose'],
];

/** A period of the truth in the same terms; a wording that names none of the reader's events stays as it is. */
function truthPeriod(period: string, english: Words): string {
  const days = periodsIn(period, english)[0]?.days;
  if (days !== undefined) return `${days} days`;
  return TRUTH_EVENTS.find(([wording]) => wording.test(period.toLowerCase()))?.[1] ?? nameKey(period);
}

/**
 * Reads every policy of a truth file (`FOLDER TRUTH.jsonl`) and counts; a fact named in `unread` is not judged. The
 * visited site is the host of the policy's own address, unknown where the truth gives none.
 */
export const evaluate: Evaluate = async ([folder = '', truthFile = ''], { languages }) => {
  const rows = (await readFile(truthFile, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth);
  const counts = {
    policies: 0,
    contactExact: 0,
    contactWrong: 0,
    contactMissed: 0,
    authorityChosen: 0,
    thirdPartyChosen: 0,
  };
  const ratios = {
    controllerExact: new Ratio(),
    addressFound: new Ratio(),
    authorityRight: new Ratio(),
    lastUpdatedRight: new Ratio(),
    requestFormRight: new Ratio(),
  };
  const lists = { recipients: new Lists(), rights: new Lists(), retention: new Lists(), legalBases: new Lists() };
  const misses: Json[] = [];
  const english = wordsOf(await LEXICONS[0]!.load());
  let milliseconds = 0;

  for (const truth of rows) {
    if (languages && !languages.includes(truth.lang)) continue;
    const siteDomain = truth.url && URL.canParse(truth.url) ? registrableDomain(new URL(truth.url).hostname) : '';
    const document = await policyFileDocument(join(folder, truth.file), truth.lang, truth.url ?? '');
    const started = performance.now();
    const facts = await readPolicy([document], { siteDomain, language: languageOf(truth.lang) });
    milliseconds += performance.now() - started;
    const lexicon = LEXICONS.find(({ language }) => language === truth.lang);
    const words = lexicon ? [wordsOf(await lexicon.load()), english] : [english];
    const judged = (field: keyof Truth): boolean => !truth.unread.includes(field);
    const miss = (field: string, expected: Json, found: Json): void =>
      void misses.push({ file: truth.file, field, expected, found });
    counts.policies += 1;
    judgeContact(facts, truth, miss);

    const single = (
      field: keyof Truth,
      ratio: Ratio,
      found: string | null,
      right: (found: string | null, expected: string | null) => boolean,
    ): void => {
      const expected = truth[field] as string | null;
      if (judged(field) && !ratio.add(right(found, expected))) miss(field, expected, found);
    };
    const exact = (found: string | null, expected: string | null): boolean =>
      found === null || expected === null ? found === expected : nameKey(found) === nameKey(expected);
    single('controllerName', ratios.controllerExact, facts.controller?.value ?? null, exact);
    single('postalAddress', ratios.addressFound, facts.postalAddress?.value ?? null, sameAddress);
    single('supervisoryAuthority', ratios.authorityRight, facts.authority?.value.name ?? null, sameAuthority);
    single(
      'lastUpdated',
      ratios.lastUpdatedRight,
      facts.lastUpdated?.value ?? null,
      (found, expected) => found === expected,
    );
    single('requestFormUrl', ratios.requestFormRight, facts.requestForm?.value ?? null, sameForm);

    const several = (field: keyof Truth, list: Lists, found: string[], expected: string[]): void => {
      if (!judged(field)) return;
      const { missed, wrong } = list.add(found, expected);
      if (missed.length > 0 || wrong.length > 0) miss(field, missed, wrong);
    };
    several(
      'recipients',
      lists.recipients,
      facts.recipients.map(({ value }) => organisationKey(value.name)),
      truth.recipients.map(organisationKey),
    );
    several(
      'rightsListed',
      lists.rights,
      facts.rights.map(({ value }) => value),
      truth.rightsListed,
    );
    several(
      'legalBases',
      lists.legalBases,
      facts.legalBases.map(({ value }) => value),
      truth.legalBases,
    );
    several(
      'retention',
      lists.retention,
      facts.retention.map(({ value }) => foundPeriod(value, words)),
      truth.retention.map(({ period }) => truthPeriod(period, english)),
    );
  }

  function judgeContact(
    facts: PolicyFacts,
    truth: Truth,
    miss: (field: string, expected: Json, found: Json) => void,
  ): void {
    const found = facts.contact?.value.address.toLowerCase() ?? null;
    const accepted = [truth.dpoEmail, ...truth.acceptableEmails].map((address) => address?.toLowerCase() ?? null);
    const listed = (addresses: string[]): boolean =>
      found !== null && addresses.some((address) => address.toLowerCase() === found);
    if (accepted.includes(found)) counts.contactExact += 1;
    else {
      if (found === null) counts.contactMissed += 1;
      else counts.contactWrong += 1;
      miss('dpoEmail', truth.dpoEmail, facts.contact ? { ...facts.contact.value, quote: facts.contact.quote } : null);
    }
    if (listed(truth.authorityEmails)) counts.authorityChosen += 1;
    // Another organisation: a mail domain that is neither the right address's nor the site's.
    const right = [truth.dpoEmail, ...truth.acceptableEmails]
      .filter((address) => address !== null)
      .map((address) => registrableDomain(addressDomain(address)));
    const own =
      truth.url && URL.canParse(truth.url) ? [...right, registrableDomain(new URL(truth.url).hostname)] : right;
    if (
      listed(truth.otherEmails) &&
      found !== null &&
      !accepted.includes(found) &&
      !own.includes(registrableDomain(addressDomain(found)))
    )
      counts.thirdPartyChosen += 1;
  }

  const figures: Record<string, Json> = { ...counts };
  for (const [name, ratio] of Object.entries(ratios)) figures[name] = ratio.value();
  for (const [name, list] of Object.entries(lists)) figures[name] = list.figures();
  figures.millisecondsPerPolicy = rounded(milliseconds / Math.max(counts.policies, 1));
  return { figures, misses };
};
