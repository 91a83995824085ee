import type { Evidence } from '../../evidence/evidence.ts';
import type { Category } from '../../shared/category.ts';
import { asRecord } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { fixed, flagOf, instantOf, MOST_ITEMS, named, pairsOf, textOf, unescaped } from '../decode.ts';
import { fromGpp } from '../gpp-string.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

// The ids that its own templates give; a site may have others, or numbers.
const GROUPS = new Map<string, Category>([
  ['C0001', 'necessary'],
  ['C0002', 'statistics'],
  ['C0003', 'preferences'],
  ['C0004', 'marketing'],
  ['C0005', 'marketing'],
]);

/** The names that the site's configuration gives its groups, by id. */
function groupNames({ calls }: Evidence): Map<string | null, string | null> {
  const groups = asRecord(calls['OneTrust.GetDomainData'])?.['Groups'];
  return new Map(
    (Array.isArray(groups) ? groups : []).map((item) => {
      const group = asRecord(item);
      return [textOf(group?.['OptanonGroupId']), textOf(group?.['GroupName'])];
    }),
  );
}

/** The fields of a query string; an address among them may hold another one, so each is unescaped alone. */
function fieldsOf(raw: string): Map<string, string> {
  const fields = (raw.includes('=') ? raw : unescaped(raw)).split('&', MOST_ITEMS);
  return new Map(
    fields.map((field) => {
      const [key = ''] = field.split('=', 1);
      return [key, unescaped(field.slice(key.length + 1).replaceAll('+', ' '))];
    }),
  );
}

/** The time of `Date.toString()` without the name of the zone, whose `+` may have been read as a space. */
const dateOf = (text = ''): number | null => instantOf(text.split('(')[0]!.replace(/GMT (?=\d)/, 'GMT+'));

const closedAt = (text: string | null): number | null => (text?.includes('-') ? instantOf(unescaped(text)) : null);

// 1 accepted all, 2 rejected all; later ones only with a count.
const isClick = (fields: Map<string, string>): boolean => /^[12]$/.test(fields.get('intType') ?? '');

function answerOf(fields: Map<string, string>): boolean | null {
  if (isClick(fields)) return true;
  const interactions = /^\d+$/.exec(fields.get('interactionCount') ?? '')?.[0];
  if (Number(interactions) === 0) return false;
  // The count can be 1 on the page that the person landed on, before any answer.
  return interactions && fields.get('landingPath') === 'NotLandingPage' ? true : null;
}

function decode(raw: string, { item, evidence }: Beside): Stored | null {
  const fields = fieldsOf(raw);
  if (!['consentId', 'datestamp', 'groups', 'interactionCount'].some((key) => fields.has(key))) return null;
  const names = groupNames(evidence);
  const purposes = [...pairsOf(fields.get('groups') ?? '', ',', ':')].map(([id, value]): Purpose => {
    const category = GROUPS.get(id);
    const name = names.get(id) ?? null;
    // The id of a group of the site's own means nothing.
    return category ? fixed(name ?? id, flagOf(value), category) : named(name ?? id, flagOf(value), [name]);
  });
  const closed = closedAt(item('OptanonAlertBoxClosed'));
  const region = fields.get('geolocation')?.replace(/;$/, '');
  return {
    answered: answerOf(fields) ?? (closed === null ? null : true),
    by: isClick(fields) ? 'click' : null,
    purposes,
    consentId: fields.get('consentId') || null,
    // The datestamp is the last write of the cookie, on any page.
    givenAt: instantOf(fields.get('crTime')) ?? closed ?? dateOf(fields.get('datestamp')),
    region: region || null,
  };
}

/**
 * OneTrust and its small edition CookiePro: a query string in `OptanonConsent`, the time of the answer in
 * `OptanonAlertBoxClosed`, beside them the strings of the IAB. Facts: my.onetrust.com "OneTrust Cookies";
 * developer.onetrust.com "Web CMP JavaScript Methods".
 */
export const onetrust = platform({
  id: 'onetrust',
  name: 'OneTrust',
  script: /\/\/(?:cdn\.cookielaw\.org|cookie-cdn\.cookiepro\.com)\/|\/(?:otSDKStub|otBannerSdk)\.js/i,
  selector: '#onetrust-consent-sdk',
  stores: [
    { key: 'OptanonConsent', read: decode },
    {
      key: 'OptanonAlertBoxClosed',
      read(value) {
        const givenAt = closedAt(value);
        return givenAt === null ? null : { answered: true, givenAt };
      },
    },
    { key: 'eupubconsent-v2', read: (value) => ({ answered: true, tcString: unescaped(value) }) },
    { key: 'OTGPPConsent', read: fromGpp },
  ],
  probe: {
    calls: [{ path: 'OneTrust.GetDomainData', shape: { Groups: [{ OptanonGroupId: 1, GroupName: 1 }] } }],
  },
  reopen: [
    { how: 'call', path: 'OneTrust.ToggleInfoDisplay' },
    { how: 'click', selector: '#ot-sdk-btn, .ot-sdk-show-settings, .optanon-toggle-display' },
  ],
  withdraw: [{ how: 'call', path: 'OneTrust.RejectAll' }],
});
