import type { Block, PolicyDocument } from '../../../core/policy/document.ts';
import type { PolicyFacts } from '../../../core/policy/facts.ts';
import { readPolicy } from '../../../core/policy/read.ts';
import type { Language } from '../../../core/shared/language.ts';

const block = (
  kind: Block['kind'],
  level: number,
  text: string,
  emails: string[] = [],
  links: Block['links'] = [],
): Block => ({ kind, level, text, emails, links });

export const heading = (text: string, level = 2): Block => block('heading', level, text);
export const paragraph = (text: string, emails: string[] = [], links: Block['links'] = []): Block =>
  block('paragraph', 0, text, emails, links);
export const item = (text: string): Block => block('item', 1, text);
export const row = (...cells: string[]): Block => block('row', 0, cells.join('\t'));

/** An invented company's page with these blocks. */
export const documentOf = (...blocks: Block[]): PolicyDocument => ({
  url: 'https://www.acme.example/privacy',
  lang: 'en',
  title: 'Privacy policy',
  blocks,
  jsonLd: [],
});

/** Reads such a page in one language, for the site of this domain. */
export const readIn =
  (language: Language) =>
  (blocks: readonly Block[], siteDomain: string): Promise<PolicyFacts> =>
    readPolicy([documentOf(...blocks)], { siteDomain, language });

/** The values of facts alone: rights and grounds in the alphabet's order, the others as they stand in the text. */
export const valuesOf = (facts: PolicyFacts): object => ({
  controller: facts.controller?.value ?? null,
  contact: facts.contact?.value ?? null,
  postalAddress: facts.postalAddress?.value ?? null,
  authority: facts.authority?.value.name ?? null,
  rights: facts.rights.map(({ value }) => value).toSorted(),
  legalBases: facts.legalBases.map(({ value }) => value).toSorted(),
  retention: facts.retention.map(({ value }) => value.days ?? value.period),
  recipients: facts.recipients.map(({ value }) => value.name),
  lastUpdated: facts.lastUpdated?.value ?? null,
  requestForm: facts.requestForm?.value ?? null,
});
