import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/eval/cookies.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const labelled = file('labelled.jsonl', [
  JSON.stringify({ name: 'PHPSESSID', category: 'necessary' }),
  JSON.stringify({ name: '_ga', domain: '.shop.example', category: 'marketing', site: 'https://shop.example/' }),
  JSON.stringify({ name: 'q7', category: 'statistics', source: 'ocd' }),
  JSON.stringify({ name: 'acme_auth', domain: 'shop.example', category: 'necessary' }),
]);
const counted = file('counted.tsv', [
  'count\tname\tcategory',
  '60\t_ga\tstatistics',
  '30\tinvented_by_nobody',
  '10\t_fbp',
]);
const options = { languages: null, frequency: null };

describe('eval cookies', () => {
  it('judges labelled cookies; a list that names no page says nothing of third parties', async () => {
    const { figures, misses } = await evaluate([labelled], options);
    expect(figures).toMatchObject({
      rows: 4,
      covered: 3,
      rightOnCovered: 0.6667,
      needsConsentAccuracy: 1,
      withoutOcd: { rows: 3, covered: 3 },
      byBecause: { dictionary: { rows: 2 }, rule: { rows: 1, right: 1 } },
    });
    expect(figures).not.toHaveProperty('weightedCoverage');
    expect(misses.map((miss) => (miss as { name: string }).name)).toEqual(['_ga', 'q7']);
  });

  it('weighs names by how often they were seen, without labelled cookies', async () => {
    const { figures, misses } = await evaluate([], { ...options, frequency: counted });
    expect(figures).toEqual({ weightedCoverage: 0.7, dictionaryGzipBytes: expect.any(Number) });
    expect(misses).toEqual([]);
  });

  it('says what it needs', async () => {
    await expect(evaluate([], options)).rejects.toThrow('Give labelled cookies');
  });
});
