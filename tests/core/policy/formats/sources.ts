import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../../../core/evidence/evidence.ts';
import type { DeclaredProvider, PolicyFormat, PolicySource } from '../../../../core/policy/format.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidenceOf } from '../../evidence-of.ts';

const ORIGIN = 'https://www.nimbus.example';

/** A small file of an invented site. */
export const fileSource = (path: string, content: Json): PolicySource => ({
  url: ORIGIN + path,
  lang: '',
  title: '',
  blocks: [],
  jsonLd: [],
  file: typeof content === 'string' ? content : JSON.stringify(content),
});

/** A page of it with these JSON-LD blocks. */
export const pageSource = (...jsonLd: Json[]): PolicySource => ({
  url: `${ORIGIN}/`,
  lang: 'en',
  title: 'Nimbus',
  blocks: [],
  jsonLd,
});

/** Its page in front of the person. */
export const visitSource = (held: Partial<Evidence>, declared: DeclaredProvider[] = []): PolicySource => ({
  ...pageSource(),
  visit: { evidence: evidenceOf(held), declared },
});

/** Whatever a site sends, the format answers with facts or none, in bounded time, and quotes what it read. */
export function survivesAnything(format: PolicyFormat, path: string): void {
  const sane = (source: PolicySource): void => {
    for (const stated of Object.values(format.read(source)).flat()) {
      if (stated === null) continue;
      expect(stated.quote).not.toBe('');
      expect(stated.quote.length).toBeLessThanOrEqual(600);
      expect(stated).toMatchObject({ url: expect.any(String), format: format.id });
    }
  };

  test('any text and any JSON, as a file, in a page, from its scripts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.jsonValue({ maxDepth: 5 })), (value) => {
        const json = value as Json;
        sane(fileSource(path, json));
        sane(pageSource(json));
        sane(visitSource({ calls: { 'UC_UI.getServicesBaseInfo': json, '__ucCmp.getConsentDetails': json } }));
      }),
    );
  });

  test('what is huge or endlessly nested', () => {
    let deep: Json = { controller: { name: 'Deep Ltd' }, dataDisclosed: [], 'dpv:hasContact': 'x' };
    for (let depth = 0; depth < 50_000; depth += 1) deep = { child: deep };
    const wide = Array.from({ length: 100_000 }, () => ({
      'dpv:hasRecipient': { 'dpv:hasName': 'A' },
      recipients: [],
    }));
    const huge = { controller: { name: 'x'.repeat(1_000_000) }, dataDisclosed: wide, recipients: wide };
    const started = performance.now();
    sane(pageSource(deep, wide, huge));
    sane(fileSource(path, huge));
    sane(fileSource(path, '['.repeat(1_000_000)));
    sane(fileSource(path, 'Contact: x\n'.repeat(180_000)));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
}
