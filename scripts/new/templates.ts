import type { Kind } from './scaffold.ts';

/** One name in the three forms that code needs. */
export interface Names {
  /** kebab-case, the file's name */
  id: string;
  /** camelCase */
  constant: string;
  /** Words In Capitals */
  title: string;
}

interface Template {
  /** `english`: the English file of the folder, where a language is made */
  adapter(names: Names, english: string): string;
  test(names: Names): string;
  /** the registry's entry, where it is more than the constant's name */
  entry?(names: Names): string;
}

const cmp: Template = {
  adapter: ({ id, constant, title }) => `
import { platform, record } from '../platform.ts';

/** ${title}: where it keeps the choice, and the page that says so. */
export const ${constant} = platform({
  id: '${id}',
  name: '${title}',
  script: '//cdn.${id}.example/',
  selector: '#${id}-banner',
  keys: {
    '${id}': record(({ states, id, date }) => ({ answered: true, states, id, time: date })),
  },
  ask: { 'acme.getConsent()': { states: 1, given: 1 } },
  api: record(({ states, given }) => ({ answered: given, states })),
  reopen: ['acme.open()', '.${id}-settings'],
  withdraw: 'acme.refuseAll()',
});
`,
  test: ({ id }) => `
import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';

const stored = (state: boolean): string =>
  encodeURIComponent(
    JSON.stringify({
      states: { functional: state, analytics: state, advertising: state },
      id: 'q7w3-x9k2',
      date: '2026-03-01T08:00:00Z',
    }),
  );

/** Made by hand or by the platform itself: the same form as real ones, and no real person's id. */
export const states: State[] = [
  {
    state: 'all',
    desc: 'everything accepted',
    page: withCookies({ '${id}': stored(true) }),
    expected: { categories: EVERYTHING, answered: true, consentId: 'q7w3-x9k2', givenAt: Date.UTC(2026, 2, 1, 8) },
  },
  {
    state: 'none',
    desc: 'everything optional refused',
    page: withCookies({ '${id}': stored(false) }),
    expected: { categories: REFUSED, answered: true, basis: 'explicit' },
  },
  {
    state: 'unanswered',
    desc: 'its banner is there and nothing is stored',
    page: { present: ['#${id}-banner'] },
    expected: { categories: UNTOLD, answered: false, basis: 'none' },
  },
  {
    state: 'unknown',
    desc: 'damaged: nothing is said of any category',
    page: withCookies({ '${id}': '{"states":{"func' }),
    expected: { categories: UNTOLD, answered: null, form: 'unknown' },
  },
  {
    state: 'partial',
    desc: 'what its script answers, nothing stored',
    page: { calls: { 'acme.getConsent': { states: { functional: true, advertising: false }, given: true } } },
    expected: { categories: four(true, true, null, false), answered: true, via: { kind: 'api', key: 'acme.getConsent' } },
  },
];
`,
};

const declaration: Template = {
  adapter: ({ id, constant, title }) => `
import type { Evidence } from '../../evidence/evidence.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredRow } from '../declared-text.ts';

/** The table of cookies that ${title} writes into a page: name, purpose, lifetime. */
export const ${constant}: DeclarationAdapter = {
  id: '${id}',
  probe: {
    elements: [{ id: '${id}-table', selector: '#${id}-cookies', rows: { each: 'tbody tr', cells: 'td' }, most: 5 }],
  },
  read({ elements }: Evidence): DeclaredRow[] {
    const rows = (elements['${id}-table'] ?? []).flatMap((table) => table.rows);
    return rows.flatMap(([name, purpose, lifetime]) => declaredRow('${title}', { name, purpose, lifetime }));
  },
};
`,
  test: ({ id, constant, title }) => `
import { expect, test } from 'vitest';
import { ${constant} } from '../../../../core/cookies/declarations/${id}.ts';
import { element, evidence } from '../fixtures.ts';

test.each([
  {
    desc: 'one row is one cookie',
    rows: [['acme_id', 'recognises a browser', '1 year']],
    expected: [{ name: 'acme_id', purpose: 'recognises a browser', lifetime: '1 year', days: 365, declaredBy: '${title}' }],
  },
  { desc: 'a row without a name declares nothing', rows: [[''], []], expected: [] },
])('$desc', ({ rows, expected }) => {
  expect(${constant}.read(evidence({ elements: { '${id}-table': [element(rows)] } }))).toMatchObject(expected);
});

test('a page without the table declares nothing', () => {
  expect(${constant}.read(evidence())).toEqual([]);
});
`,
};

const format: Template = {
  adapter: ({ id, constant, title }) => `
import { asRecord } from '../../shared/json.ts';
import type { PolicyFormat } from '../format.ts';

/** ${title}: where a page states its facts for machines, and the specification that says so. */
export const ${constant}: PolicyFormat = {
  id: '${id}',
  read(document) {
    const name = document.jsonLd.map((block) => asRecord(block)?.['${id}:controller']).find((value) => typeof value === 'string');
    if (typeof name !== 'string') return {};
    return {
      controller: { value: name, quote: name, url: document.url, format: '${id}', confidence: 'certain' },
    };
  },
};
`,
  test: ({ id, constant }) => `
import { expect, test } from 'vitest';
import { ${constant} } from '../../../../core/policy/formats/${id}.ts';
import type { Json } from '../../../../core/shared/json.ts';

const url = 'https://www.acme.example/privacy';
const read = (jsonLd: Json[]) => ${constant}.read({ url, lang: 'en', title: '', blocks: [], jsonLd });

test('the controller, with the text it was read from', () => {
  expect(read([{ '${id}:controller': 'Acme Example Ltd' }])).toEqual({
    controller: {
      value: 'Acme Example Ltd',
      quote: 'Acme Example Ltd',
      url,
      format: '${id}',
      confidence: 'certain',
    },
  });
});

test.each<{ desc: string; block: Json }>([
  { desc: 'nothing', block: null },
  { desc: 'a number for a name', block: { '${id}:controller': 7 } },
])('a page that states $desc has no fact', ({ block }) => {
  expect(read([block])).toEqual({});
});
`,
};

const rule: Template = {
  adapter: ({ id, constant }) => `
import type { Finding, FindingRule } from '../finding.ts';

/** What was seen, why it may break a promise, and the article it would touch. */
export const ${constant}: FindingRule = {
  id: '${id}',
  find({ evidence, consent, cookies }): Finding[] {
    const seen = cookies.filter(({ category }) => category === 'marketing');
    if (consent.chosen !== null || seen.length === 0) return [];
    return [
      {
        rule: '${id}',
        severity: 'note',
        law: 'Art. 5(3) ePrivacy Directive',
        category: 'marketing',
        cookies: seen.map(({ cookie }) => cookie.name),
        companies: seen.flatMap(({ company }) => company ?? []),
        onTheWordOf: 'dictionary',
        times: { chosen: null, read: evidence.site.readAt, set: null },
      },
    ];
  },
};
`,
  test: ({ id, constant }) => `
import { expect, test } from 'vitest';
import type { CookieEntry } from '../../../../core/cookies/cookie-entry.ts';
import { ${constant} } from '../../../../core/findings/rules/${id}.ts';
import { cookie, evidence } from '../../cookies/fixtures.ts';

const entry = (category: CookieEntry['category']): CookieEntry => ({
  cookie: cookie('acme_id'),
  category,
  because: 'dictionary',
  company: 'Acme Example Ltd',
  purpose: null,
  declared: null,
  identifier: null,
});
const find = (cookies: CookieEntry[]) =>
  ${constant}.find({ evidence: evidence(), consent: { chosen: null, readings: [] }, cookies, stored: [], declared: [], policy: null, policyPages: [] });

test('says what it rests on', () => {
  expect(find([entry('marketing')])).toMatchObject([
    { rule: '${id}', cookies: ['acme_id'], companies: ['Acme Example Ltd'] },
  ]);
});

test.each([
  { desc: 'nothing is set', cookies: [] },
  { desc: 'the category is not known', cookies: [entry(null)] },
])('stays silent when $desc', ({ cookies }) => {
  expect(find(cookies)).toEqual([]);
});
`,
};

const lexicon: Template = {
  adapter: ({ id }, english) => english.replace("language: 'en'", `language: '${id}'`),
  entry: ({ id }) => `  {
    language: '${id}',
    links: { privacy: ['privacy policy'], cookies: ['cookie policy'], legal: ['imprint'] },
    load: async () => (await import('./${id}.ts')).lexicon,
  },`,
  test: ({ id }) => `
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/policy/document.ts';
import { readPolicy } from '../../../../core/policy/read.ts';

const block = (kind: Block['kind'], text: string): Block => ({ kind, level: 0, text, links: [], emails: [] });

test('reads an invented policy in "${id}"', async () => {
  const page = {
    url: 'https://www.acme.example/privacy',
    lang: '${id}',
    title: 'Privacy policy',
    jsonLd: [],
    blocks: [
      block('heading', 'Your rights'),
      block('paragraph', 'To exercise your rights, write to our data protection officer at dpo@acme.example.'),
    ],
  };
  const { contact, language } = await readPolicy([page], { siteDomain: 'acme.example', language: null });
  expect(language).toBe('${id}');
  expect(contact?.value.address).toBe('dpo@acme.example');
});
`,
};

const letter: Template = {
  adapter: ({ id, constant }, english) =>
    english.replace('export const en =', `export const ${constant} =`).replace("id: 'en'", `id: '${id}'`),
  entry: ({ id, constant }) =>
    `  ${id}: async (): Promise<LetterLanguage> => (await import('./${id}.ts')).${constant},`,
  test: ({ id, constant }) => `
import { describe, expect, test } from 'vitest';
import { ${constant} } from '../../../../core/requests/letters/${id}.ts';
import { RIGHTS } from '../../../../core/requests/request.ts';
import { letterInput } from '../letter-input.ts';

describe('letters in "${id}"', () => {
  test.each(RIGHTS)('%s names the controller, the person and the article', (right) => {
    const input = letterInput();
    const letter = JSON.stringify(${constant}.letter(right, input));
    for (const data of [input.recipient.name, input.identity.name]) expect(letter).toContain(data);
    expect(${constant}.subject(right, input)).toContain(input.reference);
  });
});
`,
};

export const TEMPLATES: Record<Kind, Template> = { cmp, declaration, format, rule, lexicon, letter };
