import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { iabUsp } from '../../../../core/consent/signals/iab-usp.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { four, UNTOLD, withCookies, withStorage } from '../state.ts';

const OPTED_OUT = {
  cmp: 'iab-usp',
  regime: 'us',
  form: 'known',
  answered: true,
  categories: four(null, null, null, false),
};
const BY_DEFAULT = {
  cmp: 'iab-usp',
  regime: 'us',
  form: 'known',
  answered: false,
  categories: UNTOLD,
  givenAt: null,
  consentId: null,
};
const UNKNOWN = { regime: 'us', form: 'unknown', answered: null, categories: UNTOLD };

describe('IAB US Privacy', () => {
  it.each([
    { desc: 'opted out', page: withCookies({ usprivacy: '1YYN' }), expected: OPTED_OUT },
    { desc: 'not opted out', page: withCookies({ usprivacy: '1YNN' }), expected: BY_DEFAULT },
    { desc: 'the law does not apply', page: withCookies({ usprivacy: '1---' }), expected: BY_DEFAULT },
    { desc: 'in storage', page: withStorage({ usprivacy: '1NYN' }), expected: OPTED_OUT },
    {
      desc: 'the answer of the call',
      page: { calls: { '__uspapi getUSPData': { version: 1, uspString: '1YYY' } } },
      expected: { ...OPTED_OUT, via: { kind: 'api', key: '__uspapi' } },
    },
    { desc: 'damaged', page: withCookies({ usprivacy: '1YYYY' }), expected: UNKNOWN },
  ])('$desc, and never as the consent', async ({ page, expected }) => {
    const { chosen, readings } = await readConsent(evidenceOf(page));
    expect(readings).toMatchObject([expected]);
    expect(chosen).toBeNull();
  });

  it.each([
    { desc: 'a record under its name', page: withCookies({ usprivacy: '%7B%22uspString%22%3A%221YYN%22%7D' }) },
    { desc: 'a call without a string', page: { calls: { '__uspapi getUSPData': { version: 1, uspString: null } } } },
    { desc: 'a call that answers nonsense', page: { calls: { '__uspapi getUSPData': 'yes' } } },
    { desc: 'nothing', page: {} },
  ])('leaves $desc to others', ({ page }) => {
    expect(iabUsp.read(evidenceOf(page))).toEqual([]);
  });
});
