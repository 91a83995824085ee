import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { part } from '../../../scripts/browsers/journey.ts';
import { openSession, type Session, type Tier } from '../session.ts';

const REFUSE = '#cc-main button[data-role=necessary]';

/** The text of the whole popup with every list opened. */
async function everything(popup: View): Promise<string> {
  await popup.evaluate("[...document.querySelectorAll('button[aria-expanded=false]')].forEach((line) => line.click())");
  // The rows come with code of their own.
  await until('the rows', () => popup.evaluate<boolean>("!!document.querySelector('.cookie')"));
  return until('the lists', async () => (await textOf(popup, 'body')) ?? '');
}

/** What the popup says on the other sites of the demo. */
export function sites(kind: BrowserKind): void {
  let session: Session;
  const open = async (tier: Tier, domain: string): Promise<void> => {
    session = await openSession(kind, { tier, domain });
  };

  describe('the shop', () => {
    afterEach(() => session?.close());

    const visitShop = async (): Promise<View> => {
      const page = await session.browser.visit('https://boutique.test/');
      await until('the dialog', () => page.evaluate<boolean>(`!!document.querySelector('${REFUSE}')`));
      await page.click(REFUSE);
      await until('the answer', () => page.evaluate<boolean>("document.cookie.includes('cc_cookie=')"));
      return session.openPopup();
    };

    it('seeing the page: reads the choice under Trusted Types and says what is out of sight', async () => {
      await open('page', 'boutique.test');
      const popup = await visitShop();
      expect(await textOf(popup, part('contact'))).toContain('privacy@boutique.test');
      const state = await popup.evaluate<string>(
        `document.querySelector('${part('category-marketing')} [role=img]').getAttribute('aria-label')`,
      );
      expect(state).toMatch(/refused/i);
      expect(await popup.evaluate(`!!document.querySelector('${part('out-of-sight-site')}')`)).toBe(true);
      expect(await popup.evaluate(`!!document.querySelector('${part('out-of-sight-everywhere')}')`)).toBe(true);
      const text = await everything(popup);
      expect(text).not.toContain('shop_session');
      expect(text).not.toContain('tracker_visitor_here');
    });

    it('seeing the site: shows the HttpOnly session cookie, never its value', async () => {
      await open('site', 'boutique.test');
      const text = await everything(await visitShop());
      expect(text).toContain('shop_session');
      expect(text).not.toContain('tracker_visitor_here');
      const session_ = (await session.browser.cookies()).find(({ name }) => name === 'shop_session');
      expect(text).not.toContain(session_?.value);
    });

    it("seeing everywhere: shows the tracker's partitioned cookie too", async () => {
      await open('everywhere', 'boutique.test');
      const text = await everything(await visitShop());
      expect(text).toContain('shop_session');
      expect(text).toContain('tracker_visitor_here');
      expect(text).toContain('tracker.test');
    });
  });

  describe("the newspaper's shop, seeing the site", () => {
    beforeAll(() => open('site', 'journal.test'));
    afterAll(() => session?.close());

    it('reads the policy on another host of the site, and asks for nothing else', async () => {
      await session.browser.visit('https://journal.test/librairie');
      const popup = await session.openPopup();
      expect(await textOf(popup, part('contact'))).toContain('librairie@journal.test');
      const policy = 'https://docs.journal.test/confidentialite';
      const asked = await until('the record of the network', async () => {
        const requests = await session.browser.extensionRequests();
        return requests.length > 0 && requests;
      });
      expect([...new Set(asked)]).toEqual([policy]);
      expect(session.demo.requests.filter(({ host }) => host === 'docs.journal.test')).toEqual([
        { method: 'GET', host: 'docs.journal.test', path: '/confidentialite', secure: true },
      ]);
    });
  });

  describe('other sites', () => {
    beforeAll(() => open('page', 'journal.test'));
    afterAll(() => session?.close());

    it('the newspaper: says that its policy stands where this click may not look, and how to go on', async () => {
      await session.browser.visit('https://journal.test/');
      const popup = await session.openPopup();
      expect(await popup.evaluate(`!!document.querySelector('${part('policy-trouble')}')`)).toBe(true);
      expect(await popup.evaluate(`!!document.querySelector('${part('contact')}')`)).toBe(false);
      await popup.close();
    });

    it('the newspaper, on its policy: reads the drawn page and the protected address', async () => {
      const page = await session.browser.visit('https://legal.journal.test/confidentialite');
      await until('the policy', () => page.evaluate<boolean>("!!document.querySelector('.__cf_email__')"));
      const popup = await session.openPopup();
      expect(await textOf(popup, part('contact'))).toContain('dpd@journal.test');
      expect(await textOf(popup, part('controller'))).toContain('Le Journal du Quai SARL');
      await popup.close();
    });

    it('a site without a policy: offers a field for an address', async () => {
      await session.browser.visit('https://sans-politique.test/');
      const popup = await session.openPopup();
      expect(await popup.evaluate(`!!document.querySelector('${part('contact')}')`)).toBe(false);
      expect(await popup.evaluate(`!!document.querySelector('${part('typed-address')}')`)).toBe(true);
      await popup.close();
    });

    it('a page that no extension may read: says so', async () => {
      await session.browser.visit(kind === 'firefox' ? 'about:support' : 'chrome://version/');
      const popup = await session.openPopup();
      expect(await popup.evaluate(`!!document.querySelector('${part('unreadable')}')`)).toBe(true);
      await popup.close();
    });
  });
}
