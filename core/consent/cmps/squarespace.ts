import { fixed, flagOf } from '../decode.ts';
import { platform } from '../platform.ts';

const MANAGE = '.manage-cookies-bar .manage-bar-action';

/** Squarespace. An answer writes its two cookies together; both as its own script writes them. */
export const squarespace = platform({
  id: 'squarespace',
  name: 'Squarespace',
  selector: `.sqs-cookie-banner-v2-accept, ${MANAGE}`,
  stores: [
    {
      key: 'ss_performanceCookiesAllowed',
      in: 'cookie',
      read(value, { item }) {
        const performance = flagOf(value);
        if (performance === null) return null;
        return {
          answered: true,
          purposes: [
            fixed('performance', performance, 'statistics'),
            fixed('marketing', flagOf(item('ss_marketingCookiesAllowed')), 'marketing'),
          ],
        };
      },
    },
  ],
  reopen: [{ how: 'click', selector: MANAGE }],
});
