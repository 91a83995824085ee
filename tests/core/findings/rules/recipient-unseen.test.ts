import { describe, expect, it } from 'vitest';
import { recipientUnseen } from '../../../../core/findings/rules/recipient-unseen.ts';
import {
  CHOSEN,
  entryOf,
  factOf,
  inputOf,
  policyFacts,
  READ,
  rowOf,
  UNANSWERED,
  type Chosen,
  type Given,
} from '../input.ts';

const named = (...names: string[]) =>
  policyFacts({ recipients: names.map((name) => factOf({ name, role: null, purpose: null })) });
const ACCEPTED: Chosen = {
  categories: { necessary: true, preferences: true, statistics: true, marketing: true },
};
const find = (given: Given) =>
  recipientUnseen.find(inputOf({ chosen: ACCEPTED, policy: named('Criteo SA'), ...given }));

describe('recipient-unseen', () => {
  it('names the companies of which nothing was seen', () => {
    expect(find({ policy: named('Criteo SA', 'Postwagen GmbH', 'Google Analytics') })).toEqual([
      {
        rule: 'recipient-unseen',
        severity: 'note',
        law: 'Art. 5(1)(a) and 13(1)(e) GDPR',
        category: null,
        cookies: [],
        companies: ['Criteo'],
        onTheWordOf: null,
        times: { chosen: CHOSEN, read: READ, set: null },
      },
    ]);
  });

  it('says what was out of sight', () => {
    const limits = [
      { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' },
      { kind: 'frame', what: 'host', host: 'frame.example' },
      { kind: 'malformed', what: 'links' },
    ] as const;
    expect(find({ evidence: { limits: [...limits] } })).toMatchObject([{ limits: [limits[0], limits[1]] }]);
  });

  it.each<Given & { desc: string }>([
    { desc: 'a host of it was contacted', evidence: { thirdPartyHosts: ['gum.criteo.com'] } },
    { desc: 'a cookie of it is set', cookies: [entryOf('cto_bundle', { company: 'Criteo' })] },
    { desc: 'a cookie is declared as its', cookies: [entryOf('a', { declared: rowOf('a', { provider: 'Criteo' }) })] },
    { desc: 'no policy was read', policy: null },
    { desc: 'the policy names nobody', policy: named() },
    { desc: 'the company has other trades than advertising', policy: named('Google') },
    { desc: 'the company is not known', policy: named('Postwagen GmbH') },
    { desc: 'marketing was refused: nothing to see then', chosen: {} },
    { desc: 'nobody answered', chosen: UNANSWERED },
    { desc: 'no platform is known', chosen: null },
    { desc: 'the list of contacts was cut', evidence: { limits: [{ kind: 'cut', what: 'hosts', kept: 250 }] } },
    { desc: 'the page did not answer', evidence: { limits: [{ kind: 'no-answer', what: 'page' }] } },
  ])('is silent where $desc', ({ desc: _, ...given }) => {
    expect(find(given)).toEqual([]);
  });
});
