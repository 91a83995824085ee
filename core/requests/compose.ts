import type { Category } from '../shared/category.ts';
import type { IdentifierRole } from '../cookies/cookie-entry.ts';
import type { Day } from '../shared/day.ts';
import type { Language } from '../shared/language.ts';
import type {
  Correction,
  ErasureGround,
  LetterInput,
  LetterLanguage,
  LetterPart,
  RestrictionGround,
  Right,
} from './request.ts';

/** An observation in the words of a language: cookies and companies, and categories, as lists that stand in a sentence. */
export interface ObservationWords {
  names: string;
  categories: string;
  declared: string;
  platform: string;
}

/**
 * Every sentence of one language. A file under letters/ gives them all or it does not compile; which of them a letter
 * holds, and in which order, is decided here once for all languages. Sentences are whole: only data is put in.
 */
export interface Sentences {
  id: Language;
  /** the day the law was last read against these sentences */
  lawAsOf: Day;
  /** subject line; holds the reference, so that a reply can be matched */
  subject: Record<Right, (reference: string) => string>;
  /** one sentence that is a valid request even if nothing is pasted below it */
  shortRequest: Record<Right, (site: string) => string>;
  pasteHere: string;
  /** January to December, in the form that stands in a date */
  months: readonly [string, string, string, string, string, string, string, string, string, string, string, string];
  date(day: number, month: string, year: number): string;
  /** `date` as made by `date`, hours and minutes with two digits */
  dateTimeUtc(date: string, hours: string, minutes: string): string;
  category: Record<Category, string>;

  accountId(id: string): string;
  attention: { dpo: string; other: string };
  reference(reference: string): string;
  salutation: string;

  access: {
    /** Art. 15; names controller and site */
    demand(controller: string, site: string): string;
    /** confirmation and faithful copy, Art. 15(1) and (3); EDPB Guidelines 01/2022; CJEU C-487/21 */
    copy: string;
    questionsIntro: string;
    questions: {
      /** 15(1)(a), with the legal basis of each */
      purposes: string;
      /** 15(1)(b) */
      categories: string;
      /** 15(1)(c), by name: CJEU C-154/21 */
      recipients: string;
      /** 15(1)(d) */
      retention: string;
      /** 15(1)(g) */
      source: string;
      /** 15(1)(h) */
      logic: string;
      /** 15(2) and 46 */
      transfers: string;
    };
    /** commonly used electronic form, 15(3); free of charge, 12(5) */
    form: string;
  };
  rectification: {
    /** Art. 16; names controller and site */
    demand(controller: string, site: string): string;
    tableIntro: string;
    /** `wrong` is empty where something is missing: a supplementary statement, Art. 16, second sentence */
    line(correction: Correction): string;
    /** Art. 18(1)(a) while the accuracy is being verified */
    meanwhile: string;
    /** Art. 19: tell them, and tell me who they are */
    recipients: string;
  };
  erasure: {
    /** Art. 17(1); names controller and site */
    demand(controller: string, site: string): string;
    groundsIntro: string;
    grounds: Record<ErasureGround, string>;
    /** confirmation, processors included */
    confirm: string;
    /** what is kept under 17(3), and until when */
    kept: string;
    /** Art. 19: tell them, and tell me who they are */
    recipients: string;
  };
  restriction: {
    /** Art. 18(1); names controller and site */
    demand(controller: string, site: string): string;
    groundsIntro: string;
    grounds: Record<RestrictionGround, string>;
    /** nothing but storage, 18(2) */
    effect: string;
    /** told before it is lifted, 18(3) */
    lifting: string;
    /** Art. 19 */
    recipients: string;
  };
  portability: {
    /** Art. 20(1); names controller and site */
    demand(controller: string, site: string): string;
    /** what was provided, by using the service too: WP 242 */
    scope: string;
    /** structured, commonly used, machine-readable, 20(1); free of charge, 12(5) */
    format: string;
    /** Art. 20(2) */
    direct(controller: string): string;
  };
  objection: {
    /** Art. 21(1), profiling included; names controller and site */
    demand(controller: string, site: string): string;
    /** before the person's own words; `reasonMissing` where there are none yet */
    reasonIntro: string;
    /** compelling grounds are theirs to demonstrate, 21(1) */
    effect: string;
    /** Art. 18(1)(d) */
    meanwhile: string;
    /** Art. 17(1)(c), and 19 */
    erase: string;
  };
  marketingObjection: {
    /** Art. 21(2), profiling included; names controller and site */
    demand(controller: string, site: string): string;
    /** Art. 21(3): absolute, no reasons */
    effect: string;
    /** nothing is kept but the entry that keeps advertising away */
    suppression: string;
    /** Art. 15(1)(c) and (g) */
    sourceAndRecipients: string;
  };

  withdrawal: {
    /** Art. 7(3); names controller and site */
    demand(controller: string, site: string): string;
    /** at once, cookies and those to whom they gave the data included */
    effect: string;
    /** Art. 17(1)(b): a request that a reply is due to, 12(3) */
    erase: string;
    /** Art. 19 */
    recipients: string;
    /** Art. 7(1) */
    proof: string;
  };
  automatedDecision: {
    /** Art. 22(1); names controller and site */
    demand(controller: string, site: string): string;
    /** before the person's own words about the decision */
    decisionIntro: string;
    /** human intervention, own point of view, contest: 22(3) */
    safeguards: string;
    /** Art. 15(1)(h); CJEU C-203/22 */
    logic: string;
  };
  /** Art. 15(1)(c): whether these, whom the policy or the consent names, received data */
  namedRecipients(names: string): string;
  /** a parent writes; `child` is the name */
  parent(child: string): string;

  /** Art. 11(2), with 12(2) that carries it to Art. 21 */
  identifiersIntro: string;
  /** what an id of this role is called; `system` is a product's name, such as "Google Analytics" */
  identifierName: Record<IdentifierRole, (system: string) => string>;
  /** `label` as made by `identifierName`; `since`: a date that the value itself tells, or null */
  identifier(label: string, id: string, name: string, host: string, since: string | null): string;
  soleUser: string;
  consentIntro(platform: string): string;
  consentId(id: string): string;
  consentDate(dateTime: string): string;
  consentAccepted(categories: string): string;
  consentRefused(categories: string): string;
  /** an observation, not a verdict */
  suspectedIntro(site: string, date: string): string;
  suspected(cookie: string, company: string | null, category: string): string;
  /** other suspicions, one sentence a rule: what was seen, not what it means */
  observedIntro(site: string, date: string): string;
  observed: Readonly<Record<string, (seen: ObservationWords) => string>>;
  suspectedRequest: string;
  /** `records`: when each was read, and its seal, a SHA-256 */
  attachedRecords(site: string, records: string): string;
  /** no copy of an identity document; Art. 12(6) and 11(2) */
  identity: string;
  /** the rule of Art. 12(3), never a date: the day of receipt is theirs to know */
  deadline: string;
  /** where the address was read */
  addressSource(url: string): string;
  /** Art. 77, neutral; `authority`: the one that the policy names */
  complaint(authority: string | null): string;
  closing: string;
}

const text = (...lines: string[]): LetterPart => ({ kind: 'text', text: lines.filter(Boolean).join('\n') });
const list = (items: string[]): LetterPart => ({ kind: 'list', items });

function dateOf(s: Sentences, day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return s.date(date, s.months[month - 1] ?? '', year);
}

/** ISO 8601 of an instant with a four-digit year, else null: cookies tell times that no calendar has. */
function isoOf(instant: number | null): string | null {
  if (instant === null || !(instant > 0 && instant < Date.UTC(10_000, 0))) return null;
  return new Date(instant).toISOString();
}

function header(s: Sentences, { identity, recipient, date, reference }: LetterInput): LetterPart[] {
  const { contact } = recipient;
  return [
    text(identity.name, identity.postalAddress, identity.email, identity.accountId && s.accountId(identity.accountId)),
    text(
      recipient.name,
      contact?.value.role === 'dpo' ? s.attention.dpo : s.attention.other,
      recipient.postalAddress ?? '',
      contact?.value.address ?? '',
    ),
    text(dateOf(s, date), s.reference(reference)),
    text(s.salutation),
  ];
}

function access(s: Sentences, { recipient, site }: LetterInput): LetterPart[] {
  const { purposes, categories, recipients, retention, source, logic, transfers } = s.access.questions;
  return [
    text(s.access.demand(recipient.name, site.url)),
    text(s.access.copy),
    text(s.access.questionsIntro),
    list([purposes, categories, recipients, retention, source, logic, transfers]),
    text(s.access.form),
  ];
}

function erasure(s: Sentences, { recipient, site, erasureGrounds }: LetterInput): LetterPart[] {
  const grounds = [...new Set(erasureGrounds)].sort().map((ground) => s.erasure.grounds[ground]);
  return [
    text(s.erasure.demand(recipient.name, site.url)),
    ...(grounds.length > 0 ? [text(s.erasure.groundsIntro), list(grounds)] : []),
    text(s.erasure.confirm),
    text(s.erasure.kept),
    text(s.erasure.recipients),
  ];
}

function rectification(s: Sentences, { recipient, site, corrections }: LetterInput): LetterPart[] {
  const { demand, tableIntro, line, meanwhile, recipients } = s.rectification;
  return [
    text(demand(recipient.name, site.url)),
    ...(corrections.length > 0 ? [text(tableIntro), list(corrections.map(line))] : []),
    text(meanwhile),
    text(recipients),
  ];
}

function restriction(s: Sentences, { recipient, site, restrictionGrounds }: LetterInput): LetterPart[] {
  const grounds = [...new Set(restrictionGrounds)].sort().map((ground) => s.restriction.grounds[ground]);
  return [
    text(s.restriction.demand(recipient.name, site.url)),
    ...(grounds.length > 0 ? [text(s.restriction.groundsIntro), list(grounds)] : []),
    text(s.restriction.effect),
    text(s.restriction.lifting),
    text(s.restriction.recipients),
  ];
}

function portability(s: Sentences, { recipient, site, transferTo }: LetterInput): LetterPart[] {
  const { demand, scope, format, direct } = s.portability;
  return [
    text(demand(recipient.name, site.url)),
    text(scope),
    text(format),
    ...(transferTo ? [text(direct(transferTo))] : []),
  ];
}

function objection(s: Sentences, { recipient, site, statement }: LetterInput): LetterPart[] {
  const { demand, reasonIntro, effect, meanwhile, erase } = s.objection;
  return [
    text(demand(recipient.name, site.url)),
    ...(statement ? [text(reasonIntro), text(statement)] : []),
    text(effect),
    text(meanwhile),
    text(erase),
  ];
}

function withdrawal(s: Sentences, { recipient, site }: LetterInput): LetterPart[] {
  const { demand, effect, erase, recipients, proof } = s.withdrawal;
  return [text(demand(recipient.name, site.url)), text(effect), text(erase), text(recipients), text(proof)];
}

function automatedDecision(s: Sentences, { recipient, site, statement }: LetterInput): LetterPart[] {
  const { demand, decisionIntro, safeguards, logic } = s.automatedDecision;
  return [
    text(demand(recipient.name, site.url)),
    ...(statement ? [text(decisionIntro), text(statement)] : []),
    text(safeguards),
    text(logic),
  ];
}

const DEMANDS: Record<Right, (s: Sentences, input: LetterInput) => LetterPart[]> = {
  access,
  rectification,
  erasure,
  restriction,
  portability,
  objection,
  'marketing-objection': marketingObjection,
  withdrawal,
  'automated-decision': automatedDecision,
};

const parent = (s: Sentences, { child }: LetterInput): LetterPart[] => (child ? [text(s.parent(child))] : []);

const namedRecipients = (s: Sentences, { namedRecipients: names }: LetterInput): LetterPart[] =>
  names.length > 0 ? [text(s.namedRecipients(names.join(', ')))] : [];

function marketingObjection(s: Sentences, { recipient, site }: LetterInput): LetterPart[] {
  const { demand, effect, suppression, sourceAndRecipients } = s.marketingObjection;
  return [text(demand(recipient.name, site.url)), text(effect), text(suppression), text(sourceAndRecipients)];
}

function identifiers(s: Sentences, input: LetterInput): LetterPart[] {
  if (input.identifiers.length === 0) return [];
  const items = input.identifiers.map(({ role, system, id, source, host, firstSeen }) => {
    const since = isoOf(firstSeen);
    return s.identifier(s.identifierName[role](system), id, source, host, since && dateOf(s, since.slice(0, 10)));
  });
  return [text(s.identifiersIntro), list(items), ...(input.soleUser ? [text(s.soleUser)] : [])];
}

function consent(s: Sentences, { consent: record, identifiers: listed }: LetterInput): LetterPart[] {
  if (!record) return [];
  const id = listed.some((one) => one.id === record.consentId) ? null : record.consentId;
  const names = (categories: Category[]) => categories.map((category) => s.category[category]).join(', ');
  const given = isoOf(record.givenAt);
  const items = [
    id ? s.consentId(id) : '',
    given ? s.consentDate(s.dateTimeUtc(dateOf(s, given.slice(0, 10)), given.slice(11, 13), given.slice(14, 16))) : '',
    record.accepted.length > 0 ? s.consentAccepted(names(record.accepted)) : '',
    record.refused.length > 0 ? s.consentRefused(names(record.refused)) : '',
  ].filter(Boolean);
  return items.length > 0 ? [text(s.consentIntro(record.platform)), list(items)] : [];
}

function observed(s: Sentences, { site, date, observed: seen }: LetterInput): LetterPart[] {
  const items = seen.flatMap(({ rule, cookies, companies, categories, declared, platform }) => {
    const sentence = Object.hasOwn(s.observed, rule) ? s.observed[rule] : undefined;
    const owners = companies.join(', ');
    const names = cookies.length > 0 ? cookies.join(', ') + (owners && ` (${owners})`) : owners;
    return sentence
      ? sentence({
          names,
          categories: categories.map((category) => s.category[category]).join(', '),
          declared: declared ? s.category[declared] : '',
          platform: platform ?? '',
        })
      : [];
  });
  return items.length > 0 ? [text(s.observedIntro(site.url, dateOf(s, date))), list(items)] : [];
}

function suspected(s: Sentences, input: LetterInput): LetterPart[] {
  const others = observed(s, input);
  if (input.suspected.length === 0) return others.length > 0 ? [...others, text(s.suspectedRequest)] : [];
  const items = input.suspected.map(({ cookie, company, category }) =>
    s.suspected(cookie, company, s.category[category]),
  );
  return [
    text(s.suspectedIntro(input.site.url, dateOf(s, input.date))),
    list(items),
    ...others,
    text(s.suspectedRequest),
  ];
}

function attached(s: Sentences, { site, records }: LetterInput): LetterPart[] {
  const told = records.map(({ readAt, seal }) => {
    const read = new Date(readAt).toISOString();
    return `${s.dateTimeUtc(dateOf(s, read.slice(0, 10)), read.slice(11, 13), read.slice(14, 16))} (SHA-256 ${seal})`;
  });
  return told.length > 0 ? [text(s.attachedRecords(site.url, told.join(', ')))] : [];
}

function ending(s: Sentences, { recipient, policyUrl, authority, identity }: LetterInput): LetterPart[] {
  const readAt = recipient.contact ? recipient.contact.url : recipient.postalAddress ? policyUrl : null;
  return [
    text(s.identity),
    text(s.deadline),
    ...(readAt ? [text(s.addressSource(readAt))] : []),
    text(s.complaint(authority)),
    text(s.closing),
    text(identity.name || identity.email),
  ];
}

/** The letters of a language from its sentences. They take cleaned input only: `draftRequest` sees to that. */
export function letterLanguage(s: Sentences): LetterLanguage {
  return {
    id: s.id,
    lawAsOf: s.lawAsOf,
    subject: (right, { reference }) => s.subject[right](reference),
    letter: (right, input) =>
      [header, parent, DEMANDS[right], namedRecipients, identifiers, consent, suspected, attached, ending]
        .flatMap((section) => section(s, input))
        .filter((part) => part.kind === 'list' || part.text !== ''),
    shortBody: (right, { site, identity }) =>
      [s.salutation, s.shortRequest[right](site.url), s.pasteHere, identity.name || identity.email]
        .filter(Boolean)
        .join('\n\n'),
  };
}
