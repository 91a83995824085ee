import { describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../core/evidence/evidence.ts';
import type { PolicyDocument } from '../../../core/policy/document.ts';
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
  reading.page(pageAnswer({ url, ...changes }));
  return reading.cookies(null, 'page', READ_AT);
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

  test('names the hosts of other sites that the cookies API is asked about', () => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    const hosts = ['cdn.exemple.test', 'px.adnet.example', 'PX.adnet.example'];
    expect(reading.page(pageAnswer({ hosts }))).toEqual(['px.adnet.example']);
  });

  test('says which hosts the cookies API was not asked about', async () => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer({ hosts: ['a.example', 'b.example'] }));
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

  test('names an id once, wherever it is stored', async () => {
    const id = '0a1b2c3d-0000-4000-8000-00000000beef';
    const { identifiers } = await read({
      cookies: [['ajs_anonymous_id', id]],
      storage: [{ area: 'local', key: 'ajs_anonymous_id', value: `"${id}"`, size: 38 }],
    });
    expect(identifiers.map((one) => one.id)).toEqual([id]);
  });

  test.each([
    { desc: 'the page went elsewhere', raw: pageAnswer({ url: 'https://elsewhere.example/' }), left: true },
    { desc: 'the page did not answer', raw: null, left: false },
    { desc: 'the page answers with nonsense', raw: { url: 4, cookies: 'x' }, left: true },
  ])('$desc', async ({ raw, left }) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(raw);
    const shown = await reading.cookies(null, 'site', READ_AT);
    expect(shown.left).toBe(left);
    expect(shown.cookies).toEqual([]);
  });
});

describe('the policy', () => {
  test('is looked for where the page links to, then nowhere else', async () => {
    const { isPolicy, policyLeads } = await read();
    expect(isPolicy).toBe(false);
    expect(policyLeads).toEqual([{ url: `${URL_OF_PAGE}confidentialite`, guessed: false, ofSite: true }]);
  });

  test('is guessed where nothing links to it', async () => {
    const { policyLeads } = await read({ links: [] });
    expect(policyLeads.length).toBeGreaterThan(3);
    expect(policyLeads.every(({ guessed, ofSite }) => guessed && ofSite)).toBe(true);
  });

  test.each([
    { href: 'https://legal.exemple.test/privacy', ofSite: true },
    { href: 'https://legal.example/privacy', ofSite: false },
  ])('on $href is of the site: $ofSite', async ({ href, ofSite }) => {
    const { policyLeads } = await read({ links: [{ href, text: 'Privacy policy', rel: '', place: 'footer' }] });
    expect(policyLeads[0]).toEqual({ url: href, guessed: false, ofSite });
  });

  test('may be the page itself', async () => {
    expect((await read({ title: 'Privacy policy' }, `${URL_OF_PAGE}privacy`)).isPolicy).toBe(true);
  });

  const after = async (...documents: PolicyDocument[]) => {
    const reading = newReading();
    reading.start(URL_OF_PAGE);
    reading.page(pageAnswer());
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
  });
});
