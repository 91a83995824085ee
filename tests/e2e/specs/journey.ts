import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDue } from '../../../core/cases/clock.ts';
import { localDay } from '../../../core/shared/day.ts';
import { textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner, draftAccess, part, settled } from '../../../scripts/browsers/journey.ts';
import { cookieValue, hostsOf, openSession, type Session, type Tier } from '../session.ts';

const TIERS: { tier: Tier; says: string }[] = [
  { tier: 'page', says: 'this page' },
  { tier: 'site', says: 'this site' },
  { tier: 'everywhere', says: 'every' },
];

/** The text of an .eml as a mail program would show it. */
function textOfEml(eml: string): string {
  const end = eml.indexOf('\r\n\r\n');
  expect(eml.slice(0, end)).toMatch(/^content-transfer-encoding: base64$/im);
  return `${eml.slice(0, end)}\n${Buffer.from(eml.slice(end), 'base64').toString('utf8')}`;
}

/** Until when Nuage, which is in Strasbourg, has to answer what was sent today, in the words of the popup. */
function dueOfToday(): string {
  const { due } = answerDue(localDay(new Date()), 'FR-67');
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(due));
}

/** Marketing refused on nuage.test: from the click to a letter, and a case on the next opening, under each tier. */
export function journey(kind: BrowserKind): void {
  describe.each(TIERS)('the journey, seeing $tier', ({ tier, says }) => {
    let session: Session;
    let popup: View;
    let stamp: string;
    let client: string;
    let secrets: string[];
    let before: { extension: string[]; demo: number };

    beforeAll(async () => {
      session = await openSession(kind, { tier });
      const { browser, demo } = session;
      const page = await browser.visit('https://nuage.test/');
      await answerBanner(page, ['preferences', 'statistics']);
      stamp = /stamp:%27(.+?)%27/.exec(await cookieValue(browser, 'CookieConsent'))?.[1] ?? '';
      client = (await cookieValue(browser, '_ga')).replace('GA1.1.', '');
      secrets = await Promise.all(
        ['connect.sid', 'XSRF-TOKEN', 'intercom-session-q7d2kx4m'].map((name) => cookieValue(browser, name)),
      );
      before = { extension: await browser.extensionRequests(), demo: demo.requests.length };
      popup = await session.openPopup();
    });
    afterAll(() => session?.close());

    /** No form of a secret, encoded or not, whole or its beginning. */
    const expectNoSecret = (text: string): void => {
      for (const secret of secrets) {
        for (const form of [secret, decodeURIComponent(secret), encodeURIComponent(secret)]) {
          expect(text).not.toContain(form.slice(0, 20));
        }
      }
    };

    it('asked for nothing over the network before the click', () => {
      expect(before.extension).toEqual([]);
    });

    it('opens as a window of the size that browsers give a popup', async () => {
      expect(await popup.evaluate('[window.innerWidth, window.innerHeight]')).toEqual([400, 600]);
    });

    it('says how much it may see', async () => {
      expect(await textOf(popup, part('site-tier'))).toContain(says);
    });

    it('shows the four categories as they were answered', async () => {
      const state = (category: string) =>
        popup.evaluate<string>(
          `document.querySelector('${part(`category-${category}`)} [role=img]').getAttribute('aria-label')`,
        );
      expect(await state('necessary')).toMatch(/accepted/i);
      expect(await state('preferences')).toMatch(/accepted/i);
      expect(await state('statistics')).toMatch(/accepted/i);
      expect(await state('marketing')).toMatch(/refused/i);
      expect(await textOf(popup, part('consent'))).toContain('Cookiebot');
    });

    it('suspects a broken promise for _fbp, in words of suspicion', async () => {
      const finding = await textOf(popup, part('finding'));
      expect(finding).toContain('_fbp');
      expect(finding).toMatch(/suspect/i);
      expect(finding).toMatch(/refused/i);
    });

    it('names the controller and its address with the sentence it was read from', async () => {
      expect(await textOf(popup, part('controller'))).toContain('Nuage SAS');
      expect(await textOf(popup, part('contact'))).toContain('dpo@nuage.test');
      expect(await textOf(popup, `${part('policy')} ${part('quote')}`)).toContain('data protection officer');
      expect(await textOf(popup, part('postal-address'))).toContain('12 quai des Forges');
    });

    it('asked only the visited site for its policy', async () => {
      const asked = session.demo.requests.slice(before.demo).map(({ host }) => `https://${host}/`);
      expect(hostsOf(asked)).toEqual(['nuage.test']);
      expect(hostsOf(await session.browser.extensionRequests()).filter((host) => host !== 'nuage.test')).toEqual([]);
    });

    it('drafts the access request after one click', async () => {
      await draftAccess(popup);
      const letter = await textOf(popup, part('letter'));
      expect(letter).toContain('Nuage SAS');
      expect(letter).toContain(stamp);
      expect(letter).toContain(client);
      expectNoSecret(letter ?? '');
    });

    it('hands the short form to the mail program', async () => {
      const url = await session.mail(popup);
      expect(url).toMatch(/^mailto:dpo(@|%40)nuage\.test\?/);
      expect(url.length).toBeLessThanOrEqual(1900);
      const fields = new URLSearchParams(url.slice(url.indexOf('?')));
      expect([...fields.keys()].sort()).toEqual(['body', 'subject']);
      expectNoSecret(url);
    });

    it('saves the letter as a file for mail programs', async () => {
      await popup.click(part('deliver-more'));
      await popup.click(part('deliver-eml'));
      const file = await until('the download', async () => {
        const files = await readdir(session.browser.downloads);
        const name = files.find((one) => one.endsWith('.eml'));
        // Until it is complete, the file is empty or has a partial one beside it.
        return files.length === 1 && name && readFile(join(session.browser.downloads, name), 'utf8');
      });
      const text = textOfEml(file);
      expect(text).toMatch(/^To: dpo@nuage\.test$/m);
      expect(text).toContain(stamp);
      expect(text).toContain(client);
      expectNoSecret(text);
    });

    it('copies the letter', async () => {
      await popup.click(part('deliver-copy'));
      await until('the result', () => textOf(popup, part('delivery-result')));
      const text = await session.browser.clipboard();
      expect(text).toContain(stamp);
      expect(text).toContain(client);
      expect(text).toContain('Camille Roux');
      expectNoSecret(text);
    });

    it('comes back to the letter when the popup was closed over it, and keeps the case once it was sent', async () => {
      await popup.close();
      popup = await session.browser.openPopup();
      await waitFor(popup, part('composer'));
      await settled(popup);
      await popup.click(part('deliver-copy'));
      await popup.click(part('mark-sent'));
      await until('the date of the answer', async () =>
        (await textOf(popup, part('delivery-result')))?.includes(dueOfToday()),
      );
      await popup.close();
    });

    it('shows the case with its due date on the next opening', async () => {
      popup = await session.openPopup();
      if (await popup.evaluate<boolean>(`!!document.querySelector('${part('composer')}')`))
        await popup.click(part('back'));
      await waitFor(popup, part('case'));
      const text = await textOf(popup, part('case'));
      expect(text).toContain('Nuage SAS');
      expect(text).toContain(dueOfToday());
      await popup.close();
    });
  });
}
