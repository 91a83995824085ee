import { describe, expect, it } from 'vitest';
import { gpcIgnored } from '../../../../core/findings/rules/gpc-ignored.ts';
import { inputOf, READ, UNANSWERED, type Chosen, type Given } from '../input.ts';

const ON = { gpc: true };
const CONTACTED = { gpc: true, thirdPartyHosts: ['static.criteo.net'] };
const BY_SITE: Chosen = {
  ...UNANSWERED,
  basis: 'implied',
  categories: { necessary: true, preferences: true, statistics: true, marketing: true },
};
const find = (given: Given) => gpcIgnored.find(inputOf({ evidence: ON, chosen: BY_SITE, ...given }));

describe('gpc-ignored', () => {
  it('holds the browser’s no against what the platform took for a yes', () => {
    expect(find({})).toEqual([
      {
        rule: 'gpc-ignored',
        severity: 'suspicion',
        law: 'Art. 4(11), 7 and 21(5) GDPR',
        category: 'marketing',
        cookies: [],
        companies: [],
        hosts: [],
        onTheWordOf: null,
        sources: [
          {
            name: 'Global Privacy Control',
            via: { kind: 'api', key: 'navigator.globalPrivacyControl' },
            says: 'refused',
            items: [],
            purposes: [],
          },
          { name: 'Acme', via: { kind: 'cookie', key: 'acme' }, says: 'by-site', items: [], purposes: [] },
        ],
        times: { chosen: null, read: READ, set: null },
      },
    ]);
  });

  it.each<Given & { desc: string; severity: string }>([
    { desc: 'contacts after a refusal', evidence: CONTACTED, chosen: {}, severity: 'note' },
    { desc: 'contacts before an answer', evidence: CONTACTED, chosen: UNANSWERED, severity: 'note' },
    { desc: 'contacts where no platform is known', evidence: CONTACTED, chosen: null, severity: 'note' },
    { desc: 'contacts and a yes of the site’s own', evidence: CONTACTED, severity: 'suspicion' },
  ])('fires on $desc', ({ desc: _, severity, ...given }) => {
    expect(find(given)).toMatchObject([{ severity, companies: ['Criteo'], hosts: ['static.criteo.net'] }]);
  });

  it.each<Given & { desc: string }>([
    { desc: 'the browser sends no signal', evidence: { ...CONTACTED, gpc: false } },
    { desc: 'the browser does not know the signal', evidence: { ...CONTACTED, gpc: null } },
    { desc: 'the person accepted marketing', evidence: CONTACTED, chosen: { ...BY_SITE, answered: true } },
    { desc: 'who accepted cannot be told', evidence: CONTACTED, chosen: { ...BY_SITE, answered: null } },
    { desc: 'marketing is off and nobody was contacted', chosen: UNANSWERED },
  ])('must not accuse: $desc', ({ desc: _, ...given }) => {
    expect(find(given)).toEqual([]);
  });
});
