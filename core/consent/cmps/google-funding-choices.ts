import type { Json } from '../../shared/json.ts';
import { instantOf, jsonOf, textOf } from '../decode.ts';
import { platform, type Stored } from '../platform.ts';
import { liveTcString } from '../tc-live.ts';

const CMP_ID = 300;

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/**
 * A list by position: the fourth field holds the TC string, the seventh pairs of a number and a text `["uuid",[s,ns]]`.
 * The layout of 2021 has a text and a time in the third and does not tell whether anybody chose.
 */
function decode(raw: string): Stored | null {
  const fields = jsonOf(raw);
  if (!Array.isArray(fields)) return null;
  const [id] = listOf(jsonOf(textOf(listOf(listOf(fields[6])[0])[1]) ?? ''));
  const consentId = textOf(id);
  const tcString = textOf(listOf(fields[3])[0]);
  if (tcString !== null) return { answered: true, tcString, consentId };
  const time = listOf(fields[2])[1];
  return typeof time === 'number' ? { answered: null, givenAt: instantOf(time) } : { answered: false, consentId };
}

/**
 * Google Funding Choices, now "Privacy & messaging". Facts: the API of developers.google.com/funding-choices, by which a
 * site reopens the dialog; cookies as seen on sites; its number in the IAB's list of CMPs.
 */
export const googleFundingChoices = platform({
  id: 'google-funding-choices',
  name: 'Google Funding Choices',
  script: /^https:\/\/fundingchoicesmessages\.google\.com\//i,
  selector: '.fc-consent-root',
  stores: [{ key: 'FCCDCF', read: decode }],
  api: { key: '__tcfapi getTCData', read: (evidence) => liveTcString(evidence, CMP_ID) },
  reopen: [{ how: 'call', path: 'googlefc.showRevocationMessage' }],
});
