import { draftRequest } from '../../core/requests/draft.ts';
import { LETTER_LANGUAGES, type LETTERS } from '../../core/requests/letters/index.ts';
import type {
  ErasureGround,
  LetterInput,
  RequestDraft,
  RestrictionGround,
  Right,
} from '../../core/requests/request.ts';
import { RIGHTS } from '../../core/requests/request.ts';
import type { Citation } from './citations/citation.ts';
import { CITATIONS } from './citations/index.ts';
import type { Evaluate } from './evaluate.ts';

const GROUNDS: ErasureGround[] = ['a', 'b', 'c', 'd', 'e', 'f'];
const CASES: RestrictionGround[] = ['a', 'b', 'c', 'd'];

/** What must be cited may stand in any case of the language. */
type Cited = string | string[];

// Articles and paragraphs that every letter for the right must cite, beside those that all letters cite.
const MUST_CITE: Record<Right, (c: Citation) => Cited[]> = {
  access: (c) => [
    c.article('15'),
    ...['a', 'b', 'c', 'd', 'g', 'h'].map((point) => c.point('15', '1', point)),
    c.paragraph('15', '2'),
    c.paragraph('15', '3'),
    c.article('46'),
    c.paragraph('12', '5'),
    'C-154/21',
  ],
  rectification: (c) => [c.article('16'), c.point('18', '1', 'a'), c.article('19')],
  erasure: (c) => [c.paragraph('17', '1'), c.paragraph('17', '3'), c.article('19')],
  restriction: (c) => [c.paragraph('18', '1'), c.paragraph('18', '2'), c.paragraph('18', '3'), c.article('19')],
  portability: (c) => [c.paragraph('20', '1'), c.paragraph('12', '5')],
  objection: (c) => [
    c.paragraph('21', '1'),
    c.point('6', '1', 'e'),
    c.point('18', '1', 'd'),
    c.point('17', '1', 'c'),
    c.article('19'),
  ],
  'marketing-objection': (c) => [c.paragraph('21', '2'), c.paragraph('21', '3')],
  withdrawal: (c) => [c.paragraph('7', '3'), c.point('17', '1', 'b'), c.article('19'), c.paragraph('7', '1')],
  'automated-decision': (c) => [
    c.paragraph('22', '1'),
    c.paragraph('22', '2'),
    c.paragraph('22', '3'),
    c.point('15', '1', 'h'),
  ],
};
const SUBJECT_CITES: Record<Right, (c: Citation) => Cited> = {
  access: (c) => c.article('15'),
  rectification: (c) => c.article('16'),
  erasure: (c) => c.article('17'),
  restriction: (c) => c.article('18'),
  portability: (c) => c.article('20'),
  objection: (c) => c.paragraph('21', '1'),
  'marketing-objection': (c) => c.paragraph('21', '2'),
  withdrawal: (c) => c.paragraph('7', '3'),
  'automated-decision': (c) => c.article('22'),
};
/** Longer subjects are cut in lists of mail and may be folded, RFC 5322 section 2.1.1. */
const LONGEST_SUBJECT = 78;

const IDENTITIES: LetterInput['identity'][] = [
  { name: 'Ada Exemple', email: '', postalAddress: '', accountId: '' },
  { name: '', email: 'ada@mail.example', postalAddress: '', accountId: '' },
  { name: 'Ada Exemple', email: 'ada@mail.example', postalAddress: '1 place Test\n99999 Ville', accountId: 'K-4711' },
];
const CONTACT: LetterInput['recipient']['contact'] = {
  value: { address: 'dpo@nuage.example', role: 'dpo' },
  quote: 'Write to dpo@nuage.example.',
  url: 'https://nuage.example/privacy',
  format: 'prose',
  confidence: 'certain',
};
const RECIPIENTS: LetterInput['recipient'][] = [
  { name: 'Nuage Exemple SAS', postalAddress: '2 quai Test\n99998 Port', contact: CONTACT },
  { name: 'Nuage Exemple SAS', postalAddress: '2 quai Test\n99998 Port', contact: null },
  { name: '', postalAddress: null, contact: { ...CONTACT, value: { ...CONTACT.value, role: 'privacy' } } },
];
const IDENTIFIERS: LetterInput['identifiers'] = [
  {
    kind: 'first',
    system: 'Exemple',
    role: 'visitor',
    source: '_ex',
    host: 'nuage.example',
    holder: null,
    id: '11.22',
    firstSeen: Date.UTC(2026, 2, 1, 10, 2),
    directlyIdentifying: false,
  },
  {
    kind: 'second',
    system: 'Exemple Ads',
    role: 'ad-click',
    source: 'ex-v',
    host: 'nuage.example',
    holder: null,
    id: 'ab-cd',
    firstSeen: null,
    directlyIdentifying: false,
  },
];
const CONSENTS: LetterInput['consent'][] = [
  null,
  { platform: 'Exemple CMP', consentId: null, givenAt: null, accepted: ['necessary'], refused: [] },
  {
    platform: 'Exemple CMP',
    consentId: 'stamp-1',
    givenAt: Date.UTC(2026, 2, 1, 10, 2),
    accepted: ['necessary', 'preferences'],
    refused: ['statistics', 'marketing'],
  },
];
const SUSPECTED: LetterInput['suspected'][] = [
  [],
  [
    { cookie: '_ad', company: 'Exemple Ads', category: 'marketing' },
    { cookie: '_st', company: null, category: 'statistics' },
  ],
];

// The rules whose findings a letter tells in a sentence of its own.
const RECORDS: LetterInput['records'] = [{ readAt: Date.UTC(2026, 1, 27, 9, 5), seal: '0a1b'.repeat(16) }];
const OBSERVED: LetterInput['observed'] = [
  'set-before-answer',
  'consent-implied',
  'tracker-contacted',
  'gpc-ignored',
  'consent-mode-disagrees',
  'tcf-disagrees',
  'statistics-as-necessary',
  'category-contradicted',
  'not-declared',
  'outlives-declaration',
].map((rule) => ({
  rule,
  cookies: ['_seen'],
  companies: ['Exemple Ads'],
  categories: ['statistics', 'marketing'],
  declared: 'necessary',
  platform: 'Exemple CMP',
}));

type Own = Pick<
  LetterInput,
  'erasureGrounds' | 'restrictionGrounds' | 'corrections' | 'transferTo' | 'statement' | 'namedRecipients' | 'child'
>;
const NONE: Own = {
  erasureGrounds: [],
  restrictionGrounds: [],
  corrections: [],
  transferTo: '',
  statement: '',
  namedRecipients: [],
  child: '',
};
const STATEMENT = 'Exemple 1.\nExemple 2.';

/** The options that are this right's own, each as it comes alone and together. */
function owned(right: Right): Own[] {
  switch (right) {
    case 'erasure':
      return [...GROUNDS.map((ground) => [ground]), GROUNDS].map((erasureGrounds) => ({ ...NONE, erasureGrounds }));
    case 'restriction':
      return [...CASES.map((ground) => [ground]), CASES].map((restrictionGrounds) => ({
        ...NONE,
        restrictionGrounds,
      }));
    case 'rectification':
      return [
        {
          ...NONE,
          corrections: [
            { what: 'Champ', wrong: 'Ada Exemplo', right: 'Ada Exemple' },
            { what: 'Champ vide', wrong: '', right: '1 place Test' },
          ],
        },
      ];
    case 'portability':
      return [{ ...NONE, transferTo: 'Vent Exemple SA' }];
    case 'objection':
    case 'automated-decision':
      return [{ ...NONE, statement: STATEMENT }];
    case 'access':
      return [{ ...NONE, namedRecipients: ['Exemple Ads', 'Exemple CRM'], child: 'Bo Exemple' }];
    default:
      return [];
  }
}

/** Every combination of the options a letter of this right has. */
function inputs(right: Right): LetterInput[] {
  const own = [NONE, ...owned(right)];
  const made: LetterInput[] = [];
  for (const identity of IDENTITIES)
    for (const recipient of RECIPIENTS)
      for (const policyUrl of [null, 'https://nuage.example/privacy'])
        for (const authority of [null, 'Autorité Exemple'])
          for (const [identifiers, soleUser] of [
            [[], false] as const,
            [IDENTIFIERS, false] as const,
            [IDENTIFIERS, true] as const,
          ])
            for (const consent of CONSENTS)
              for (const suspected of SUSPECTED)
                for (const options of own)
                  made.push({
                    site: { url: 'https://nuage.example/compte?jeton=secret', host: 'nuage.example' },
                    identity,
                    recipient,
                    policyUrl,
                    authority,
                    identifiers: [...identifiers],
                    soleUser,
                    consent,
                    suspected,
                    observed: suspected.length > 0 ? OBSERVED : [],
                    records: suspected.length > 0 ? RECORDS : [],
                    ...options,
                    date: '2026-03-01',
                    reference: '2026-AB23CD',
                  });
  return made;
}

/** What is missing from a letter or must not stand in it. */
function faultsOf(right: Right, input: LetterInput, draft: RequestDraft): string[] {
  const citation = CITATIONS[draft.language as keyof typeof LETTERS];
  const { identity, recipient, consent } = input;
  const expected: Cited[] = [
    ...MUST_CITE[right](citation),
    citation.law,
    citation.controller,
    citation.supervisoryAuthority,
    citation.paragraph('11', '2'),
    citation.paragraph('12', '3'),
    citation.paragraph('12', '6'),
    citation.article('77'),
    'https://nuage.example',
    recipient.name || input.site.host,
    ...(recipient.postalAddress?.split('\n') ?? []),
    recipient.contact?.value.address ?? '',
    recipient.contact?.url ?? (recipient.postalAddress && input.policyUrl) ?? '',
    input.authority ?? '',
    ...input.records.map(({ seal }) => seal),
    identity.name,
    identity.email,
    identity.accountId,
    ...identity.postalAddress.split('\n'),
    ...input.identifiers.flatMap(({ system, id, source, host }) => [system, id, source, host]),
    ...(consent ? [consent.platform, consent.consentId ?? ''] : []),
    ...input.suspected.flatMap(({ cookie, company }) => [cookie, company ?? '']),
    ...input.observed.flatMap(({ cookies, companies }) => [...cookies, ...companies]),
    ...input.erasureGrounds.map((ground) => citation.point('17', '1', ground)),
    ...input.restrictionGrounds.map((ground) => citation.point('18', '1', ground)),
    ...input.corrections.flatMap(({ what, wrong, right: righted }) => [what, wrong, righted]),
    ...(input.transferTo ? [input.transferTo, citation.paragraph('20', '2')] : []),
    input.statement,
    ...input.namedRecipients,
    input.child,
    input.reference,
  ];
  // Addresses on the web are no prose: typography does not hold for them.
  const prose = `${draft.subject}\n${draft.body}\n${draft.shortBody}`.replace(/https?:\/\/\S+/g, 'URL');
  const forbidden = [
    { desc: 'unfilled placeholder', pattern: /\b(?:undefined|null|NaN|Invalid Date)\b|\[object|\$\{|jeton/ },
    { desc: 'double blank line', pattern: /\n\n\n/ },
    { desc: 'space at the end of a line or doubled', pattern: / \n|  | $/ },
    { desc: 'empty brackets or list item', pattern: /\(\s*\)|^-\s*$/m },
    ...citation.faults,
  ];
  const forms = (cited: Cited): string[] => (typeof cited === 'string' ? [cited] : cited);
  const stands = (where: string, cited: Cited): boolean => forms(cited).some((form) => where.includes(form));
  const times = (cited: Cited): number =>
    forms(cited).reduce((count, form) => count + draft.body.split(form).length - 1, 0);
  return [
    ...expected.filter((part) => part !== '' && !stands(draft.body, part)).map((part) => `missing: ${forms(part)[0]}`),
    ...forbidden.filter(({ pattern }) => pattern.test(prose)).map(({ desc }) => desc),
    ...(draft.subject.includes(input.reference) ? [] : ['no reference in the subject']),
    ...(draft.subject.length < LONGEST_SUBJECT ? [] : ['too long a subject']),
    ...(draft.subject.includes(citation.names[right]) ? [] : ['no official name of the right in the subject']),
    ...(stands(draft.subject, SUBJECT_CITES[right](citation)) ? [] : ['no article in the subject']),
    ...(stands(draft.shortBody, SUBJECT_CITES[right](citation)) ? [] : ['no article in the short body']),
    ...(times(citation.article('77')) === 1 ? [] : ['not one complaint sentence']),
    ...(input.erasureGrounds.length === 0 && right === 'erasure' && times(citation.point('17', '1', 'a')) > 0
      ? ['a ground that was not given']
      : []),
  ];
}

/** Renders every right x language x option and checks the elements that a letter must have. */
export const evaluate: Evaluate = async (_paths, { languages }) => {
  const misses = [];
  let rendered = 0;
  for (const language of LETTER_LANGUAGES.filter((one) => languages?.includes(one) ?? true)) {
    for (const right of RIGHTS) {
      for (const input of inputs(right)) {
        rendered += 1;
        const draft = await draftRequest(right, language, input);
        const faults = faultsOf(right, input, draft);
        if (draft.language !== language) faults.push('in another language than asked for');
        if (faults.length > 0) misses.push({ right, language, faults });
      }
    }
  }
  return { figures: { rendered, failed: misses.length }, misses };
};
