import { describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../core/evidence/evidence.ts';
import type { PolicyDocument } from '../../../core/policy/document.ts';
import type { PolicySource } from '../../../core/policy/format.ts';
import { newReading } from '../../../core/reading/reading.ts';
import { pageAnswer, policyPage } from '../../stores/visited-page.ts';

const URL_OF_PAGE = 'https://www.exemple.test/';
const READ_AT = Date.UTC(2026, 10, 3, 12, 0);

function documentOf(text: string): PolicyDocument {
  if (!policyPage.ok) throw new Error('the fixture is a page');
  const paragraph = { kind: 'paragraph' as const, level: 0, text, links: [], emails: [] };
  return { ...policyPage.document, blocks: [paragraph] };
}

const read = (changes: Partial<PageAnswer> = {}, url = URL_OF_PAGE) => {
  const reading = newReading();
  reading.start(url);
  reading.page(pageAnswer({ url, ...changes }), 'page');
  return reading.cookies(null, 'page', READ_AT);
};

const leads = async (changes: Partial<PageAnswer> = {}, url = URL_OF_PAGE) => {
  const reading = newReading();
  reading.start(url);
  reading.page(pageAnswer({ url, ...changes }), 'page');
  await reading.cookies(null, 'page', READ_AT);
  return reading.policyLeads();
};

describe('one reading', () => {
  test('asks the page for what every adapter wishes, and knows the site of its address', () => {
    const { probe, registrableDomain } = newReading().start('https://shop.exemple.co.uk/basket');
    expect(registrableDomain).toBe('exemple.co.uk');
    expect(JSON.stringify(probe)).toContain('Cookiebot.consent');
    expect(probe.storage).toContain('ajs_user_id');
  });

  test.each([
    { desc: 'an address with a port', url: 'http://127.0.0.1:8080/', domain: '127.0.0.1' },
    { desc: 'no address at all', url: '', domain: '' },
  ])('$desc has a site too', ({ url, domain }) => {
    expect(newReading().start(url).registrableDomain).toBe(domain);
  });

  test.each([
    { tier: 'page', hosts: [] },
    { tier: 'site', hosts: ['cdn.exemple.test'] },
    { tier: 'everywhere', hosts: ['cdn.exemple.test', 'px.adnet.example'] },
  ] as const)('names the hosts that the cookies API is asked about, seeing $tier', ({ tier, hosts }) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    const contacted = ['px.adnet.example', 'PX.adnet.example', 'www.exemple.test', 'cdn.exemple.test'];
    expect(reading.page(pageAnswer({ hosts: contacted }), tier)).toEqual(hosts);
  });

  test('names the stores and the companies contacted', async () => {
    const stores = { database: ['mail'], cache: [], worker: ['https://www.exemple.test/'] };
    const told = await read({ stores, hosts: ['script.hotjar.com'] });
    expect(told.stores.map(({ store }) => store)).toEqual([
      { kind: 'database', name: 'mail' },
      { kind: 'worker', name: 'https://www.exemple.test/' },
    ]);
    expect(told.contacts).toMatchObject([{ company: 'Hotjar', hosts: ['script.hotjar.com'], cookies: null }]);
  });

  test('says which hosts the cookies API was not asked about', async () => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer({ hosts: ['a.example', 'b.example'] }), 'everywhere');
    const { evidence } = await reading.cookies({ cookies: [], hostsAsked: 1 }, 'everywhere', READ_AT);
    expect(evidence.limits).toEqual([{ kind: 'cut', what: 'hosts', kept: 1 }]);
  });

  test('hands out all that is shown, and no value of a cookie', async () => {
    const { evidence, cookies, findings, identifiers, ...rest } = await read();
    expect(evidence.site).toMatchObject({ registrableDomain: 'exemple.test', readAt: READ_AT });
    expect(rest.left).toBe(false);
    expect(rest.consent.chosen?.cmp).toBe('cookiebot');
    expect(cookies.map(({ cookie }) => [cookie.name, cookie.value])).toEqual([
      ['CookieConsent', null],
      ['_ga', null],
      ['_fbp', null],
    ]);
    expect(identifiers.map(({ source }) => source)).toEqual(['CookieConsent', '_ga', '_fbp']);
    expect(findings).toMatchObject([{ rule: 'refused-yet-set', cookies: ['_fbp'] }]);
  });

  test("keeps the host's and its parent domain's cookie of one name apart, up to what is shown", async () => {
    const row = { name: 'theme', path: '/', secure: true, httpOnly: false, session: true, sameSite: 'lax' };
    const cookies = [
      { ...row, value: 'dark', domain: 'www.exemple.test', hostOnly: true },
      { ...row, value: 'light', domain: '.exemple.test', hostOnly: false },
    ];
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    const pairs: [string, string][] = cookies.map(({ name, value }) => [name, value]);
    reading.page(pageAnswer({ cookies: pairs }), 'site');
    const shown = (await reading.cookies({ cookies, hostsAsked: 0 }, 'site', READ_AT)).cookies;
    expect(shown.map(({ cookie }) => [cookie.name, cookie.domain])).toEqual([
      ['theme', 'www.exemple.test'],
      ['theme', 'exemple.test'],
    ]);
  });

  test('names an id once, wherever it is stored', async () => {
    const id = '0a1b2c3d-0000-4000-8000-00000000beef';
    const { identifiers } = await read({
      cookies: [['ajs_anonymous_id', id]],
      storage: [{ area: 'local', key: 'ajs_anonymous_id', value: `"${id}"`, size: 38 }],
    });
    expect(identifiers.map((one) => one.id)).toEqual([id]);
  });

  test('holds for the letter no id that another company holds, not even in the partition of this site', async () => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer({ cookies: [], hosts: ['ib.adnxs.com'] }), 'page');
    const row = {
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: false,
      sameSite: 'no_restriction',
      session: false,
    };
    const cookies = [
      {
        ...row,
        name: 'uuid2',
        value: '1234567890123456789',
        domain: '.adnxs.com',
        partitionKey: { topLevelSite: 'https://exemple.test' },
      },
      { ...row, name: '_fbp', value: 'fb.1.1793700000000.1234567890', domain: '.exemple.test' },
    ];
    const shown = await reading.cookies({ cookies, hostsAsked: 1 }, 'everywhere', READ_AT);
    expect(shown.cookies.map(({ identifier }) => [identifier?.kind, identifier?.holder])).toEqual([
      ['xandr-user', 'AppNexus'],
      ['meta-browser', null],
    ]);
    expect(shown.identifiers.map(({ source }) => source)).toEqual(['_fbp']);
  });

  test.each([
    { desc: 'the page went elsewhere', raw: pageAnswer({ url: 'https://elsewhere.example/' }), left: true },
    { desc: 'the page did not answer', raw: null, left: false },
    { desc: 'the page answers with nonsense', raw: { url: 4, cookies: 'x' }, left: true },
  ])('$desc', async ({ raw, left }) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(raw, 'site');
    const shown = await reading.cookies(null, 'site', READ_AT);
    expect(shown.left).toBe(left);
    expect(shown.cookies).toEqual([]);
  });
});

describe('the policy', () => {
  test('is looked for where the page links to, then nowhere else', async () => {
    const { here, pages } = await leads();
    expect(here).toBeNull();
    expect(pages).toEqual([{ url: `${URL_OF_PAGE}confidentialite`, guessed: false, ofSite: true, kind: 'privacy' }]);
  });

  test('is guessed where nothing links to it', async () => {
    const { pages } = await leads({ links: [] });
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every(({ guessed, ofSite }) => guessed && ofSite)).toBe(true);
  });

  test.each([
    { href: 'https://legal.exemple.test/privacy', ofSite: true },
    { href: 'https://legal.example/privacy', ofSite: false },
  ])('on $href is of the site: $ofSite', async ({ href, ofSite }) => {
    const { pages } = await leads({ links: [{ href, text: 'Privacy policy', rel: '', place: 'footer' }] });
    expect(pages[0]).toEqual({ url: href, guessed: false, ofSite, kind: 'privacy' });
  });

  test('may be the page itself', async () => {
    expect((await leads({ title: 'Privacy policy' }, `${URL_OF_PAGE}privacy`)).here).toBe('privacy');
  });

  const after = async (...documents: PolicyDocument[]) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer(), 'page');
    await reading.cookies(null, 'page', READ_AT);
    let last;
    for (const document of documents) last = await reading.policy(document);
    return last;
  };

  test('is read until it is known whom to write to and who answers', async () => {
    if (!policyPage.ok) throw new Error('the fixture is a page');
    expect((await after(documentOf('Nous respectons votre vie privée.')))?.enough).toBe(false);
    const both = await after(documentOf('Nous respectons votre vie privée.'), policyPage.document);
    expect(both?.enough).toBe(true);
    expect(both?.facts.urls).toHaveLength(2);
    expect(both?.findings).toMatchObject([{ rule: 'refused-yet-set' }]);
  });

  test.each([
    { address: 'dpo@exemple.test', foreign: false },
    { address: 'dpo@cabinet-conseil.example', foreign: true },
  ])('$address is foreign to the site: $foreign', async ({ address, foreign }) => {
    const told = await after(
      documentOf(`Pour exercer vos droits, écrivez à notre délégué à la protection des données : ${address}.`),
    );
    expect(told?.facts.contact?.value.address).toBe(address);
    expect(told?.foreignContact).toBe(foreign);
  });

  test('cannot be read before the page', async () => {
    await expect(newReading().policy(documentOf('x'))).rejects.toThrow('No page was read');
    await expect(newReading().policyLeads()).rejects.toThrow('No page was read');
    await expect(newReading().policyFiles([])).rejects.toThrow('No page was read');
  });

  describe('stated for machines', () => {
    const file = (path: string, content: object): PolicySource => ({
      ...{ url: URL_OF_PAGE + path, lang: '', title: '', blocks: [], jsonLd: [] },
      file: JSON.stringify(content),
    });
    const tilt = file('tilt.json', {
      controller: { name: 'Exemple Nuage SE', address: '1 quai des Tests, 75011 Paris' },
      dataProtectionOfficer: { email: 'dpd@exemple.test' },
    });
    const visit = async (changes: Partial<PageAnswer> = {}) => {
      const reading = newReading();
      reading.start(URL_OF_PAGE);
      reading.page(pageAnswer(changes), 'page');
      await reading.cookies(null, 'page', READ_AT);
      return reading;
    };
    const publisher = JSON.stringify({
      '@type': 'Organization',
      legalName: 'Exemple Nuage SAS',
      contactPoint: { '@type': 'ContactPoint', contactType: 'DPO', email: 'dpo@exemple.test' },
    });

    test('is looked for in small files on the page’s own origin', async () => {
      const { files } = await leads();
      expect(files.map((url) => url.replace(URL_OF_PAGE, '/'))).toEqual([
        '/tilt.json',
        '/.well-known/privacy.txt',
        '/privacy.txt',
        '/.well-known/gpc.json',
      ]);
    });

    test('in a file, counts before prose, and the page it stands in is named', async () => {
      if (!policyPage.ok) throw new Error('the fixture is a page');
      const reading = await visit();
      await reading.policy(policyPage.document);
      const told = await reading.policyFiles([tilt, file('.well-known/gpc.json', {})]);
      expect(told?.facts.contact).toMatchObject({ value: { address: 'dpd@exemple.test' }, format: 'tilt' });
      expect(told?.facts.urls).toEqual([policyPage.document.url, tilt.url]);
      expect(told?.facts.language).toBe('fr');
    });

    test('in a file alone, is enough', async () => {
      const reading = await visit({ links: [] });
      expect(await reading.policyFiles([tilt])).toMatchObject({ enough: true, foreignContact: false });
    });

    test('in the visited page, whose address is the proof', async () => {
      const reading = await visit({ jsonLd: [publisher] });
      const told = await reading.policyFiles([]);
      expect(told?.facts.contact).toMatchObject({ value: { address: 'dpo@exemple.test' }, url: URL_OF_PAGE });
      expect(told?.facts.urls).toEqual([URL_OF_PAGE]);
    });

    test('by the platform: recipients, which the findings do not take for the policy’s', async () => {
      const row = ['_rk', 'Criteo', 'Publicité', '3 mois', 'HTTP Cookie'];
      const reading = await visit({
        jsonLd: [publisher],
        globals: { 'CookieConsentDialog.cookieTableAdvertising': [row] },
      });
      const told = await reading.policyFiles([]);
      expect(told?.facts.recipients.map(({ value }) => value.name)).toEqual(['Criteo']);
      expect(told?.findings.map(({ rule }) => rule)).not.toContain('recipient-unseen');
    });

    test('by the table of a cookie page that was read later', async () => {
      const reading = await visit({ jsonLd: [publisher] });
      await reading.policyFiles([]);
      const cells = (text: string) => ({ kind: 'row' as const, level: 0, text, links: [], emails: [] });
      const table = [cells('Cookie\tFournisseur\tDurée'), cells('_rk\tRook Ads\t3 mois')];
      const url = `${URL_OF_PAGE}cookies`;
      const told = await reading.policy({ ...documentOf(''), url, title: 'Cookies', blocks: table });
      expect(told.facts.recipients).toMatchObject([{ value: { name: 'Rook Ads' }, url }]);
    });

    test.each([
      { desc: 'nobody states anything', changes: {} },
      {
        desc: 'only a general address is stated',
        changes: { jsonLd: [JSON.stringify({ '@type': 'Organization', email: 'hello@exemple.test' })] },
      },
      { desc: 'only a brand is stated', changes: { jsonLd: [JSON.stringify({ '@type': 'Organization', name: 'X' })] } },
    ])('is nothing where $desc', async ({ changes }) => {
      const reading = await visit(changes);
      expect(await reading.policyFiles([])).toBeNull();
    });
  });
});

describe('the site’s own declaration', () => {
  const row = (text: string): PolicyDocument['blocks'][number] => ({
    kind: 'row',
    level: 0,
    text,
    links: [],
    emails: [],
  });
  const heading = (text: string) => ({ kind: 'heading' as const, level: 2, text, links: [], emails: [] });
  const cookiePage: PolicyDocument = {
    url: `${URL_OF_PAGE}cookies`,
    lang: 'fr',
    title: 'Nos cookies',
    jsonLd: [],
    blocks: [
      heading('Cookies strictement nécessaires'),
      row('Nom du cookie\tFinalité\tDurée'),
      row('_fbp\tMesure la fréquentation\t13 mois'),
    ],
  };

  const opened = async (answer: Partial<PageAnswer> = {}) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer(answer), 'page');
    return { reading, site: await reading.cookies(null, 'page', READ_AT) };
  };

  test('on its cookie page judges the cookies and the findings anew, and says where it stands', async () => {
    const { reading, site } = await opened();
    expect(site.declares).toBe(false);
    expect(site.cookies[2]).toMatchObject({ category: 'marketing', because: 'dictionary', declared: null });
    const { renewed, findings } = await reading.policy(cookiePage);
    expect(renewed?.cookies[2]).toMatchObject({
      category: 'necessary',
      because: 'site-declaration',
      cookie: { name: '_fbp', value: null },
      declared: { page: `${URL_OF_PAGE}cookies`, days: 395 },
    });
    expect(findings.filter(({ rule }) => rule === 'refused-yet-set')).toEqual([]);
  });

  test('on the page itself comes before that of another page', async () => {
    const row = ['_fbp', 'Meta', 'Publicité', '3 mois', 'HTTP Cookie'];
    const { reading, site } = await opened({ globals: { 'CookieConsentDialog.cookieTableAdvertising': [row] } });
    expect(site.declares).toBe(true);
    const { renewed } = await reading.policy(cookiePage);
    expect(renewed?.cookies[2]).toMatchObject({ category: 'marketing', declared: { page: URL_OF_PAGE } });
  });

  test('of a script alone is no reason to leave the cookie page unread', async () => {
    const { site } = await opened({ globals: { 'klaroConfig.services': [{ name: 'acme', cookies: ['_acme'] }] } });
    expect(site.declares).toBe(false);
  });

  test('is renewed by no page that declares nothing', async () => {
    const { reading } = await opened();
    expect((await reading.policy(documentOf('Nous respectons votre vie privée.'))).renewed).toBeNull();
  });

  test.each([
    { href: `${URL_OF_PAGE}cookies`, text: 'Cookies', kind: 'cookies' },
    { href: `${URL_OF_PAGE}privacy`, text: 'Privacy policy', kind: 'privacy' },
  ])('may stand where $text leads, a page of kind $kind', async ({ href, text, kind }) => {
    const { pages } = await leads({ links: [{ href, text, rel: '', place: 'footer' }] });
    expect(pages[0]).toMatchObject({ url: href, kind });
  });

  test('may stand in the page in front of the person', async () => {
    const url = `${URL_OF_PAGE}politique-cookies`;
    expect((await leads({}, url)).here).toBe('cookies');
  });
});

describe('the record', () => {
  test('is of all that was read so far, each value masked', async () => {
    if (!policyPage.ok) throw new Error('the fixture is a page');
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer(), 'page');
    const { findings } = await reading.cookies(null, 'page', READ_AT);
    expect((await reading.record(false)).policy).toEqual([]);
    await reading.policy(policyPage.document);
    const visit = await reading.record(false);
    expect(visit).toMatchObject({ readAt: READ_AT, tier: 'page', withIdentifiers: false });
    expect(visit.cookies.map(({ name, characters }) => [name, characters])).toEqual(
      pageAnswer().cookies.map(([name, value]) => [name, value.length]),
    );
    expect(visit.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(findings.map(({ rule }) => rule)));
    expect(visit.policy.map(({ url }) => url)).toEqual([policyPage.document.url]);
    expect(visit.policy[0]?.text).toContain('dpo@exemple.test');
  });

  test('cannot be made before the page was read', async () => {
    await expect(newReading().record(false)).rejects.toThrow('No page was read');
  });
});
