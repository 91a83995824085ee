import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../../../demo/site.ts';
import { textOf, until, waitFor, type View } from '../../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { part } from '../../../scripts/browsers/journey.ts';
import { platformPages } from '../platforms/index.ts';
import { klaro } from '../platforms/klaro/page.ts';
import {
  CHOICES,
  packageFile,
  siteOf,
  type Choice,
  type PlatformAnswer,
  type PlatformPage,
} from '../platforms/page.ts';
import { inBothThemes, scrollTo } from '../picture.ts';
import { openSession, type Session } from '../session.ts';

const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing'] as const;

/** Nothing runs there but what the page names, no style and no connection of others, and HTML only by the page's leave. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-page'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'",
};

/** A page that holds an observed form of what a platform stores, and a stub of the platform's documented functions. */
interface Form {
  desc: string;
  /** folder of the page, and what stands behind its address */
  page: string;
  /** what the popup says of the platform and of the choice */
  says: (string | RegExp)[];
  /** the words of the four categories */
  states: [string, string, string, string];
  /** what stands in the details */
  details: string[];
  /** the stubbed function that "change it" and "withdraw" call */
  reopens?: string;
  withdraws?: string;
}

const FORMS: Form[] = [
  {
    desc: 'OneTrust, with a category that only the configuration names',
    page: 'onetrust',
    says: ['OneTrust', 'you chose on', '20 Oct 2026, 07:41'],
    states: ['Accepted', 'Accepted', 'Refused', 'Refused'],
    details: ['OptanonConsent', '2c9e6b10-7d4', 'Werbung auf anderen Seiten', 'DE;SN'],
    reopens: 'ToggleInfoDisplay',
    withdraws: 'RejectAll',
  },
  {
    desc: 'Didomi',
    page: 'didomi',
    says: ['Didomi', 'you chose on', '2 Sep'],
    states: ['Accepted', 'Refused', 'Accepted', 'Refused'],
    details: ['didomi_token', '18f7a2c4-3d6'],
    reopens: 'preferences.show',
    withdraws: 'setUserDisagreeToAll',
  },
  {
    desc: 'Usercentrics 2, in localStorage and its API',
    page: 'usercentrics-2',
    says: ['Usercentrics', 'you chose; the date is not stored'],
    states: ['Accepted', 'Accepted', 'Cannot tell', 'Refused'],
    details: ['UC_UI', 'Bannermesse', 'uc_settings'],
    reopens: 'showSecondLayer',
  },
  {
    desc: 'Usercentrics 3, by its promise',
    page: 'usercentrics-3',
    says: ['Usercentrics', 'you chose on', '10 Sep'],
    states: ['Accepted', 'Accepted', 'Cannot tell', 'Refused'],
    details: ['ucString', '9.0.3', 'Statistics'],
    reopens: 'showSecondLayer',
    withdraws: 'denyAllConsents',
  },
  {
    desc: 'Axeptio',
    page: 'axeptio',
    says: ['Axeptio', 'you chose on', '30 Aug 2026, 11:22'],
    states: ['Accepted', 'Cannot tell', 'Accepted', 'Refused'],
    details: ['axeptio_cookies', 'sabots-fr', 'a click'],
    reopens: 'openAxeptioCookies',
  },
  {
    desc: 'Sourcepoint, in localStorage and a TC string',
    page: 'sourcepoint',
    says: ['Sourcepoint', 'you chose on', '14 Oct 2026'],
    states: ['Accepted', 'Refused', 'Accepted', 'Refused'],
    details: [
      '_sp_user_consent_40817',
      '7b3d9f1e-2a6',
      '5 companies',
      '7 companies',
      'measuring ads, statistics on audiences',
    ],
    reopens: 'loadPrivacyManagerModal',
  },
  {
    desc: 'Google Funding Choices, where Google Consent Mode says otherwise',
    page: 'google-funding-choices',
    // The time of a TC string is rounded to the day.
    says: [/^Google Funding Choices · you chose on 14 Oct 2026$/],
    states: ['Accepted', 'Refused', 'Refused', 'Refused'],
    details: ['FCCDCF', 'Google Consent Mode', 'A signal of US state law'],
    reopens: 'showRevocationMessage',
  },
  {
    desc: 'CookieYes',
    page: 'cookieyes',
    says: ['CookieYes', 'you chose; the date is not stored'],
    states: ['Accepted', 'Accepted', 'Accepted', 'Refused'],
    details: ['cookieyes-consent', 'V2hhdCBhIGdv'],
    reopens: 'revisitCkyConsent',
    withdraws: 'performBannerAction reject',
  },
  {
    desc: 'CookieYes, its record stored and unanswered',
    page: 'cookieyes/?unanswered',
    says: ['CookieYes', 'nobody has answered yet'],
    states: ['On by the site’s own decision', 'Not asked', 'Not asked', 'Not asked'],
    details: ['cookieyes-consent'],
    reopens: 'revisitCkyConsent',
  },
  {
    desc: 'Osano, sealed, with its API',
    page: 'osano',
    says: ['Osano', 'it cannot be told whether anybody chose'],
    states: ['Stored as accepted', 'Stored as accepted', 'Stored as refused', 'Stored as refused'],
    details: ['Osano.cm.getConsent', 'c05a7e12-6d3', 'in a form that only the site can read'],
    reopens: 'showDrawer',
  },
  {
    desc: 'Osano, sealed, without its API',
    page: 'osano/?sealed',
    says: ['Osano', 'stored in a form that only the site can read'],
    states: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    details: ['osano_consentmanager', 'c05a7e12-6d3'],
  },
  {
    desc: 'a cookie under the name of Osano that is none of its own',
    page: 'osano/?foreign',
    says: ['Osano', 'in a form that it does not write'],
    states: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    details: ['osano_consentmanager'],
  },
  {
    desc: 'consentmanager, whose state lies in a frame',
    page: 'consentmanager',
    says: ['consentmanager', 'kept at delivery.consentmanager.net, out of sight of this page', 'access to all sites'],
    states: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    details: ['#cmpbox'],
  },
  {
    desc: 'the signal of the browser alone, which is no platform',
    page: 'gpc',
    says: ['No consent platform that Habeas knows was found'],
    states: ['Cannot tell', 'Cannot tell', 'Cannot tell', 'Cannot tell'],
    details: ['Global Privacy Control', 'A signal of US state law'],
  },
];

const FILES: Record<string, PlatformPage['files']> = {
  'usercentrics-3': { '/lz-string.js': packageFile('lz-string', 'libs/lz-string.js') },
};

/** Every choice on a host of its own: no cookie of one is there for another. */
const hostOf = (page: string, visit: Choice | 'reopened'): string => `${visit}.${page}.test`;

const platformSites: Record<string, DemoSite> = Object.fromEntries(
  Object.entries(platformPages).flatMap(([id, { html, files }]) =>
    ([...CHOICES, 'reopened'] as const).map((visit) => [hostOf(id, visit), siteOf(html, files)]),
  ),
);
const strictSites: Record<string, DemoSite> = {
  'strict.klaro.test': siteOf(klaro.html, klaro.files, STRICT),
};
const formSites: Record<string, DemoSite> = {
  ...Object.fromEntries(
    [...new Set(FORMS.map(({ page }) => page.split('/')[0]!))].map((id) => [
      `${id}.test`,
      siteOf(new URL(`../platforms/${id}/page.html`, import.meta.url), FILES[id]),
    ]),
  ),
  // The frame of a page: it must not lead to where it really stands.
  'delivery.consentmanager.net': () => ({ body: '' }),
};

/** The words that the popup has for what a platform said. */
function wordOf(answered: boolean, state: boolean | null): string {
  if (!answered) return state === true ? 'On by the site’s own decision' : 'Not asked';
  return state === null ? 'Cannot tell' : state ? 'Accepted' : 'Refused';
}

/** What the popup says of the platform and of the choice, and the words of the four states. */
async function told(popup: View): Promise<{ says: string; states: string[] }> {
  const states = CATEGORIES.map((category) => `${part(`category-${category}`)} [role=img]`);
  return {
    says: (await textOf(popup, `${part('consent')} p:not([role])`)) ?? '',
    states: await popup.evaluate(
      `${JSON.stringify(states)}.map((mark) => document.querySelector(mark).getAttribute('aria-label'))`,
    ),
  };
}

/** What the platform says of a choice that somebody made. */
function answerOn(page: View, { answer }: PlatformPage): Promise<PlatformAnswer> {
  return until('the platform to know the choice', async () => {
    const said = await page.evaluate<PlatformAnswer>(answer);
    return said.answered && said;
  });
}

/** Does on the page what a person does for this choice, and gives what the platform says of it then. */
async function choose(page: View, platform: PlatformPage, choice: Choice): Promise<PlatformAnswer> {
  await waitFor(page, platform.asking);
  if (choice === 'untouched') return page.evaluate(platform.answer);
  for (const control of platform.clicks[choice]) await page.click(control);
  return answerOn(page, platform);
}

async function expectTold(popup: View, { name }: PlatformPage, said: PlatformAnswer): Promise<void> {
  const { says, states } = await told(popup);
  expect(says).toContain(name);
  expect(says).toContain(said.answered ? 'you chose' : 'nobody has answered yet');
  expect(states).toEqual(CATEGORIES.map((category) => wordOf(said.answered, said[category])));
}

async function openDetails(popup: View): Promise<void> {
  await popup.click(`${part('consent-details')} > button`);
  await popup.evaluate(`document.querySelector('${part('purposes')} > button')?.click()`);
}

/** A session for all the tests of a suite, whose popups are closed after each. */
function sessionOf(kind: BrowserKind, sites: Record<string, DemoSite>) {
  let session: Session;
  let popup: View | null = null;
  beforeAll(async () => {
    session = await openSession(kind, { sites });
  });
  afterEach(async () => {
    await popup?.close();
    popup = null;
  });
  afterAll(() => session?.close());
  return {
    visit: (url: string): Promise<View> => session.browser.visit(url),
    openPopup: async (): Promise<View> => (popup = await session.openPopup()),
    picture: (view: View, state: string, shows: string): Promise<void> => inBothThemes(session, view, state, shows),
  };
}

/** What a person chose on the site's own dialog is what the popup shows, and from there the dialog opens again. */
export function consent(kind: BrowserKind): void {
  describe('consent on real platforms', () => {
    const { visit, openPopup } = sessionOf(kind, { ...platformSites, ...strictSites });

    const inSight = (page: View, selector: string): Promise<unknown> =>
      until(`${selector} to be in sight`, () =>
        page.evaluate<boolean>(
          `[...document.querySelectorAll('${selector}')].some((one) => one.checkVisibility({ visibilityProperty: true }))`,
        ),
      );

    describe.each(Object.entries(platformPages))('%s', (id, platform) => {
      it.each(CHOICES)('%s: the popup says what the platform itself says', async (choice) => {
        const page = await visit(`https://${hostOf(id, choice)}/`);
        const said = await choose(page, platform, choice);
        const popup = await openPopup();
        await expectTold(popup, platform, said);
      });

      it('on the next visit: the popup says the same, and how to change it', async () => {
        const url = `https://${hostOf(id, 'reopened')}/`;
        const first = await visit(url);
        const chosen = await choose(first, platform, 'none');
        const page = await visit(url);
        const said = await answerOn(page, platform);
        expect(said).toEqual(chosen);
        const popup = await openPopup();
        await expectTold(popup, platform, said);
        if (platform.reopened === null) {
          expect(await textOf(popup, part('reopen'))).toBeNull();
          expect(await textOf(popup, part('consent'))).toContain('look for “cookie settings” at the foot of the page');
          return;
        }
        await popup.click(part('reopen'));
        await inSight(page, platform.reopened);
      });
    });

    it('under a strict Content Security Policy too', async () => {
      const page = await visit('https://strict.klaro.test/');
      const said = await choose(page, klaro, 'partial');
      const popup = await openPopup();
      await expectTold(popup, klaro, said);
      await popup.click(part('reopen'));
      await inSight(page, klaro.reopened!);
    });
  });

  describe('consent in observed forms', () => {
    const { visit, openPopup, picture } = sessionOf(kind, formSites);
    const visitForm = (form: string): Promise<View> => visit(`https://${form.replace(/(?=\/|$)/, '.test')}`);
    const called = (page: View, name: string): Promise<unknown> =>
      until(name, async () => (await page.evaluate<string>('document.documentElement.dataset.called')) === name);

    const withdrawn = (popup: View): Promise<unknown> =>
      until('the word', async () =>
        (await textOf(popup, part('withdraw-result')))?.includes('told to withdraw everything'),
      );

    it.each(FORMS)('$desc', async ({ page: form, says, states, details, reopens, withdraws }) => {
      const page = await visitForm(form);
      const popup = await openPopup();
      const seen = await told(popup);
      for (const words of says) expect(seen.says).toMatch(words);
      expect(seen.states).toEqual(states);
      await openDetails(popup);
      await picture(popup, `consent-${form.replace('/?', '-')}`, part('consent'));
      const text = await textOf(popup, part('consent-details'));
      for (const words of details) expect(text).toContain(words);
      if (withdraws) {
        await popup.click(part('withdraw'));
        await called(page, withdraws);
        await withdrawn(popup);
      }
      if (!reopens) return;
      await popup.click(part('reopen'));
      await called(page, reopens);
    });

    it('what was withdrawn is shown as refused, by what the platform says then', async () => {
      await visitForm('onetrust/?accepted');
      const popup = await openPopup();
      expect((await told(popup)).states).toEqual(Array(4).fill('Accepted'));
      await openDetails(popup);
      await popup.click(part('withdraw'));
      await until('the refusal', async () => (await told(popup)).states[3] === 'Refused');
      expect((await told(popup)).states).toEqual(['Accepted', 'Refused', 'Refused', 'Refused']);
      await withdrawn(popup);
      expect(await textOf(popup, part('withdraw'))).toBeNull();
    });

    it('what was refused and handed on as granted is a suspicion, with both sources', async () => {
      await visitForm('google-funding-choices');
      const popup = await openPopup();
      const finding = part('finding');
      await popup.evaluate(`document.querySelector('${finding} button').click()`);
      await scrollTo(popup, finding);
      await picture(popup, 'consent-disagreement', `${finding} dl`);
      const text = await textOf(popup, finding);
      for (const words of ['refused', 'Google Funding Choices', 'FCCDCF', 'Google Consent Mode', 'ad_storage']) {
        expect(text).toContain(words);
      }
      await openDetails(popup);
      await scrollTo(popup, part('other-readings'));
      await picture(popup, 'consent-several-readings', part('other-readings'));
    });
  });
}
