import { describe, expect, test } from 'vitest';
import type { DeclaredProvider } from '../../../../core/policy/format.ts';
import { cmpDeclaration } from '../../../../core/policy/formats/cmp-declaration.ts';
import { pageSource, survivesAnything, visitSource } from './sources.ts';

const row = (name: string, provider: string | null, purpose: string | null = null): DeclaredProvider => ({
  name,
  provider,
  purpose,
  declaredBy: 'Cookiebot',
  page: 'https://www.nimbus.example/cookies',
});
const names = (...rows: DeclaredProvider[]) =>
  cmpDeclaration.read(visitSource({}, rows)).recipients?.map(({ value }) => value.name);

describe('the platform’s declaration', () => {
  test('names each company once, with the first row that does', () => {
    const rows = [row('_rk', 'Rook Ads', 'Shows adverts'), row('_rk2', 'rook ads'), row('sid', 'Kite Analytics')];
    expect(cmpDeclaration.read(visitSource({}, rows)).recipients).toEqual([
      {
        value: { name: 'Rook Ads', role: null, purpose: null },
        quote: 'Cookiebot: _rk · Rook Ads · Shows adverts',
        url: 'https://www.nimbus.example/cookies',
        format: 'cmp-declaration',
        confidence: 'likely',
      },
      expect.objectContaining({ value: { name: 'Kite Analytics', role: null, purpose: null } }),
    ]);
  });

  test.each([
    { desc: 'the site’s own host', provider: 'www.nimbus.example' },
    { desc: 'its parent domain', provider: '.nimbus.example' },
    { desc: 'its name', provider: 'Nimbus' },
    { desc: 'nobody', provider: null },
    { desc: 'a text without end', provider: 'x'.repeat(2_000) },
  ])('$desc is no recipient', ({ provider }) => {
    expect(names(row('sid', provider))).toBeUndefined();
  });

  test('a host of the same ending is another company', () => {
    expect(names(row('sid', 'notnimbus.example'))).toEqual(['notnimbus.example']);
  });

  test('a flood is cut', () => {
    expect(names(...Array.from({ length: 5_000 }, (_, at) => row('c', `Company ${at}`)))).toHaveLength(300);
  });

  test('a page that is not in front of the person declares nothing', () => {
    expect(cmpDeclaration.read(pageSource())).toEqual({});
  });

  survivesAnything(cmpDeclaration, '/');
});
