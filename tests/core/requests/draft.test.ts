import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftRequest, newReference } from '../../../core/requests/draft.ts';
import { LETTER_LANGUAGES } from '../../../core/requests/letters/index.ts';
import { RIGHTS, type LetterInput, type Right } from '../../../core/requests/request.ts';
import type { Language } from '../../../core/shared/language.ts';
import { letterInput } from './letter-input.ts';

const NBSP = '\u00A0';

interface Row {
  desc: string;
  right?: Right;
  language?: Language;
  change?: Partial<LetterInput>;
  has?: string[];
  hasNot?: string[];
}

const recipient = letterInput().recipient;
const contact = recipient.contact;
if (!contact) throw new Error('the fixture has a contact');
const identifier = letterInput().identifiers[0];
if (!identifier) throw new Error('the fixture has an identifier');
const consent = letterInput().consent;
if (!consent) throw new Error('the fixture has a consent record');

const ROWS: Row[] = [
  {
    desc: 'sender, recipient, date and reference stand above the salutation',
    has: [
      'Ada Exemple\n1 place Test\n99999 Ville\nada@mail.example\nCustomer or account number: K-4711\n\nBrise Exemple SAS\n',
      'For the attention of the data protection officer\n2 quai Test\n99998 Port\ndpo@brise.example\n\n',
      '23 November 2026\nMy reference: 2026-AB23CD\n\nTo whom it may concern,\n\n',
    ],
  },
  {
    desc: 'a line of the sender is left out when its datum is empty',
    change: { identity: { name: '', email: 'ada@mail.example', postalAddress: ' \n', accountId: ' ' } },
    has: ['Yours sincerely,\n\nada@mail.example'],
    hasNot: ['Customer or account number'],
  },
  {
    desc: 'the site is named by its origin: path and query may hold a secret',
    has: ['the website https://www.brise.example.'],
    hasNot: ['jeton', 'secret', 'compte', '#haut'],
  },
  {
    desc: 'user and password of an address are not named',
    change: { site: { url: 'https://ada:pass@brise@www.brise.example:8443/x', host: 'www.brise.example' } },
    has: ['the website https://www.brise.example:8443.'],
    hasNot: ['pass'],
  },
  {
    desc: 'a site address of another kind falls back to the host',
    change: { site: { url: 'about:blank', host: 'www.brise.example' } },
    has: ['the website www.brise.example.'],
  },
  {
    desc: 'a controller without a name is called by the host',
    change: { recipient: { ...recipient, name: ' \u0007 ' } },
    has: ['addressed to www.brise.example as controller'],
  },
  {
    desc: 'an address of another role is not called the DPO',
    change: { recipient: { ...recipient, contact: { ...contact, value: { ...contact.value, role: 'privacy' } } } },
    has: ['For the attention of the person in charge of data protection'],
    hasNot: ['data protection officer'],
  },
  {
    desc: 'the page where the address was read is named',
    has: ['I took your contact details from this page: https://www.brise.example/privacy'],
  },
  {
    desc: 'an address that the person typed has no page',
    change: { recipient: { ...recipient, contact: { ...contact, url: '' } } },
    hasNot: ['I took your contact details'],
  },
  {
    desc: 'a postal address alone comes from the policy',
    change: { recipient: { ...recipient, contact: null }, policyUrl: 'https://www.brise.example/legal' },
    has: ['I took your contact details from this page: https://www.brise.example/legal'],
  },
  ...[
    'https://www.brise.example/privacy;jsessionid=0A1B?PHPSESSID=0a1b&lang=en#rights',
    'https://ada:0a1b@www.brise.example/privacy',
    'https://www.brise.example/privacy%3Bjsessionid=0A1B',
  ].map((url) => ({
    desc: `a page is named by origin and path, the rest may hold a secret: ${url}`,
    change: { recipient: { ...recipient, contact: { ...contact, url } } },
    has: ['from this page: https://www.brise.example/privacy\n'],
    hasNot: ['0a1b', '0A1B'],
  })),
  {
    desc: 'nor does the address of the policy hold one, in any part of its path',
    change: { recipient: { ...recipient, contact: null }, policyUrl: 'https://www.brise.example/a;sid=0a1b/legal;x?y' },
    has: ['from this page: https://www.brise.example/a/legal\n'],
    hasNot: ['0a1b'],
  },
  ...['file:///home/ada/policy.html', 'javascript:alert(1)', 'privacy.html'].map((url) => ({
    desc: `what is no page on the web is not named: ${url}`,
    change: { recipient: { ...recipient, contact: { ...contact, url } } },
    hasNot: ['I took your contact details', url],
  })),
  {
    desc: 'identifiers with Art. 11(2), each with its date where the value tells one',
    change: { identifiers: [identifier, { ...identifier, id: 'zz', firstSeen: null }] },
    has: [
      'additional information enabling my identification, in accordance with Article 11(2) and Article 12(2) GDPR:',
      '- Exemple visitor id: 1122.3344 (stored as _ex for brise.example; created on 1 March 2026 according to its value)\n- Exemple visitor id: zz (stored as _ex for brise.example)\n',
      'I confirm that only I use this browser.',
    ],
  },
  {
    desc: 'identifiers are named in the language of the letter',
    language: 'fr',
    change: { identifiers: [identifier, { ...identifier, role: 'ad-click', id: 'zz', firstSeen: null }] },
    has: [
      '- Identifiant de visiteur Exemple\u00a0: 1122.3344 (enregistré sous le nom _ex pour brise.example',
      '- Identifiant de clic publicitaire Exemple\u00a0: zz (',
    ],
    hasNot: ['visitor id', 'click id'],
  },
  {
    desc: 'nothing is said of the browser when there is no identifier',
    change: { identifiers: [], soleUser: true },
    hasNot: ['only I use', 'identifiers are stored', 'Exemple visitor id'],
  },
  {
    desc: 'that nobody else uses the browser is said only when confirmed',
    change: { soleUser: false },
    hasNot: ['only I use'],
  },
  ...[Infinity, NaN, -1, 0, 9e15, 1e20].map((firstSeen) => ({
    desc: `a cookie that tells an impossible time (${firstSeen}) gives no date`,
    change: { identifiers: [{ ...identifier, firstSeen }] },
    has: ['(stored as _ex for brise.example)\n'],
    hasNot: ['created on'],
  })),
  {
    desc: 'the consent record with its time in UTC',
    has: [
      'record of my choice:\n\n- Consent ID: stamp+1/2==\n- Date: 1 March 2026, 10:02 UTC\n- Accepted: strictly necessary, preferences\n- Refused: statistics, marketing\n',
    ],
  },
  {
    desc: 'the consent id stands once, among the identifiers, where it is one of them',
    change: { identifiers: [{ ...identifier, id: ' stamp+1/2==' }] },
    has: ['- Exemple visitor id: stamp+1/2== (stored as', 'record of my choice:\n\n- Date: 1 March 2026'],
    hasNot: ['Consent ID'],
  },
  {
    desc: 'a consent id that was struck is in no part of the letter',
    change: { identifiers: [], consent: { ...consent, consentId: null } },
    has: ['record of my choice:\n\n- Date: 1 March 2026'],
    hasNot: ['stamp', 'Consent ID'],
  },
  {
    desc: 'a consent record that tells nothing is left out',
    change: { consent: { ...consent, consentId: null, givenAt: null, accepted: [], refused: [] } },
    hasNot: ['record of my choice', 'Exemple CMP'],
  },
  {
    desc: 'suspected cookies are an observation with its date',
    change: { suspected: [{ cookie: '_ad', company: null, category: 'marketing' }] },
    has: [
      'According to my reading of https://www.brise.example on 23 November 2026, the following cookies were present',
      'they appear to belong to',
      '- _ad: marketing\n',
    ],
  },
  {
    desc: 'the authority is named where the policy names one',
    has: ['(Article 77 GDPR); your privacy policy names the following authority: Autorité Exemple.'],
  },
  {
    desc: 'no authority known, none named',
    change: { authority: null },
    has: ['with a supervisory authority (Article 77 GDPR).'],
    hasNot: ['names the following authority'],
  },
  {
    desc: 'erasure stands on the given grounds, in order, each once',
    right: 'erasure',
    change: { erasureGrounds: ['d', 'b', 'd'] },
    has: [
      'I withdraw that consent (Article 7(3) GDPR)',
      '(Article 17(1)(b) GDPR).\n- In my view, the personal data have',
    ],
    hasNot: ['(Article 17(1)(a) GDPR)', 'unlawfully processed (Article 17(1)(d) GDPR).\n-'],
  },
  {
    desc: 'erasure on ground c objects in the same letter',
    right: 'erasure',
    change: { erasureGrounds: ['c'] },
    has: ['I object to the processing', '(Article 21(2) and Article 17(1)(c) GDPR)'],
    hasNot: ['I withdraw'],
  },
  {
    desc: 'erasure without a ground has no empty list',
    right: 'erasure',
    change: { erasureGrounds: [] },
    hasNot: ['My request is based on'],
  },
  {
    desc: 'objection to marketing: absolute, no reasons, profiling, suppression entry only',
    right: 'marketing-objection',
    has: [
      'including profiling to the extent that it is related to such direct marketing',
      'shall therefore no longer be processed for such purposes (Article 21(3) GDPR)',
      'does not require any reasons',
      'suppression list',
      'Article 15(1)(c) and (g) GDPR',
    ],
    hasNot: ['17(1)', 'particular situation'],
  },
  {
    desc: 'grounds of erasure do not enter another letter',
    right: 'access',
    change: { erasureGrounds: ['a', 'b', 'c'] },
    hasNot: ['Article 17', 'I withdraw'],
  },
  {
    desc: 'rectification: each line says what is wrong and what is right, or what is missing',
    right: 'rectification',
    change: {
      corrections: [
        { what: 'Name', wrong: 'Ada Exemplo', right: 'Ada Exemple' },
        { what: 'Street', wrong: ' ', right: '1 place\nTest' },
        { what: '', wrong: 'x', right: 'y' },
      ],
    },
    has: [
      '- Name: “Ada Exemplo” is wrong; right is “Ada Exemple”\n- Street: “1 place Test” is missing\n',
      'Article 18(1)(a) GDPR',
      'Article 19 GDPR',
    ],
    hasNot: ['“x”'],
  },
  {
    desc: 'restriction in the case that was ticked, and what follows from it',
    right: 'restriction',
    change: { restrictionGrounds: ['c'] },
    has: [
      'legal claims (Article 18(1)(c) GDPR)',
      'Article 18(2) GDPR',
      'before the restriction of processing is lifted',
    ],
    hasNot: ['Article 18(1)(a)'],
  },
  {
    desc: 'portability straight to another controller',
    right: 'portability',
    change: { transferTo: 'Vent Exemple SA' },
    has: ['machine-readable format (Article 20(1) GDPR)', '(Article 20(2) GDPR): Vent Exemple SA'],
  },
  {
    desc: 'portability to the person alone',
    right: 'portability',
    hasNot: ['Article 20(2)'],
  },
  {
    desc: 'objection with the person’s own reasons, line by line',
    right: 'objection',
    change: { statement: 'I was stalked.\r\nMy address must not spread.\u0000' },
    has: [
      'my particular situation are:\n\nI was stalked.\nMy address must not spread.\n\n',
      'compelling legitimate grounds',
      'Article 18(1)(d) GDPR',
    ],
  },
  {
    desc: 'withdrawal with the erasure that a dated reply is due to',
    right: 'withdrawal',
    has: [
      'I withdraw my consent',
      'at once',
      'Article 17(1)(b) GDPR',
      'demonstrate this consent to me (Article 7(1) GDPR)',
    ],
  },
  {
    desc: 'an automated decision: a person, one’s own view, and the logic',
    right: 'automated-decision',
    change: { statement: 'Credit refused on 3 May 2026.' },
    has: ['following decision:\n\nCredit refused on 3 May 2026.', 'human intervention', 'Article 15(1)(h) GDPR'],
  },
  {
    desc: 'recipients by name, and a parent who writes',
    change: { namedRecipients: ['Exemple Ads', '', 'Exemple\nCRM'], child: 'Bo Exemple' },
    has: ['(Article 15(1)(c) GDPR): Exemple Ads, Exemple CRM.', 'parental responsibility for my child Bo Exemple.'],
  },
  {
    desc: 'neither where there are none',
    hasNot: ['parental', 'tell me in particular'],
  },
  {
    desc: 'French: terms of the official text, typography, the first of a month',
    language: 'fr',
    change: { date: '2026-05-01' },
    has: [
      '1er mai 2026\n',
      `Ma référence${NBSP}: 2026-AB23CD`,
      'À l’attention du délégué à la protection des données',
      'en tant que responsable du traitement',
      'article 15, paragraphe 1, point c), du RGPD',
      `- Date${NBSP}: 1er mars 2026 à 10${NBSP}h${NBSP}02 UTC`,
      'dans un délai d’un mois à compter de la réception de la demande (article 12, paragraphe 3, du RGPD)',
    ],
  },
  {
    desc: 'what people wrote is never read as a pattern or a placeholder',
    change: { identity: { name: "$& $' ${name} {site} %s", email: '', postalAddress: '', accountId: '' } },
    has: ["\n\n$& $' ${name} {site} %s"],
  },
  {
    desc: 'line breaks and control characters in one-line data are flattened',
    change: {
      recipient: { ...recipient, name: 'Brise\r\nBcc: x@evil.example\u0000\u2028 SAS' },
      authority: 'One\nTwo',
      identifiers: [{ ...identifier, id: '1\n\n- false item', system: 'A\u202EB' }],
    },
    has: [
      'addressed to Brise Bcc: x@evil.example SAS as controller',
      'authority: One Two.',
      '- A B visitor id: 1 - false item (',
    ],
  },
];

describe('draftRequest', () => {
  test.each(ROWS)('$desc', async ({ right = 'access', language = 'en', change, has = [], hasNot = [] }) => {
    const { body } = await draftRequest(right, language, letterInput(change));
    for (const part of has) expect(body).toContain(part);
    for (const part of hasNot) expect(body).not.toContain(part);
  });

  test.each([
    ['access', 'en', 'Request for access (Article 15 GDPR) – ref. 2026-AB23CD'],
    ['erasure', 'en', 'Request for erasure (Article 17 GDPR) – ref. 2026-AB23CD'],
    ['marketing-objection', 'en', 'Objection to direct marketing (Article 21(2) GDPR) – ref. 2026-AB23CD'],
    ['access', 'fr', 'Demande d’accès (article 15 du RGPD) – réf. 2026-AB23CD'],
    ['erasure', 'fr', 'Demande d’effacement (article 17 du RGPD) – réf. 2026-AB23CD'],
    ['marketing-objection', 'fr', 'Opposition à la prospection (article 21, paragraphe 2, du RGPD) – 2026-AB23CD'],
  ] as const)('subject of %s in %s', async (right, language, subject) => {
    expect((await draftRequest(right, language, letterInput())).subject).toBe(subject);
  });

  it('says what it is made of', async () => {
    const draft = await draftRequest('erasure', 'fr', letterInput());
    expect(draft).toMatchObject({ right: 'erasure', language: 'fr', reference: '2026-AB23CD', lawAsOf: '2026-11-23' });
    expect(draft.recipient.contact?.value.address).toBe('dpo@brise.example');
    expect(draft.identifiers).toHaveLength(1);
    expect(draft.shortBody).toContain('[Coller ici la lettre copiée.]');
  });

  it('writes English where the language has no letters, and says so', async () => {
    expect((await draftRequest('access', 'ga', letterInput())).language).toBe('en');
  });

  test.each(['dpo@brise.example?bcc=x@evil.example', 'a@b.example, c@d.example', 'dpo@brise.example\r\nBcc: x', 'dpo'])(
    'an address that is not one plain address is no recipient: %j',
    async (address) => {
      const hostile = { ...recipient, contact: { ...contact, value: { ...contact.value, address } } };
      const draft = await draftRequest('access', 'en', letterInput({ recipient: hostile }));
      expect(draft.recipient.contact).toBeNull();
      expect(draft.body).not.toContain(address);
    },
  );

  it('drops an identifier of which nothing is left', async () => {
    const draft = await draftRequest(
      'access',
      'en',
      letterInput({ identifiers: [{ ...identifier, id: '\u0000 \n' }] }),
    );
    expect(draft.identifiers).toEqual([]);
  });

  it('stays one well-formed letter whatever pages and people wrote', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', '\u0000', '\uD800', '\u202E', 'a', ' ', '-', '$&') }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RIGHTS),
        fc.constantFrom(...LETTER_LANGUAGES),
        fc.array(wild, { minLength: 12, maxLength: 12 }),
        async (right, language, w) => {
          const at = (index: number): string => w[index] ?? '';
          const draft = await draftRequest(
            right,
            language,
            letterInput({
              site: { url: at(0), host: at(1) },
              identity: { name: at(2), email: at(3), postalAddress: at(4), accountId: at(5) },
              recipient: { name: at(6), postalAddress: at(7), contact: null },
              policyUrl: at(8),
              authority: at(9),
              corrections: [{ what: at(0), wrong: at(1), right: at(2) }],
              transferTo: at(3),
              statement: at(4),
              namedRecipients: [at(5)],
              child: at(6),
              identifiers: [{ ...identifier, system: at(0), id: at(10), source: at(11), host: at(1) }],
              consent: { ...consent, platform: at(2), consentId: at(3) },
              suspected: [{ cookie: at(4), company: at(5), category: 'marketing' }],
              observed: [
                {
                  rule: 'set-before-answer',
                  cookies: [at(6)],
                  companies: [at(7)],
                  categories: ['marketing'],
                  declared: null,
                  platform: at(8),
                },
              ],
            }),
          );
          expect(draft.subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
          expect(draft.body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202E]/u);
          expect(draft.body).not.toMatch(/\n\n\n/);
          expect(draft.body).toContain('77');
        },
      ),
    );
  });
});

describe('newReference', () => {
  test.each([
    { desc: 'zeros', random: [0, 0, 0, 0, 0, 0], expected: '2026-222222' },
    { desc: 'every byte counts, what is more does not', random: [8, 9, 0, 1, 10, 255, 7], expected: '2026-AB23CZ' },
    { desc: 'bytes map evenly onto 32 characters', random: [31, 63, 95, 32, 64, 96], expected: '2026-ZZZ222' },
  ])('$desc', ({ random, expected }) => expect(newReference(Uint8Array.from(random), 2026)).toBe(expected));

  it('has no character that is misread', () => {
    const all = Array.from({ length: 256 }, (_, byte) =>
      newReference(Uint8Array.from(Array(6).fill(byte)), 2026).slice(5),
    );
    expect(all.join('')).not.toMatch(/[01IO]/);
    expect(new Set(all).size).toBe(32);
  });

  it('refuses too little randomness', () => {
    expect(() => newReference(new Uint8Array(5), 2026)).toThrow(RangeError);
  });
});
