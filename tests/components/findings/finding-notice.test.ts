// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import FindingNotice from '../../../components/findings/FindingNotice.vue';
import { rules } from '../../../core/findings/rules/index.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import { speakFrench } from '../ui/interface-language.ts';
import { aFinding, DAY, MINUTE, READ_AT } from '../ui/samples.ts';
import { violations } from '../ui/violations.ts';

const notice = (finding: Finding, locale = 'en-GB') => mount(FindingNotice, { props: { finding, locale } });
const sentence = (finding: Finding, locale?: string) => notice(finding, locale).get('p').text().replace(/\s+/g, ' ');

afterEach(() => vi.restoreAllMocks());

const TIMES = aFinding().times;

describe('one sentence', () => {
  const rows: { desc: string; finding: Finding; told: string }[] = [
    {
      desc: 'all times known, on one day',
      finding: aFinding(),
      told: 'Suspected broken promise. You refused marketing at 10:02; _adl (Adline) was set at 10:03.',
    },
    {
      desc: 'chosen on another day',
      finding: aFinding({ times: { ...TIMES, chosen: READ_AT - 2 * DAY } }),
      told: 'Suspected broken promise. You refused marketing on 1 Nov 2026, 10:05; _adl (Adline) was set at 10:03.',
    },
    {
      desc: 'nobody knows since when: only what was seen',
      finding: aFinding({ times: { ...TIMES, set: null } }),
      told: 'Suspected broken promise. You refused marketing at 10:02; _adl (Adline) was here at 10:05, when the page was read.',
    },
    {
      desc: 'first set before the choice: not told as a setting after it',
      finding: aFinding({ times: { ...TIMES, set: READ_AT - 9 * MINUTE } }),
      told: 'Suspected broken promise. You refused marketing at 10:02; _adl (Adline) was here at 10:05, when the page was read.',
    },
    {
      desc: 'the time of the choice is not stored',
      finding: aFinding({ severity: 'note', times: { ...TIMES, chosen: null } }),
      told: 'To note. You refused marketing (the time is not stored); _adl (Adline) was set at 10:03.',
    },
    {
      desc: 'many cookies, no company',
      finding: aFinding({ cookies: ['a', 'b', 'c', 'd', 'e'], companies: [] }),
      told: 'Suspected broken promise. You refused marketing at 10:02; a, b, c and 2 more are here, one of them set at 10:03.',
    },
    {
      desc: 'a name that looks like a gap of the sentence',
      finding: aFinding({ cookies: ['{names}'], companies: ['{names}'] }),
      told: 'Suspected broken promise. You refused marketing at 10:02; {names} ({names}) was set at 10:03.',
    },
  ];

  it.each(rows)('$desc', async ({ finding, told }) => {
    expect(sentence(finding)).toBe(told);
    expect(await violations(notice(finding))).toEqual([]);
  });

  it('speaks French', () => {
    speakFrench();
    expect(sentence(aFinding(), 'fr')).toBe(
      'Promesse peut-être rompue. Vous avez refusé le marketing à 10:02 ; _adl (Adline) a été déposé à 10:03.',
    );
  });
});

describe.each(rules.map(({ id }) => id))('the rule %s', (rule) => {
  it.each([
    ['en', en],
    ['fr', fr],
  ])('has its words in %s', (_, words) => {
    expect(words.findings.rule).toHaveProperty(rule.replaceAll('-', '_'));
  });
});

it('says that what is older than the choice may be left over', () => {
  const older = aFinding({ severity: 'note', times: { ...TIMES, set: READ_AT - 9 * MINUTE } });
  expect(notice(older).text()).toContain('First set before your choice: it may be left over from then.');
  expect(notice(aFinding()).text()).not.toContain('left over');
});

it.each([
  { word: 'site-declaration', weaker: false },
  { word: 'dictionary', weaker: true },
] as const)('says that a dictionary is not the site: $word', async ({ word, weaker }) => {
  const wrapper = notice(aFinding({ onTheWordOf: word }));
  expect(
    wrapper.text().includes('the word of Habeas’s table (Open Cookie Database, corrected), not of the site.'),
  ).toBe(weaker);
  expect(await violations(wrapper)).toEqual([]);
});

describe('two sources that disagree', () => {
  const consentMode = aFinding({
    rule: 'consent-mode-disagrees',
    cookies: [],
    companies: [],
    onTheWordOf: null,
    sources: [
      {
        name: 'ExampleCMP',
        via: { kind: 'cookie', key: 'ExampleConsent' },
        says: 'refused',
        items: ['Ads'],
        purposes: [],
      },
      {
        name: 'Google Consent Mode',
        via: { kind: 'api', key: 'google_tag_data.ics' },
        says: 'accepted',
        items: ['ad_storage', 'ad_user_data', 'ad_personalization', '{names}'],
        purposes: [],
      },
    ],
    times: { ...TIMES, set: null },
  });
  const tcf = aFinding({
    ...consentMode,
    rule: 'tcf-disagrees',
    sources: [
      {
        name: 'ExampleCMP',
        via: { kind: 'cookie', key: 'ExampleConsent' },
        says: 'refused',
        items: ['3'],
        purposes: [],
      },
      {
        name: 'IAB TCF (Sirdata)',
        via: { kind: 'cookie', key: 'euconsent-v2' },
        says: 'accepted',
        items: [],
        purposes: [3, 4],
      },
    ],
  });

  it('says what was refused, where that is stored, and which signals say otherwise', async () => {
    expect(sentence(consentMode)).toBe(
      'Suspected broken promise. You refused marketing at 10:02, as ExampleCMP stores it; Google Consent Mode says that you accepted: ad_storage, ad_user_data, ad_personalization and 1 more.',
    );
    expect(await violations(notice(consentMode))).toEqual([]);
  });

  it('names the purposes behind the numbers', () => {
    expect(sentence(tcf)).toBe(
      'Suspected broken promise. You refused marketing at 10:02, as ExampleCMP stores it; the TC string, which goes out to other companies, says that you accepted: profiles for personalised ads, personalised ads.',
    );
  });

  it('does not take a name of digits for a purpose', async () => {
    const wrapper = notice(tcf);
    await wrapper.get('button').trigger('click');
    expect(wrapper.text()).toContain('ExampleConsent: 3');
    expect(sentence(aFinding({ cookies: ['3'] }))).toContain('; 3 (Adline) was set');
  });

  it('speaks French', () => {
    speakFrench();
    expect(sentence(tcf, 'fr')).toBe(
      'Promesse peut-être rompue. Vous avez refusé le marketing à 10:02, d’après ExampleCMP ; la chaîne TC, transmise à d’autres sociétés, dit que vous avez accepté : profils pour des publicités personnalisées, publicités personnalisées.',
    );
  });

  it('quotes both, each with where it was read, and names no cookie', async () => {
    const wrapper = notice(consentMode);
    expect(wrapper.text()).not.toContain('Open Cookie Database');
    await wrapper.get('button').trigger('click');
    const facts = wrapper
      .findAll('dt')
      .map((term, i) => [term.text(), wrapper.findAll('dd')[i]?.text().replace(/\s+/g, ' ')]);
    expect(facts).toEqual([
      ['You chose', '3 Nov 2026, 10:02'],
      ['Page read', '3 Nov 2026, 10:05'],
      ['Says refused', 'ExampleCMP, cookie ExampleConsent: Ads'],
      [
        'Says accepted',
        'Google Consent Mode, the platform’s own answer google_tag_data.ics: ad_storage, ad_user_data, ad_personalization, {names}',
      ],
      ['It would touch', 'Art. 5(3) ePrivacy Directive'],
    ]);
    expect(await violations(wrapper)).toEqual([]);
  });
});

describe('evidence', () => {
  it('opens on demand and names every cookie, the times, the word and the law', async () => {
    const wrapper = notice(aFinding({ cookies: ['a', 'b', 'c', 'd'], onTheWordOf: 'dictionary' }));
    expect(wrapper.find('dl').exists()).toBe(false);
    await wrapper.get('button').trigger('click');
    const facts = Object.fromEntries(
      wrapper.findAll('dt').map((term, i) => [term.text(), wrapper.findAll('dd')[i]?.text()]),
    );
    expect(facts).toEqual({
      'You chose': '3 Nov 2026, 10:02',
      'First set': '3 Nov 2026, 10:03',
      'Page read': '3 Nov 2026, 10:05',
      Cookies: 'a, b, c, d',
      Company: 'Adline',
      'On the word of': 'Habeas’s table (Open Cookie Database, corrected), not the site itself',
      'It would touch': 'Art. 5(3) ePrivacy Directive',
    });
    expect(await violations(wrapper)).toEqual([]);
  });

  it('leaves out times that are not known', async () => {
    const wrapper = notice(aFinding({ companies: [], times: { chosen: null, read: READ_AT, set: null } }));
    await wrapper.get('button').trigger('click');
    expect(wrapper.findAll('dt').map((term) => term.text())).toEqual([
      'Page read',
      'Cookies',
      'On the word of',
      'It would touch',
    ]);
  });
});
