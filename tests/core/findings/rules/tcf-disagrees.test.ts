import { describe, expect, it } from 'vitest';
import { readConsent } from '../../../../core/consent/read.ts';
import type { Evidence } from '../../../../core/evidence/evidence.ts';
import { tcfDisagrees } from '../../../../core/findings/rules/tcf-disagrees.ts';
import { gppOf, usSection } from '../../consent/gpp-strings.ts';
import { tcStringOf, type TcFields } from '../../consent/tc-strings.ts';
import { cookie, evidenceOf } from '../../evidence-of.ts';

const CHOSEN = Date.UTC(2026, 9, 5, 10, 2);
const READ = evidenceOf({}).site.readAt;
const SAME_DAY = new Date('2026-10-05T00:00:00Z');

const cookiebot = (states: string, method = 'explicit') =>
  cookie(
    'CookieConsent',
    `{stamp:'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4==',necessary:true,${states},method:'${method}',ver:1,utc:${CHOSEN},region:'fr'}`,
  );
const REFUSED = 'preferences:false,statistics:false,marketing:false';
const scripts = ['https://consent.cookiebot.com/uc.js'];

const euconsent = (fields: Partial<TcFields>) =>
  cookie('euconsent-v2', tcStringOf({ updated: SAME_DAY, cmpId: 134, ...fields }));

async function find(page: Partial<Evidence>) {
  const evidence = evidenceOf(page);
  return tcfDisagrees.find({
    evidence,
    consent: await readConsent(evidence),
    cookies: [],
    stored: [],
    declared: [],
    policy: null,
    policyPages: [],
  });
}

describe('tcf-disagrees', () => {
  it('quotes the platform that says refused and the purposes that the string carries', async () => {
    expect(await find({ cookies: [cookiebot(REFUSED), euconsent({ purposes: [1, 3, 4] })], scripts })).toEqual([
      {
        rule: 'tcf-disagrees',
        severity: 'suspicion',
        law: 'Art. 5(3) ePrivacy Directive, Art. 6(1)(a) and 7 GDPR',
        category: 'marketing',
        cookies: [],
        companies: [],
        onTheWordOf: null,
        sources: [
          {
            name: 'Cookiebot',
            via: { kind: 'cookie', key: 'CookieConsent' },
            says: 'refused',
            items: [],
            purposes: [],
          },
          {
            name: 'IAB TCF (Cookiebot)',
            via: { kind: 'cookie', key: 'euconsent-v2' },
            says: 'accepted',
            items: [],
            purposes: [3, 4],
          },
        ],
        times: { chosen: CHOSEN, read: READ, set: null },
      },
    ]);
  });

  it.each([
    { desc: 'half of a category', fields: { purposes: [4] }, found: [['marketing', 'suspicion', [4]]] },
    {
      desc: 'each category apart',
      fields: { purposes: [5, 6, 8, 9] },
      found: [
        ['preferences', 'note', [5, 6]],
        ['statistics', 'suspicion', [8, 9]],
      ],
    },
    {
      desc: 'a string written a day before the choice: a note',
      fields: { purposes: [3], updated: new Date('2026-10-03T00:00:00Z') },
      found: [['marketing', 'note', [3]]],
    },
  ])('fires on $desc', async ({ fields, found }) => {
    const findings = await find({ cookies: [cookiebot(REFUSED), euconsent(fields)], scripts });
    expect(findings.map(({ category, severity, sources }) => [category, severity, sources?.[1]?.purposes])).toEqual(
      found,
    );
  });

  it('tells a platform that no longer runs as a note', async () => {
    const found = await find({ cookies: [cookiebot(REFUSED), euconsent({ purposes: [3] })] });
    expect(found).toMatchObject([{ severity: 'note', category: 'marketing' }]);
  });

  it('tells of one string once, wherever it stands', async () => {
    const tcString = tcStringOf({ purposes: [3, 4], updated: SAME_DAY });
    const page = {
      cookies: [cookiebot(REFUSED), cookie('euconsent-v2', tcString)],
      calls: { '__tcfapi getTCData': { tcString, eventStatus: 'tcloaded' } },
      scripts,
    };
    expect(await find(page)).toHaveLength(1);
  });

  const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  it.each([
    { desc: 'the string refuses too', cookies: [cookiebot(REFUSED), euconsent({ purposes: [] })] },
    {
      desc: 'it carries purposes of no category only',
      cookies: [cookiebot(REFUSED), euconsent({ purposes: [1, 2, 7, 10, 11] })],
    },
    {
      desc: 'it carries legitimate interest only',
      cookies: [cookiebot(REFUSED), euconsent({ legitimateInterests: [2, 7, 8, 9, 10], vendorInterests: [3] })],
    },
    {
      desc: 'the person accepted',
      cookies: [cookiebot('preferences:true,statistics:true,marketing:true'), euconsent({ purposes: ALL })],
    },
    { desc: 'nobody was asked', cookies: [cookiebot(REFUSED, 'implied'), euconsent({ purposes: ALL })] },
    { desc: 'nobody answered the platform yet', cookies: [cookie('CookieConsent', '0'), euconsent({ purposes: ALL })] },
    {
      desc: 'the string cannot be decoded',
      cookies: [cookiebot(REFUSED), cookie('euconsent-v2', tcStringOf({ purposes: ALL }).slice(0, 30))],
    },
    { desc: 'the string is the choice that is shown', cookies: [euconsent({ purposes: [3] })] },
    {
      desc: 'the string is of US law',
      cookies: [cookiebot(REFUSED), cookie('IABGPP_HDR_GppString', gppOf([[7, usSection(7, [2, 2, 2])]]))],
    },
    { desc: 'there is no string', cookies: [cookiebot(REFUSED)] },
  ])('is silent where $desc', async ({ cookies }) => {
    expect(await find({ cookies, scripts })).toEqual([]);
  });

  it('is silent where the dialog of the string stands open', async () => {
    const calls = { '__tcfapi getTCData': { tcString: tcStringOf({ purposes: ALL }), eventStatus: 'cmpuishown' } };
    expect(await find({ cookies: [cookiebot(REFUSED)], calls, scripts })).toEqual([]);
  });
});
