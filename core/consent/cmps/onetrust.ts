import { asRecord, type Json } from '../../shared/json.ts';
import { flagOf, instantOf, MOST_ITEMS, named, pairsOf, recordsOf, textOf, unescaped } from '../decode.ts';
import { fromGpp } from '../gpp-string.ts';
import { platform, type Read } from '../platform.ts';

// What C0001 to C0005 of its own templates are; a site may have other ids.
const GROUPS = ['necessary', 'statistics', 'preferences', 'marketing', 'marketing'];

/** The names that the site's configuration gives its groups, by id. */
const groupNames = (data: Json | undefined) =>
  new Map(
    recordsOf(asRecord(data)?.['Groups']).map((group) => [textOf(group['OptanonGroupId']), textOf(group['GroupName'])]),
  );

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

const decode: Read<string> = (raw, { item, asked: [data] }) => {
  const fields = fieldsOf(raw);
  if (!['consentId', 'datestamp', 'groups', 'interactionCount'].some((key) => fields.has(key))) return null;
  const names = groupNames(data);
  const closed = closedAt(item('OptanonAlertBoxClosed'));
  // 1 accepted all, 2 rejected all; later ones only with a count.
  const isClick = /^[12]$/.test(fields.get('intType') ?? '');
  const count = fields.get('interactionCount') ?? '';
  // The count can be 1 on the page that the person landed on, before any answer.
  const isCounted = /^\d*[1-9]/.test(count) && fields.get('landingPath') === 'NotLandingPage';
  return {
    answered: isClick || isCounted || (/^0+$/.test(count) ? false : closed === null ? null : true),
    by: isClick ? 'click' : null,
    items: [...pairsOf(fields.get('groups') ?? '', ',', ':')].map(([id, value]) => {
      const name = names.get(id) ?? null;
      // The id of a group of the site's own means nothing.
      return named(name ?? id, flagOf(value), [GROUPS[Number(/^C000([1-5])$/.exec(id)?.[1]) - 1] ?? name]);
    }),
    id: fields.get('consentId'),
    // The datestamp is the last write of the cookie, on any page.
    time: instantOf(fields.get('crTime')) ?? closed ?? dateOf(fields.get('datestamp')),
    region: fields.get('geolocation')?.replace(/;$/, ''),
  };
};

/**
 * OneTrust and its small edition CookiePro: a query string in `OptanonConsent`, the time of the answer in
 * `OptanonAlertBoxClosed`, beside them the strings of the IAB. Facts: my.onetrust.com "OneTrust Cookies";
 * developer.onetrust.com "Web CMP JavaScript Methods".
 */
export const onetrust = platform({
  name: 'OneTrust',
  script: /\/\/(?:cdn\.cookielaw\.org|cookie-cdn\.cookiepro\.com)\/|\/ot(?:SDKStub|BannerSdk)\.js/,
  selector: '#onetrust-consent-sdk',
  keys: {
    OptanonConsent: decode,
    OptanonAlertBoxClosed(value) {
      const time = closedAt(value);
      return time === null ? null : { answered: true, time };
    },
    'eupubconsent-v2': (value) => ({ answered: true, tcString: unescaped(value) }),
    OTGPPConsent: fromGpp,
  },
  ask: { 'OneTrust.GetDomainData()': { Groups: [{ OptanonGroupId: 1, GroupName: 1 }] } },
  reopen: ['OneTrust.ToggleInfoDisplay()', '#ot-sdk-btn, .ot-sdk-show-settings, .optanon-toggle-display'],
  withdraw: 'OneTrust.RejectAll()',
});
