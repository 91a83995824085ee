import { draftRequest } from '../../core/requests/draft.ts';
import { LETTER_LANGUAGES } from '../../core/requests/letters/index.ts';
import type { ErasureGround, LetterInput, RequestDraft, Right } from '../../core/requests/request.ts';
import { RIGHTS } from '../../core/requests/request.ts';
import type { Language } from '../../core/shared/language.ts';
import type { Evaluate } from './evaluate.ts';

const GROUNDS: ErasureGround[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** How a language cites the GDPR, and what its typography forbids; every letter language needs its row. */
interface Citation {
  law: string;
  article(article: string): string;
  paragraph(article: string, paragraph: string): string;
  point(article: string, paragraph: string, point: string): string;
  controller: string;
  supervisoryAuthority: string;
  faults: { desc: string; pattern: RegExp }[];
}
const CITATIONS: Partial<Record<Language, Citation>> = {
  en: {
    law: 'GDPR',
    article: (a) => `Article ${a}`,
    paragraph: (a, p) => `Article ${a}(${p})`,
    point: (a, p, l) => `Article ${a}(${p})(${l})`,
    controller: 'controller',
    supervisoryAuthority: 'supervisory authority',
    faults: [{ desc: 'space before a mark', pattern: /[ \u00A0][:;?!,.]/ }],
  },
  fr: {
    law: 'RGPD',
    article: (a) => `article ${a}`,
    paragraph: (a, p) => `article ${a}, paragraphe ${p}`,
    point: (a, p, l) => `article ${a}, paragraphe ${p}, point ${l})`,
    controller: 'responsable du traitement',
    supervisoryAuthority: 'autorité de contrôle',
    faults: [
      { desc: 'no no-break space before : ; ? ! »', pattern: /(?<!\u00A0)[:;?!»]/ },
      { desc: 'no no-break space after «', pattern: /«(?!\u00A0)/ },
      { desc: 'typewriter apostrophe or quotes', pattern: /['"]/ },
      { desc: 'words of another language version', pattern: /\b(?:contrôleur|alinéa|GDPR|Art\.)/i },
    ],
  },
};
// Articles and paragraphs that every letter for the right must cite, beside those that all letters cite.
const MUST_CITE: Record<Right, (c: Citation) => string[]> = {
  access: (c) => [
    c.article('15'),
    ...['a', 'b', 'c', 'd', 'g', 'h'].map((point) => c.point('15', '1', point)),
    c.paragraph('15', '2'),
    c.paragraph('15', '3'),
    c.article('46'),
    c.paragraph('12', '5'),
    'C-154/21',
  ],
  erasure: (c) => [c.paragraph('17', '1'), c.paragraph('17', '3'), c.article('19')],
  'marketing-objection': (c) => [c.paragraph('21', '2'), c.paragraph('21', '3')],
};
const SUBJECT_CITES: Record<Right, (c: Citation) => string> = {
  access: (c) => c.article('15'),
  erasure: (c) => c.article('17'),
  'marketing-objection': (c) => c.paragraph('21', '2'),
};

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

/** Every combination of the options a letter of this right has. */
function inputs(right: Right): LetterInput[] {
  const grounds: ErasureGround[][] = right === 'erasure' ? [...GROUNDS.map((ground) => [ground]), GROUNDS, []] : [[]];
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
                for (const erasureGrounds of grounds)
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
                    erasureGrounds,
                    date: '2026-03-01',
                    reference: '2026-AB23CD',
                  });
  return made;
}

/** What is missing from a letter or must not stand in it. */
function faultsOf(right: Right, input: LetterInput, draft: RequestDraft): string[] {
  const citation = CITATIONS[draft.language];
  if (!citation) return [`no citations known for ${draft.language}`];
  const { identity, recipient, consent } = input;
  const expected = [
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
    identity.name,
    identity.email,
    identity.accountId,
    ...identity.postalAddress.split('\n'),
    ...input.identifiers.flatMap(({ system, id, source, host }) => [system, id, source, host]),
    ...(consent ? [consent.platform, consent.consentId ?? ''] : []),
    ...input.suspected.flatMap(({ cookie, company }) => [cookie, company ?? '']),
    ...input.observed.flatMap(({ cookies, companies }) => [...cookies, ...companies]),
    ...input.erasureGrounds.map((ground) => citation.point('17', '1', ground)),
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
  const times = (part: string) => draft.body.split(part).length - 1;
  return [
    ...expected.filter((part) => part && !draft.body.includes(part)).map((part) => `missing: ${part}`),
    ...forbidden.filter(({ pattern }) => pattern.test(prose)).map(({ desc }) => desc),
    ...(draft.subject.includes(input.reference) ? [] : ['no reference in the subject']),
    ...(draft.subject.includes(SUBJECT_CITES[right](citation)) ? [] : ['no article in the subject']),
    ...(draft.shortBody.includes(SUBJECT_CITES[right](citation)) ? [] : ['no article in the short body']),
    ...(times(citation.article('77')) === 1 ? [] : ['more than one complaint sentence']),
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
