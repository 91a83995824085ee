import { describe, expect, it } from 'vitest';
import { trackerContacted } from '../../../../core/findings/rules/tracker-contacted.ts';
import { CHOSEN, inputOf, READ, UNANSWERED, type Given } from '../input.ts';

const ADS = { thirdPartyHosts: ['static.criteo.net', 'gum.criteo.com'] };
const find = (given: Given) => trackerContacted.find(inputOf({ evidence: ADS, ...given }));

describe('tracker-contacted', () => {
  it('names the companies and their hosts, and the refusal', () => {
    expect(find({})).toEqual([
      {
        rule: 'tracker-contacted',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) GDPR',
        category: 'marketing',
        cookies: [],
        companies: ['Criteo'],
        hosts: ['gum.criteo.com', 'static.criteo.net'],
        onTheWordOf: null,
        sources: [{ name: 'Acme', via: { kind: 'cookie', key: 'acme' }, says: 'refused', items: [], purposes: [] }],
        times: { chosen: CHOSEN, read: READ, set: null },
      },
    ]);
  });

  it('tells a contact before any answer as such', () => {
    expect(find({ chosen: UNANSWERED })).toMatchObject([
      { severity: 'suspicion', sources: [{ says: 'unanswered' }], times: { chosen: null } },
    ]);
  });

  it('is a note where the platform of the refusal no longer runs here', () => {
    expect(find({ chosen: { here: false } })).toMatchObject([{ severity: 'note', sources: [{ says: 'refused' }] }]);
  });

  it('names of a company in many trades only the hosts that serve advertising', () => {
    const thirdPartyHosts = ['fonts.googleapis.com', 'ad.doubleclick.net'];
    expect(find({ evidence: { thirdPartyHosts } })).toMatchObject([
      { companies: ['Google'], hosts: ['ad.doubleclick.net'] },
    ]);
  });

  it.each<Given & { desc: string }>([
    { desc: 'nothing was contacted', evidence: {} },
    { desc: 'the hosts are nobody’s that is known', evidence: { thirdPartyHosts: ['ads.nobody.example'] } },
    { desc: 'the hosts serve no advertising', evidence: { thirdPartyHosts: ['fonts.googleapis.com'] } },
    { desc: 'the host only asks for consent', evidence: { thirdPartyHosts: ['cmp.inmobi.com'] } },
    {
      desc: 'the site is the advertiser’s own',
      evidence: {
        thirdPartyHosts: ['static.criteo.net'],
        site: { ...inputOf().evidence.site, host: 'www.criteo.com', registrableDomain: 'criteo.com' },
      },
    },
    { desc: 'no platform is known', chosen: null },
    {
      desc: 'marketing was accepted',
      chosen: { categories: { necessary: true, preferences: true, statistics: true, marketing: true } },
    },
    {
      desc: 'what was said of marketing cannot be told',
      chosen: { categories: { necessary: true, preferences: true, statistics: true, marketing: null } },
    },
    { desc: 'whether anybody answered cannot be told', chosen: { answered: null } },
    { desc: 'the platform that waits does not run here', chosen: { ...UNANSWERED, here: false } },
    { desc: 'the platform takes silence for a yes', chosen: { ...UNANSWERED, basis: 'implied' } },
  ])('must not accuse: $desc', ({ desc: _, ...given }) => {
    expect(find(given)).toEqual([]);
  });
});
