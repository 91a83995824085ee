import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { part } from '../../../scripts/browsers/journey.ts';
import { LANGUAGES } from '../../../core/shared/language.ts';
import { openSession, type Session } from '../session.ts';

const FILES = ['/.well-known/gpc.json', '/.well-known/privacy.txt', '/privacy.txt', '/tilt.json'];

/** Every way in which a policy is published: it is read, or it is said why not and how to go on. */
export function policy(kind: BrowserKind): void {
  describe('the policy', () => {
    let session: Session;
    let popup: View | null = null;
    beforeAll(async () => {
      session = await openSession(kind);
    });
    afterEach(async () => {
      await popup?.close();
      popup = null;
    });
    afterAll(() => session?.close());

    const asked = (host: string): string[] =>
      session.demo.requests
        .filter((request) => request.host === host && request.path !== '/favicon.ico')
        .map(({ path }) => path)
        .sort();
    const popupOn = async (host: string, path = '/'): Promise<View> => {
      await popup?.close();
      await session.browser.visit(`https://${host}${path}`);
      return (popup = await session.openPopup());
    };

    it('in TILT: who answers, and the file that says so; its small files are asked for on the click alone', async () => {
      const host = 'tilt.politiques.test';
      await session.browser.visit(`https://${host}/`);
      expect(asked(host)).toEqual(['/']);
      popup = await session.openPopup();
      expect(await textOf(popup, part('contact'))).toContain('dpo@politiques.test');
      expect(await textOf(popup, part('controller'))).toContain('Kestrel Example SAS');
      expect(await textOf(popup, part('postal-address'))).toContain('4 quai des Plumes');
      expect(await textOf(popup, `${part('policy')} ${part('quote')}`)).toContain('dataProtectionOfficer');
      expect(asked(host)).toEqual([...FILES, '/', '/privacy'].sort());
      // The page asked them, as it stands, and not Habeas.
      expect((await session.browser.extensionRequests()).filter((url) => new URL(url).hostname === host)).toEqual([]);
    });

    it('in the JSON-LD of the page in front', async () => {
      const popup = await popupOn('jsonld.politiques.test');
      expect(await textOf(popup, part('contact'))).toContain('officer@politiques.test');
      expect(await textOf(popup, part('controller'))).toContain('Wagtail Example Ltd');
      expect(await textOf(popup, part('postal-address'))).toContain('9 Reed Lane');
    });

    it('in privacy.txt, where no page links a policy', async () => {
      const popup = await popupOn('privacy-txt.politiques.test');
      expect(await textOf(popup, part('contact'))).toContain('privacy@politiques.test');
      expect(await textOf(popup, part('controller'))).toContain('Dunnock Example Oy');
    });

    it('an imprint alone: who answers and where, from the home page and on the imprint itself', async () => {
      for (const path of ['/', '/impressum']) {
        const popup = await popupOn('impressum.politiques.test', path);
        expect(await textOf(popup, part('controller'))).toContain('Zeisig Beispiel GmbH');
        expect(await textOf(popup, part('contact'))).toContain('kontakt@politiques.test');
      }
    });

    it('a PDF: says so, with the link, and does not fetch it', async () => {
      const popup = await popupOn('pdf.politiques.test');
      expect(await textOf(popup, part('policy-trouble'))).toMatch(/PDF/);
      expect(await popup.evaluate<string>(`document.querySelector('${part('policy-trouble')} a').href`)).toBe(
        'https://pdf.politiques.test/rgpd.pdf',
      );
      expect(asked('pdf.politiques.test')).not.toContain('/rgpd.pdf');
    });

    it('drawn by a script: to be opened, and read there as it stands', async () => {
      const home = await popupOn('script.politiques.test');
      expect(await textOf(home, part('policy-trouble'))).toMatch(/script/i);
      expect(await home.evaluate<boolean>(`!!document.querySelector('${part('contact')}')`)).toBe(false);
      await home.close();
      popup = null;
      const page = await session.browser.visit('https://script.politiques.test/datenschutz');
      await until('the policy', () => page.evaluate<boolean>("document.body.innerText.includes('@')"));
      popup = await session.openPopup();
      expect(await textOf(popup, part('contact'))).toContain('datenschutz@politiques.test');
    });

    it.each(LANGUAGES)('is found among the links of a shop in %s', async (language) => {
      const popup = await popupOn('langues.politiques.test', `/${language}/`);
      expect(await textOf(popup, part('contact'))).toContain(`dpo-${language}@politiques.test`);
    });

    it('never left the visited site for any of this', async () => {
      const hosts = new Set(session.demo.requests.map(({ host }) => host.replace(/^[^.]+\.(?=politiques)/, '')));
      expect([...hosts]).toEqual(['politiques.test']);
    });
  });
}
