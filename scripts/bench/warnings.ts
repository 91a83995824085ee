import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { evaluate } from './chromium.ts';

/**
 * The warnings Chromium would show at the installation of a built extension, asked of Chromium itself.
 * @param page any page of any installed extension; it needs no permission for this question
 */
export function installWarnings(page: Page, folder: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  // A manifest alone has no locale files; its words have no part in the answer.
  const plain = { ...manifest, name: 'x', description: 'x', action: {}, default_locale: undefined };
  return evaluate(page, `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(plain))})`);
}
