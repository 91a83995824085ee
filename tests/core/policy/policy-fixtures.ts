import type { Block, PolicyDocument } from '../../../core/policy/document.ts';

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
