import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, until, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { part } from '../../../scripts/browsers/journey.ts';
import { inBothThemes, scrollTo } from '../picture.ts';
import { openSession, type Session, type Tier } from '../session.ts';

const DOMAIN = 'inventaire.test';
const NEVER = ['reading_room', 'drawer_elsewhere'];

interface Sight {
  tier: Tier;
  /** name and, where it is known, host of each cookie listed */
  cookies: string[];
  outOfSight: string[];
  /** what is said of the tracker's cookies */
  tracker: RegExp;
}

const PAGE_COOKIES = ['__Host-drawer', 'theme', 'theme'];
const SITE_COOKIES = [
  '__Host-drawer www.inventaire.test',
  'archive_session www.inventaire.test',
  'media_seen medias.inventaire.test',
  'theme inventaire.test',
  'theme www.inventaire.test',
];
const SIGHTS: Sight[] = [
  {
    tier: 'page',
    cookies: PAGE_COOKIES,
    outOfSight: [
      'cookies that only the server reads',
      'cookies of other parts of this site',
      'cookies of other companies',
    ],
    tracker: /out of sight/,
  },
  { tier: 'site', cookies: SITE_COOKIES, outOfSight: ['cookies of other companies'], tracker: /out of sight/ },
  {
    tier: 'everywhere',
    cookies: [...SITE_COOKIES, 'tracker_visitor tracker.test', 'tracker_visitor_here tracker.test'],
    outOfSight: [],
    tracker: /2 cookies of theirs in this browser/,
  },
];

const ROWS = `${part('cookies')} li.cookie`;
const GROUPS =
  '[data-testid^=cookies-]:not([data-testid=cookies-all]), [data-testid=stored-items], [data-testid^=contacts-]';

/** Opens every group of cookies, the stored items and the contacts, and waits for their rows. */
async function unfold(popup: View, cookies: number): Promise<void> {
  await popup.evaluate(
    `document.querySelectorAll('${GROUPS}').forEach((group) => group.querySelector('button[aria-expanded=false]')?.click())`,
  );
  await until('the rows', () => popup.evaluate<boolean>(`document.querySelectorAll('${ROWS}').length >= ${cookies}`));
}

/** All that a click may see, per tier: on a page that stores something everywhere it can. */
export function inventory(kind: BrowserKind): void {
  describe.each(SIGHTS)('the inventory, seeing $tier', ({ tier, cookies, outOfSight, tracker }) => {
    let session: Session;
    let popup: View;
    beforeAll(async () => {
      session = await openSession(kind, { tier, domain: DOMAIN });
      // A part of the archive in a frame elsewhere: what it keeps for that site is none of this one's.
      await session.browser.visit('https://portail.test/');
      await until('the cookie of the frame', async () =>
        (await session.browser.cookies()).some(({ name }) => name === 'drawer_elsewhere'),
      );
      const page = await session.browser.visit(`https://www.${DOMAIN}/`);
      const filled = await until('the drawers', () => page.evaluate<string>('document.documentElement.dataset.filled'));
      expect(filled).toBe('done | done | done');
      await until('the tracker', async () =>
        (await session.browser.cookies()).some(({ name }) => name === 'tracker_visitor_here'),
      );
      popup = await session.openPopup();
      await unfold(popup, cookies.length);
    });
    afterAll(() => session?.close());

    it('lists one row a cookie, each with its host, and none that is kept for another page', async () => {
      const listed = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('${ROWS}')].map((row) => row.querySelector('code').innerText + ' ' + (/[a-z.]+\\.test/.exec(row.innerText)?.[0] ?? ''))`,
      );
      expect(listed.map((row) => row.trim()).toSorted()).toEqual(cookies);
      const text = await textOf(popup, 'body');
      for (const name of NEVER) expect(text).not.toContain(name);
    });

    it('marks what is kept for this site only', async () => {
      const marked = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('${ROWS}')].filter((row) => row.innerText.includes('for this site only')).map((row) => row.querySelector('code').innerText)`,
      );
      const partitioned = { page: [], site: ['__Host-drawer'], everywhere: ['__Host-drawer', 'tracker_visitor_here'] };
      // Firefox keeps every cookie of another site for this site only.
      const plain = tier === 'everywhere' && kind === 'firefox' ? ['tracker_visitor'] : [];
      expect(marked.toSorted()).toEqual([...partitioned[tier], ...plain].toSorted());
    });

    it('names what is stored beside cookies, whatever it may see of them', async () => {
      const stored = await textOf(popup, part('stored-items'));
      for (const name of ['archive_language', 'archive_drawers', 'archive_step', 'archive-index', 'archive-shell-v1'])
        expect(stored).toContain(name);
      expect(stored).toContain(`https://www.${DOMAIN}/`);
      await scrollTo(popup, part('stored-search'));
      await inBothThemes(session, popup, `stored-items-${tier}`, part('stored-search'));
      expect(await textOf(popup, part('cookies'))).not.toContain('did not show which');
    });

    it('says what is out of sight', async () => {
      const text = (await textOf(popup, part('cookies'))) ?? '';
      for (const what of outOfSight) expect(text).toContain(what);
      if (outOfSight.length === 0) expect(text).not.toContain('Out of sight');
    });

    it('names the other site that was contacted, and what is known of its cookies', async () => {
      const contacts = (await textOf(popup, part('contacts'))) ?? '';
      expect(contacts).toContain('tracker.test');
      expect(contacts).not.toContain(`medias.${DOMAIN}`);
      expect(contacts).toMatch(tracker);
    });
  });
}
