import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { answerBanner } from '../../../scripts/browsers/journey.ts';
import { openSession, type Session } from '../session.ts';

/** The demo behaves in this browser as it promises: everything else stands on it. */
export function demoSites(kind: BrowserKind): void {
  describe('the demo', () => {
    let session: Session;
    beforeAll(async () => {
      session = await openSession(kind);
    });
    afterAll(() => session?.close());

    const names = async (host: string): Promise<string[]> =>
      (await session.browser.cookies())
        .filter(({ domain }) => domain.replace(/^\./, '') === host)
        .map(({ name }) => name)
        .sort();

    it('sets nothing that needs consent on Nuage before an answer', async () => {
      await session.browser.visit('https://nuage.test/');
      expect(await names('nuage.test')).toEqual(['XSRF-TOKEN', 'connect.sid']);
    });

    it('breaks its promise on Nuage: marketing refused, advertising cookies set', async () => {
      const page = await session.browser.visit('https://nuage.test/');
      await answerBanner(page, ['statistics']);
      expect(await names('nuage.test')).toEqual([
        'CookieConsent',
        'XSRF-TOKEN',
        '_fbp',
        '_ga',
        '_ga_4T9QW7XK2B',
        '_gcl_au',
        'connect.sid',
      ]);
      const stored = (await session.browser.cookies()).find(({ name }) => name === 'CookieConsent');
      expect(stored?.domain).toBe('nuage.test');
      expect(stored?.value).toMatch(
        /^\{stamp:%27[A-Za-z0-9+/]{46}==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:\d{13}%2Cregion:%27fr%27\}$/,
      );
    });

    it('answers by the documented Cookiebot object', async () => {
      const page = await session.browser.visit('https://nuage.test/cookies');
      await until('the tables', () => page.evaluate<boolean>('!!window.CookieConsentDialog'));
      const said = await page.evaluate<Record<string, unknown>>(
        '({ ...window.Cookiebot.consent, hasResponse: window.Cookiebot.hasResponse, declared: window.CookieConsentDialog.cookieTableAdvertising.length, rows: document.querySelectorAll(".CookieDeclarationTable td").length })',
      );
      expect(said).toMatchObject({
        statistics: true,
        marketing: false,
        method: 'explicit',
        hasResponse: true,
        declared: 3,
        rows: 55,
      });
    });

    it('keeps partitioned, third-party and HttpOnly cookies in the shop', async () => {
      await session.browser.visit('https://boutique.test/');
      const stored = await until('the cookies of the tracker', async () => {
        const cookies = await session.browser.cookies();
        return cookies.some(({ name }) => name === 'tracker_visitor_here') && cookies;
      });
      const flags = Object.fromEntries(
        stored.map(({ name, httpOnly, partitioned }) => [name, { httpOnly, partitioned }]),
      );
      expect(flags['shop_session']).toEqual({ httpOnly: true, partitioned: false });
      expect(flags['__Host-basket']).toEqual({ httpOnly: false, partitioned: true });
      expect(flags['tracker_visitor_here']).toEqual({ httpOnly: true, partitioned: true });
      expect(flags['tracker_visitor']).toBeDefined();
    });

    it('holds the shop under Trusted Types while its consent dialog works', async () => {
      const page = await session.browser.visit('https://boutique.test/');
      await until('the dialog', () => page.evaluate<boolean>("!!document.querySelector('#cc-main button')"));
      const refused = await page.evaluate<string>(
        "(() => { try { document.createElement('script').src = '/x.js'; return 'allowed'; } catch (error) { return 'refused'; } })()",
      );
      expect(refused).toBe('refused');
    });

    it('draws the policy of the newspaper by JavaScript, its address protected', async () => {
      const page = await session.browser.visit('https://legal.journal.test/confidentialite');
      const protectedAddress = await until('the policy', () =>
        page.evaluate<string>("document.querySelector('.__cf_email__')?.dataset.cfemail"),
      );
      expect(protectedAddress).toMatch(/^[0-9a-f]+$/);
      expect(await page.evaluate<string>('document.body.innerText')).not.toContain('@');
    });

    it('floods from the hostile site', async () => {
      const page = await session.browser.visit('https://hostile.test/');
      expect(await page.evaluate('document.documentElement.dataset.flooded')).toBe('true');
      expect((await names('hostile.test')).length).toBeGreaterThan(100);
    });
  });
}
