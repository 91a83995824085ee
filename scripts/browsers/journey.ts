/** The journey of a person, step by step: what `npm start` shows and the end-to-end tests judge. */
import type { Category } from '../../core/shared/category.ts';
import { fill, until, waitFor, type View } from './driver.ts';

/** Who asks in the journey. */
export const EXAMPLE = { name: 'Camille Roux', email: 'camille@example.org' };

/** The selector of a part of Habeas's pages. */
export const part = (id: string): string => `[data-testid="${id}"]`;

/** Answers the banner of nuage.test: these categories yes, the others no; waits until the site's tags have run. */
export async function answerBanner(page: View, accepted: Exclude<Category, 'necessary'>[]): Promise<void> {
  await waitFor(page, '#CybotCookiebotDialog');
  await page.click('#CybotCookiebotDialogBodyLevelButtonCustomize');
  for (const category of accepted) await page.click(`#CybotCookiebotDialog input[name=${category}]`);
  await page.click('#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection');
  await until('the tags of the site', () => page.evaluate<boolean>("document.cookie.includes('_gcl_au=')"));
}

/** Resolves when the popup has nothing left to read: the page, its cookies and its policy. */
export async function settled(popup: View): Promise<void> {
  const complete = `[data-complete="true"], ${part('unreadable')}`;
  await until(
    'the popup to be complete',
    () => popup.evaluate<boolean>(`!!document.querySelector('${complete}')`),
    30_000,
  );
}

/** From the complete popup to the drafted letter: one click, and an identity where none is known yet. */
export async function draftAccess(popup: View): Promise<void> {
  await popup.click(part('ask-access'));
  await written(popup);
}

/** Resolves when the composer shows the letter, signed by the person of the example. */
export async function written(popup: View): Promise<void> {
  await waitFor(popup, part('composer'));
  if (await popup.evaluate<boolean>(`!!document.querySelector('${part('identity-name')}')`)) {
    await fill(popup, part('identity-name'), EXAMPLE.name);
    await fill(popup, part('identity-email'), EXAMPLE.email);
    await popup.click(part('edit-identity'));
  }
  await until('the letter', () =>
    popup.evaluate<boolean>(
      `document.querySelector('${part('letter')}')?.innerText.includes(${JSON.stringify(EXAMPLE.name)})`,
    ),
  );
}
