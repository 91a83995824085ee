import { describe, expect, test } from 'vitest';
import { gpcJson } from '../../../../core/policy/formats/gpc-json.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { fileSource, survivesAnything } from './sources.ts';

const PATH = '/.well-known/gpc.json';

describe('gpc.json', () => {
  test.each([true, false])('states %s, with its text', (gpc) => {
    expect(gpcJson.read(fileSource(PATH, { gpc, lastUpdate: '2031-02-01' }))).toEqual({
      gpc: {
        value: gpc,
        quote: JSON.stringify({ gpc, lastUpdate: '2031-02-01' }),
        url: `https://www.nimbus.example${PATH}`,
        format: 'gpc-json',
        confidence: 'certain',
      },
    });
  });

  test.each<{ desc: string; content: Json }>([
    { desc: 'a word for a value', content: { gpc: 'yes' } },
    { desc: 'a number for a value', content: { gpc: 1 } },
    { desc: 'no value', content: { lastUpdate: '2031-02-01' } },
    { desc: 'a page in its place', content: '<html></html>' },
  ])('$desc says nothing', ({ content }) => {
    expect(gpcJson.read(fileSource(PATH, content))).toEqual({});
  });

  test('another file with such a field is another file', () => {
    expect(gpcJson.read(fileSource('/tilt.json', { gpc: true }))).toEqual({});
  });

  survivesAnything(gpcJson, PATH);
});
