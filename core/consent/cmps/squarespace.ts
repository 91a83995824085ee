import { flagOf } from '../decode.ts';
import { platform } from '../platform.ts';

const MANAGE = '.manage-cookies-bar .manage-bar-action';

/** Squarespace. An answer writes its two cookies together; both as its own script writes them. */
export const squarespace = platform({
  name: 'Squarespace',
  selector: `.sqs-cookie-banner-v2-accept, ${MANAGE}`,
  keys: {
    ss_performanceCookiesAllowed: (performance, { item }) =>
      flagOf(performance) === null
        ? null
        : { answered: true, states: { performance, marketing: item('ss_marketingCookiesAllowed') } },
  },
  reopen: MANAGE,
});
