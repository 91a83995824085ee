import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { policyDocument } from '../browser/policy-document.ts';
import type { PolicyDocument } from '../core/policy/document.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Plain text: one line a paragraph, lines that begin with "- " are list items. */
function textHtml(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines
    .map((line) => (line.startsWith('- ') ? `<li>${escaped(line.slice(2))}</li>` : `<p>${escaped(line)}</p>`))
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (list) => `<ul>${list}</ul>`);
}

/** The page with `html lang`, where it says no language itself. */
function inLanguage(html: string, lang: string): string {
  const tag = /<html(?=[\s>])[^>]*/i.exec(html)?.[0];
  if (tag === undefined) return html.replace(/^(?:\s*<!doctype[^>]*>)?/i, `$&<html lang="${escaped(lang)}">`);
  return /\slang\s*=/i.test(tag) ? html : html.replace(tag, () => `${tag} lang="${escaped(lang)}"`);
}

/**
 * A policy file as a full HTML document: `.html` as it is, Markdown (`.md`) and plain text (`.txt`) put into a page.
 * `lang` becomes its `html lang` where the file has none of its own. Rejects when the file cannot be read.
 */
export async function policyFileHtml(path: string, lang: string | null = null): Promise<string> {
  const source = await readFile(path, 'utf8');
  const extension = extname(path).toLowerCase();
  if (extension === '.html' || extension === '.htm') return lang === null ? source : inLanguage(source, lang);
  const body = extension === '.md' ? await marked.parse(source) : textHtml(source);
  const attribute = lang ? ` lang="${escaped(lang)}"` : '';
  return `<!doctype html>\n<html${attribute}><head><meta charset="utf-8"><title></title></head><body>\n${body}\n</body></html>\n`;
}

/** The same file as core sees it. `lang` is what is known from outside, `url` the page's address where there is one. */
export async function policyFileDocument(path: string, lang: string | null, url = ''): Promise<PolicyDocument> {
  const { document } = parseHTML(await policyFileHtml(path, lang));
  const read = policyDocument(document as unknown as Document, url);
  return { ...read, lang: lang ?? read.lang };
}
