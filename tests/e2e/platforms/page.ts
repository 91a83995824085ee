/** Pages of the tests that run a real consent platform: what they serve, how a person chooses, what the platform says. */
import { readFile } from 'node:fs/promises';
import { JAVASCRIPT, NOT_FOUND, type DemoSite } from '../../../demo/site.ts';

/** `partial`: statistics alone; of a platform that knows all or nothing: its notice was closed without a word. */
export const CHOICES = ['all', 'none', 'partial', 'untouched'] as const;
export type Choice = (typeof CHOICES)[number];

/** What the platform itself says in that moment; null: it does not speak of this. */
export interface PlatformAnswer {
  answered: boolean;
  necessary: boolean | null;
  preferences: boolean | null;
  statistics: boolean | null;
  marketing: boolean | null;
}

export interface PlatformPage {
  /** the platform's name as the popup shows it */
  name: string;
  html: URL;
  /** path -> file of the platform, or the text of a bundle that is made for the test */
  files: Record<string, URL | (() => Promise<string>)>;
  /** what is in the page once the platform asks, and listens */
  asking: string;
  /** the controls that a person clicks, in this order */
  clicks: Record<Exclude<Choice, 'untouched'>, readonly string[]>;
  /** an expression for the page: the platform's own API tells a `PlatformAnswer` */
  answer: string;
  /** what is in sight once its dialog is open again; null: it has no way that Habeas could know */
  reopened: string | null;
}

const TYPES: Record<string, string> = { css: 'text/css; charset=utf-8', js: JAVASCRIPT };

/** Serves the page as `/`, and files with it. */
export function siteOf(html: URL, files: PlatformPage['files'] = {}, headers: Record<string, string> = {}): DemoSite {
  return async ({ path }) => {
    if (path === '/') return { headers, body: await readFile(html, 'utf8') };
    const file = files[path];
    if (!file) return NOT_FOUND;
    const type = TYPES[path.split('.').at(-1)!]!;
    return { type, body: file instanceof URL ? await readFile(file) : await file() };
  };
}

/** A file of an installed package. */
export const packageFile = (name: string, path: string): URL =>
  new URL(`../../../node_modules/${name}/${path}`, import.meta.url);
