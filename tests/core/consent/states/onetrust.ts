import { gppOf, usSection } from '../gpp-strings.ts';
import { EVERYTHING, four, REFUSED, UNTOLD, withCookies, type State } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const ID = '5c1f0a7e-2b94-4d36-8a51-90e7d4c3b216';
const WRITTEN = 'Thu+May+07+2026+10%3A15%3A30+GMT%2B0200+(Mitteleurop%C3%A4ische+Sommerzeit)';

/** The cookie as version 202601 writes it, `fields` in the place of its own. */
function consent(fields: Record<string, string>): string {
  const all: Record<string, string> = {
    isGpcEnabled: '0',
    datestamp: WRITTEN,
    version: '202601.2.0',
    browserGpcFlag: '0',
    isIABGlobal: 'false',
    hosts: '',
    consentId: ID,
    interactionCount: '2',
    isAnonUser: '1',
    landingPath: 'NotLandingPage',
    ...fields,
    AwaitingReconsent: 'false',
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

const groups = (on: string): string =>
  ['C0001', 'C0002', 'C0003', 'C0004', 'C0005'].map((id, i) => `${id}%3A${on[i]}`).join('%2C');

const page = (fields: Record<string, string>): State['page'] => withCookies({ OptanonConsent: consent(fields) });

export const states: State[] = [
  {
    state: 'all',
    desc: 'accepted all by its button',
    page: page({ groups: groups('11111'), intType: '1', crTime: '1778141700123', geolocation: 'AT%3B9' }),
    expected: {
      categories: EVERYTHING,
      answered: true,
      by: 'click',
      consentId: ID,
      givenAt: 1_778_141_700_123,
      region: 'AT;9',
      policyVersion: null,
    },
  },
  {
    state: 'none',
    desc: 'the last write of the cookie is the latest that the choice can be',
    page: page({ groups: groups('10000'), intType: '2', geolocation: '%3B' }),
    expected: {
      categories: REFUSED,
      answered: true,
      by: 'click',
      givenAt: Date.parse('2026-05-07T08:15:30Z'),
      region: null,
    },
  },
  {
    state: 'partial',
    desc: 'the two groups of marketing differ; nothing escaped but the spaces',
    page: withCookies({
      OptanonConsent:
        'datestamp=Thu+May+07+2026+10:15:30+GMT+0200+(CEST)&version=6.30.0&interactionCount=1' +
        '&landingPath=NotLandingPage&groups=C0001:1,C0002:0,C0003:1,C0004:0,C0005:1',
    }),
    expected: {
      categories: four(true, true, false, null),
      answered: true,
      by: null,
      consentId: null,
      givenAt: Date.parse('2026-05-07T08:15:30Z'),
    },
  },
  {
    state: 'partial',
    desc: 'escaped as a whole',
    page: withCookies({
      OptanonConsent: encodeURIComponent(
        `consentId=${ID}&interactionCount=1&landingPath=NotLandingPage&groups=C0001:1,C0002:1`,
      ),
    }),
    expected: { categories: four(true, null, true, null), answered: true, consentId: ID },
  },
  {
    state: 'unanswered',
    desc: 'no interaction: what runs is the default, and the id is there all the same',
    page: page({ groups: groups('11111'), interactionCount: '0' }),
    expected: { categories: EVERYTHING, answered: false, basis: 'none', consentId: ID, givenAt: null },
  },
  {
    state: 'unanswered',
    desc: 'the script runs and nothing is stored',
    page: { scripts: ['https://cookie-cdn.cookiepro.com/scripttemplates/otSDKStub.js'] },
    expected: { categories: UNTOLD, answered: false, here: true },
  },
  {
    state: 'unanswered',
    desc: 'no groups yet',
    page: page({ interactionCount: '0' }),
    expected: { categories: UNTOLD, answered: false, consentId: ID },
  },
  {
    state: 'all',
    desc: 'counted on the landing page, which cannot tell, and the address holds a list of groups of its own',
    page: page({
      interactionCount: '1',
      landingPath: encodeURIComponent('https://www.nimbus.example/?a=b&groups=C0002:0'),
      groups: groups('11111'),
    }),
    expected: { categories: EVERYTHING, answered: null, basis: null, givenAt: Date.parse('2026-05-07T08:15:30Z') },
  },
  {
    state: 'all',
    desc: 'the same, and the second cookie tells that and when somebody answered',
    page: withCookies({
      OptanonAlertBoxClosed: '2026-04-30T17:00:00.250Z',
      OptanonConsent: consent({
        interactionCount: '1',
        landingPath: 'https%3A%2F%2Fwww.nimbus.example%2F',
        groups: groups('11111'),
      }),
    }),
    expected: { categories: EVERYTHING, answered: true, givenAt: Date.parse('2026-04-30T17:00:00.250Z') },
  },
  {
    state: 'partial',
    desc: 'groups of the site’s own tell nothing without their names',
    page: page({ groups: 'need%3A1%2Cmeas%3A0%2Cads%3A0' }),
    expected: { categories: four(true, null, null, null), answered: true },
  },
  {
    state: 'none',
    desc: 'groups of the site’s own, named by its configuration',
    page: {
      ...page({ groups: '1%3A1%2C2%3A0%2C4%3A0%2C5%3A0%2C9%3A0' }),
      calls: {
        'OneTrust.GetDomainData': {
          Groups: [
            { OptanonGroupId: '1', GroupName: 'Unbedingt erforderlich' },
            { OptanonGroupId: '2', GroupName: 'Leistung und Statistik' },
            { OptanonGroupId: '4', GroupName: 'Werbung' },
            { OptanonGroupId: '5', GroupName: 'Funktionale Cookies' },
            null,
            'nothing',
          ],
        },
      },
    },
    expected: { categories: REFUSED },
  },
  {
    state: 'partial',
    desc: 'the second cookie alone: somebody answered, not what',
    page: withCookies({ OptanonAlertBoxClosed: encodeURIComponent('2026-04-30T17:00:00.250Z') }),
    expected: { categories: UNTOLD, answered: true, givenAt: Date.parse('2026-04-30T17:00:00.250Z') },
  },
  {
    state: 'all',
    desc: 'the IAB’s string alone',
    page: withCookies({ 'eupubconsent-v2': tcStringOf({ cmpId: 28, purposes: EVERY_PURPOSE }) }),
    expected: { answered: true, tcString: tcStringOf({ cmpId: 28, purposes: EVERY_PURPOSE }) },
  },
  {
    state: 'us',
    desc: 'opted out of sale in California, which is no consent',
    page: withCookies({ OTGPPConsent: gppOf([[8, usSection(8, [1, 1])]]) }),
    expected: { regime: 'us', categories: four(null, null, null, false), answered: true },
  },
  {
    state: 'unknown',
    desc: 'a value that nobody but a script invents',
    page: withCookies({ OptanonConsent: 'accepted=true' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'unknown',
    desc: 'closed at no time',
    page: withCookies({ OptanonAlertBoxClosed: 'true' }),
    expected: { form: 'unknown', categories: UNTOLD, answered: null },
  },
  {
    state: 'all',
    desc: 'the time of the answer alone, in quotes',
    page: withCookies({ OptanonAlertBoxClosed: '"2026-05-07T08:15:30.000Z"' }),
    expected: { answered: true, categories: UNTOLD, givenAt: Date.UTC(2026, 4, 7, 8, 15, 30) },
  },
];
