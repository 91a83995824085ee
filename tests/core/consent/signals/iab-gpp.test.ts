import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import { iabGpp } from '../../../../core/consent/signals/iab-gpp.ts';
import { evidenceOf } from '../../evidence-of.ts';
import { gppOf, usSection } from '../gpp-strings.ts';
import { EVERYTHING, four, UNTOLD, withCookies, withStorage } from '../state.ts';
import { EVERY_PURPOSE, tcStringOf } from '../tc-strings.ts';

const TC_STRING = tcStringOf({ purposes: EVERY_PURPOSE, cmpId: 92 });
const OPTED_OUT = gppOf([[7, usSection(7, [1, 1, 1])]]);
const BY_DEFAULT = gppOf([[8, usSection(8, [2, 2])]]);
const EU = gppOf([[2, TC_STRING]]);

describe('IAB GPP', () => {
  it.each([
    {
      desc: 'opted out',
      page: withCookies({ IABGPP_HDR_GppString: OPTED_OUT }),
      expected: { form: 'known', answered: true, categories: four(null, null, null, false) },
    },
    {
      desc: 'not opted out',
      page: withStorage({ IABGPP_HDR_GppString: BY_DEFAULT }),
      expected: { form: 'known', answered: false, categories: UNTOLD },
    },
    {
      desc: 'the answer of the call',
      page: { calls: { '__gpp ping': { gppString: OPTED_OUT } } },
      expected: { via: { kind: 'api', key: '__gpp' }, answered: true },
    },
    {
      desc: 'damaged',
      page: withCookies({ IABGPP_HDR_GppString: 'DBABLA' }),
      expected: { form: 'unknown', answered: null, categories: UNTOLD },
    },
  ])('$desc, and never as the consent', async ({ page, expected }) => {
    const { chosen, readings } = await readConsent(evidenceOf(page));
    expect(readings).toMatchObject([{ cmp: 'iab-gpp', regime: 'us', ...expected }]);
    expect(chosen).toBeNull();
  });

  it('hands on the TC string of the EU, which is the consent', async () => {
    const { chosen } = await readConsent(evidenceOf(withCookies({ IABGPP_HDR_GppString: EU })));
    expect(chosen).toMatchObject({
      cmp: 'iab-gpp',
      regime: 'gdpr',
      answered: true,
      categories: EVERYTHING,
      tc: { cmpId: 92 },
    });
  });

  it('is left out where the same TC string stands on its own', async () => {
    const page = { ...withCookies({ 'euconsent-v2': TC_STRING }), calls: { '__gpp ping': { gppString: EU } } };
    expect((await readConsent(evidenceOf(page))).readings).toMatchObject([{ cmp: 'iab-tcf' }]);
  });

  it.each([
    { desc: 'a platform that is still loading', page: { calls: { '__gpp ping': { gppString: '' } } } },
    { desc: 'an answer that is none', page: { calls: { '__gpp ping': null } } },
    { desc: 'nothing', page: {} },
  ])('says nothing of $desc', ({ page }) => {
    expect(iabGpp.read(evidenceOf(page))).toEqual([]);
  });
});
