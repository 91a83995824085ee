import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { policyDocument } from '../../../browser/policy-document.ts';
import { POLICY_FORMATS } from '../../../core/policy/formats/index.ts';
import { readPolicy } from '../../../core/policy/read.ts';
import { fileSource } from './formats/sources.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/for-site-owners.md'), 'utf8');
const block = (language: string): string => {
  const [, text] = new RegExp('```' + language + '\\n([^]*?)\\n```').exec(page) ?? [];
  if (text === undefined) throw new Error(`The page has no block of ${language}.`);
  return text;
};
const context = { siteDomain: 'kestrel.example', language: null };

describe('what site owners are told to publish', () => {
  test.each(['html', 'json'])('is about ten lines of %s', (language) => {
    expect(block(language).split('\n').length).toBeLessThanOrEqual(12);
  });

  test('as JSON-LD says who answers, where, and where to write', async () => {
    const { document } = parseHTML(`<!doctype html><html lang="en"><head>${block('html')}</head><body></body></html>`);
    const home = policyDocument(document as unknown as Document, 'https://www.kestrel.example/');
    expect(await readPolicy([home], context)).toMatchObject({
      controller: { value: 'Kestrel Example SAS', confidence: 'certain', format: 'json-ld' },
      postalAddress: { value: '4 quai des Plumes, 33000 Bordeaux, FR' },
      contact: { value: { address: 'dpo@kestrel.example', role: 'dpo' }, confidence: 'certain' },
      requestForm: { value: 'https://www.kestrel.example/my-data' },
    });
  });

  test('as TILT says all of it', async () => {
    const facts = await readPolicy([fileSource('/tilt.json', block('json'))], context);
    expect(facts).toMatchObject({
      controller: { value: 'Kestrel Example SAS', confidence: 'certain', format: 'tilt' },
      postalAddress: { value: '4 quai des Plumes, 33000 Bordeaux, FR' },
      contact: { value: { address: 'dpo@kestrel.example', role: 'dpo' }, confidence: 'certain' },
      phone: { value: '+33 5 55 55 01 00' },
      requestForm: { value: 'https://www.kestrel.example/my-data' },
      authority: { value: { name: 'CNIL', country: 'FR' } },
      lastUpdated: { value: '2031-05-02' },
    });
    expect(facts.recipients.map(({ value }) => value.name)).toEqual(['Rook Parcels Ltd']);
    expect(facts.retention.map(({ value }) => value.days)).toEqual([3650]);
    expect(facts.legalBases.map(({ value }) => value)).toEqual(['contract']);
    expect(facts.rights.map(({ value }) => value)).toEqual([
      'access',
      'portability',
      'rectification',
      'erasure',
      'withdraw',
      'complaint',
    ]);
  });

  test('names every file that is asked for', () => {
    for (const path of POLICY_FORMATS.flatMap(({ files = [] }) => files)) expect(page).toContain(`\`${path}\``);
  });
});
