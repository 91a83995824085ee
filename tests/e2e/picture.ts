import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until, waitFor, type View } from '../../scripts/browsers/driver.ts';
import { PICTURES, type Session } from './session.ts';

/**
 * Pictures of a state, light and dark, under .output/pictures/: made to be looked at.
 * @param shows selector of what is in the document in this state alone
 */
export async function inBothThemes(
  { kind, browser }: Pick<Session, 'kind' | 'browser'>,
  view: View,
  state: string,
  shows: string,
): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await waitFor(view, shows);
  for (const theme of ['light', 'dark'] as const) {
    await browser.setTheme(theme);
    await until(theme, () => view.evaluate<boolean>(`window.matchMedia('(prefers-color-scheme: ${theme})').matches`));
    const file = join(PICTURES, `${kind}-${state}-${theme}.png`);
    await view.screenshot(file);
    expect((await stat(file)).size).toBeGreaterThan(1_500);
  }
  await browser.setTheme('light');
}

/** Puts the element in sight, in the middle of what scrolls. */
export function scrollTo(view: View, selector: string): Promise<void> {
  return view.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
}
