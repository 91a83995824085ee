import type { Json } from '../../shared/json.ts';
import { jsonOf, textOf } from '../decode.ts';
import { platform } from '../platform.ts';
import { liveTcString, TC_CALLS } from '../tc-live.ts';

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/**
 * Google Funding Choices, now "Privacy & messaging". Facts: the API of developers.google.com/funding-choices, by which a
 * site reopens the dialog; cookies as seen on sites; its number in the IAB's list of CMPs.
 */
export const googleFundingChoices = platform({
  name: 'Google Funding Choices',
  script: '//fundingchoicesmessages.google.com/',
  selector: '.fc-consent-root',
  keys: {
    // A list by position: the fourth field holds the TC string, the seventh pairs of a number and a text
    // `["uuid",[s,ns]]`, or with a GPP string there. The layout of 2021 has a text and a time in the third and does not tell whether anybody chose.
    FCCDCF(raw) {
      const fields = jsonOf(raw);
      if (!Array.isArray(fields)) return null;
      const id = UUID.exec(JSON.stringify(fields[6] ?? ''))?.[0];
      const [tcString] = listOf(fields[3]);
      if (textOf(tcString) !== null) return { answered: true, tcString, id };
      const [, time] = listOf(fields[2]);
      return typeof time === 'number' ? { time } : { answered: false, id };
    },
  },
  ask: TC_CALLS,
  api: liveTcString(300),
  reopen: 'googlefc.showRevocationMessage()',
});
