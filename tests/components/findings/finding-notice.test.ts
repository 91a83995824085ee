// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import FindingNotice from '../../../components/findings/FindingNotice.vue';
import { rules } from '../../../core/findings/rules/index.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import { speakFrench } from '../ui/interface-language.ts';
import { aFinding, DAY, MINUTE, READ_AT } from '../ui/samples.ts';
import { findingsOfEveryRule } from './samples.ts';
import { violations } from '../ui/violations.ts';

const notice = (finding: Finding, locale = 'en-GB') => mount(FindingNotice, { props: { finding, locale } });
/** Opens what is loaded on demand. */
async function openEvidence(wrapper: ReturnType<typeof notice>): Promise<void> {
  await wrapper.get('button').trigger('click');
  await vi.dynamicImportSettled();
  await flushPromises();
}
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
      desc: 'stored items beside the cookie',
      finding: aFinding({ stored: ['_adl_ls'] }),
      told: 'Suspected broken promise. You refused marketing at 10:02; _adl, _adl_ls (Adline) are here, one of them set at 10:03.',
    },
    {
      desc: 'a stored item alone',
      finding: aFinding({ severity: 'note', cookies: [], stored: ['_adl_ls'], times: { ...TIMES, set: null } }),
      told: 'To note. You refused marketing at 10:02; _adl_ls (Adline) was here at 10:05, when the page was read.',
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

const samples = findingsOfEveryRule();
const TOLD: Record<string, { en: string; fr: string }> = {
  'set-before-answer': {
    en: 'Suspected broken promise. ExampleCMP has no answer from you yet; cookies for marketing are set already: _adl (Adline).',
    fr: 'Promesse peut-être rompue. ExampleCMP n’a pas encore de réponse de vous ; des cookies pour le marketing sont déjà déposés : _adl (Adline).',
  },
  'tracker-contacted': {
    en: 'Suspected broken promise. You refused marketing at 10:02; this page contacted advertising companies: Adline.',
    fr: 'Promesse peut-être rompue. Vous avez refusé le marketing à 10:02 ; cette page a contacté des sociétés publicitaires : Adline.',
  },
  'tracker-contacted unanswered': {
    en: 'Suspected broken promise. ExampleCMP has no answer from you yet; this page contacted advertising companies already: Adline.',
    fr: 'Promesse peut-être rompue. ExampleCMP n’a pas encore de réponse de vous ; cette page a déjà contacté des sociétés publicitaires : Adline.',
  },
  'gpc-ignored': {
    en: 'To note. Your browser objects to tracking (Global Privacy Control); advertising companies were contacted all the same: Adline.',
    fr: 'À noter. Votre navigateur s’oppose au suivi (Global Privacy Control) ; des sociétés publicitaires ont quand même été contactées : Adline.',
  },
  'gpc-ignored by-site': {
    en: 'Suspected broken promise. Your browser objects to tracking (Global Privacy Control); ExampleCMP holds marketing as accepted all the same, though nobody clicked.',
    fr: 'Promesse peut-être rompue. Votre navigateur s’oppose au suivi (Global Privacy Control) ; ExampleCMP tient quand même le marketing pour accepté, sans que personne n’ait cliqué.',
  },
  'consent-implied': {
    en: 'Suspected broken promise. ExampleCMP holds as accepted, though nobody clicked: statistics and marketing.',
    fr: 'Promesse peut-être rompue. ExampleCMP tient pour accepté, sans que personne n’ait cliqué : les statistiques et le marketing.',
  },
  'consent-stale': {
    en: 'To note. You accepted statistics and marketing on 17 Apr 2026, 10:05; CNIL advises to ask again after 6 months.',
    fr: 'À noter. Vous avez accepté les statistiques et le marketing le 17 avr. 2026, 10:05 ; l’autorité CNIL conseille de redemander après 6 mois.',
  },
  'category-contradicted': {
    en: 'Suspected broken promise. The site declares it as Necessary, but more than one sign says marketing: _adl (Adline).',
    fr: 'Promesse peut-être rompue. Le site le déclare dans « Nécessaires », mais plus d’un signe indique le marketing : _adl (Adline).',
  },
  'statistics-as-necessary': {
    en: 'Suspected broken promise. The site declares it as strictly necessary, but more than one sign says statistics: _cnt (Countline).',
    fr: 'Promesse peut-être rompue. Le site le déclare comme strictement nécessaire, mais plus d’un signe indique les statistiques : _cnt (Countline).',
  },
  'not-declared': {
    en: 'Suspected broken promise. Set for marketing, but not in the site’s own list of cookies: _adl (Adline).',
    fr: 'Promesse peut-être rompue. Déposé pour le marketing, mais absent de la liste de cookies du site : _adl (Adline).',
  },
  'outlives-declaration': {
    en: 'Suspected broken promise. It lives longer than the site declares: _adl (Adline).',
    fr: 'Promesse peut-être rompue. Il vit plus longtemps que le site ne le déclare : _adl (Adline).',
  },
  'recipient-unnamed': {
    en: 'To note. This page contacted companies that the policy, as far as it was read, does not name: Adline.',
    fr: 'À noter. Cette page a contacté des sociétés que la politique, telle qu’elle a été lue, ne nomme pas : Adline.',
  },
  'recipient-unseen': {
    en: 'To note. The policy names advertising companies of which this page shows no sign, though you accepted marketing: Adline.',
    fr: 'À noter. La politique nomme des sociétés publicitaires dont cette page ne montre aucun signe, bien que vous ayez accepté le marketing : Adline.',
  },
};

describe('the words of every rule', () => {
  it('have a sample here, or rows of their own above and below', () => {
    const apart = ['refused-yet-set', 'consent-mode-disagrees', 'tcf-disagrees'];
    const told = [...new Set(Object.values(samples).map(({ rule }) => rule)), ...apart];
    expect(told.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(samples))('%s, in English', async (name, finding) => {
    expect(sentence(finding)).toBe(TOLD[name]?.en);
    const wrapper = notice(finding);
    await openEvidence(wrapper);
    expect(await violations(wrapper)).toEqual([]);
    expect(wrapper.text()).not.toMatch(/\{\w+\}|\$\d|undefined|null/);
  });

  it.each(Object.entries(samples))('%s, in French', (name, finding) => {
    speakFrench();
    expect(sentence(finding, 'fr')).toBe(TOLD[name]?.fr);
  });
});

describe('what it rests on, on demand', () => {
  it.each([
    {
      name: 'category-contradicted',
      told: ['Declared as Necessary in Tablebot.', 'Known for Marketing: the provider that the site names.'],
    },
    { name: 'outlives-declaration', told: ['Declared: 3 months (Tablebot). 13 months left when the page was read.'] },
    { name: 'not-declared', told: ['Not in the list of', 'Tablebot'] },
    { name: 'tracker-contacted', told: ['Hosts contacted', 'px.adline.test'] },
    {
      name: 'gpc-ignored by-site',
      told: ['navigator.globalPrivacyControl', 'Held as accepted by the site', 'ExampleConsent'],
    },
    { name: 'consent-implied', told: ['Held as accepted by the site', 'Statistics, Marketing'] },
    { name: 'set-before-answer', told: ['No answer yet', 'ExampleCMP'] },
    {
      name: 'consent-stale',
      told: ['CNIL: ask again after 6 months (Recommandation 2020-092, 17.9.2020). It is advice, no law.'],
    },
    { name: 'recipient-unseen', told: ['Out of sight', 'cookies of other companies, parts of the page from f.test'] },
  ])('$name', async ({ name, told }) => {
    const wrapper = notice(samples[name]!);
    await openEvidence(wrapper);
    const text = wrapper.text().replace(/\s+/g, ' ');
    for (const words of [...told, samples[name]!.law]) expect(text).toContain(words);
  });
});

it('leads to the page on which the site declares', async () => {
  const wrapper = notice(samples['outlives-declaration']!);
  await openEvidence(wrapper);
  expect(wrapper.get('dd a').attributes('href')).toBe('https://brise.test/cookies');
});

describe.each([
  ['en', en],
  ['fr', fr],
])('in %s', (_, words) => {
  it.each(rules.map(({ id }) => id))('the rule %s has its words', (rule) => {
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

it('says that signs stand beside the dictionary where they do', () => {
  const text = notice(samples['category-contradicted']!).text();
  expect(text).toContain('the word of Habeas’s table and of the signs told in the evidence, not of the site.');
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
    await openEvidence(wrapper);
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
    await openEvidence(wrapper);
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
    await openEvidence(wrapper);
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
    await openEvidence(wrapper);
    expect(wrapper.findAll('dt').map((term) => term.text())).toEqual([
      'Page read',
      'Cookies',
      'On the word of',
      'It would touch',
    ]);
  });
});
