import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { policyDocument } from '../../browser/policy-document.ts';
import type { PolicyFacts } from '../../core/policy/facts.ts';
import { readPolicy } from '../../core/policy/read.ts';

const sites = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const file = (site: string, name: string): string => readFileSync(join(import.meta.dirname, site, name), 'utf8');

/** The facts without their proof, in the shape of expected.json. */
const plain = (facts: PolicyFacts) => ({
  controller: facts.controller?.value ?? null,
  contact: facts.contact && { ...facts.contact.value, confidence: facts.contact.confidence },
  otherAddresses: Object.fromEntries(facts.otherAddresses.map(({ value }) => [value.address, value.role])),
  postalAddress: facts.postalAddress?.value ?? null,
  requestForm: facts.requestForm?.value ?? null,
  authority: facts.authority?.value ?? null,
  recipients: facts.recipients.map(({ value }) => value.name),
  retention: facts.retention.map(({ value }) => [value.what, value.days]),
  legalBases: facts.legalBases.map(({ value }) => value),
  rights: facts.rights.map(({ value }) => value).toSorted(),
  lastUpdated: facts.lastUpdated?.value ?? null,
});

describe.each(sites.map(({ name }) => name))('%s', (site) => {
  const { url, siteDomain, language, ...expected } = JSON.parse(file(site, 'expected.json'));
  const document = policyDocument(parseHTML(file(site, 'source.html')).document as unknown as Document, url);

  test('facts', async () => {
    const facts = await readPolicy([document], { siteDomain, language: null });
    expect(facts.language).toBe(language);
    expect(plain(facts)).toEqual({ ...expected, rights: expected.rights.toSorted() });
  });

  test('every fact is quoted from the page', async () => {
    const { urls, cut, language: _, ...facts } = await readPolicy([document], { siteDomain, language: null });
    const letters = (text: string): string => text.replace(/[\s…]+/g, '');
    const page = letters(document.blocks.map(({ text }) => text).join(''));
    expect(urls).toEqual([url]);
    expect(cut).toBe(false);
    for (const fact of Object.values(facts)
      .flat()
      .filter((one) => one?.format === 'prose')) {
      expect(page).toContain(letters(fact!.quote));
      expect(fact!.quote).not.toBe('');
      expect(fact!.url).toBe(url);
    }
  });
});
