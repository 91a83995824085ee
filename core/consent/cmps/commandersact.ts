import { asRecord } from '../../shared/json.ts';
import { plainOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

// Status, separator (the site may choose another), version of the banner and perhaps more numbers, separator.
const START = /^([01])(\W)(\d{1,9})(?:\|[|\d]*)?\2/;

/**
 * Commanders Act, known as TrustCommander. A site may rename the cookie; the call tells the choice then too. Facts:
 * doc.commandersact.com, "Consent cookie", "Consent object" and the OnSite API.
 */
export const commandersact = platform({
  id: 'commandersact',
  name: 'Commanders Act',
  script: '//cdn.trustcommander.net/privacy/',
  selector: '#tc-privacy-wrapper, #popin_tc_privacy, #footer_tc_privacy',
  keys: {
    // `status@version|...@categories@always on@updated,created,expires@vendors`. The categories are numbers that the
    // site defines; old banners wrote `ALL`.
    TC_PRIVACY(raw, { item }) {
      const value = plainOf(raw);
      const [, status, separator, version] = START.exec(value) ?? [];
      if (separator === undefined) return null;
      const [, , accepted, , times = ''] = value.split(separator, 6);
      const [time, , until] = times.split(',', 3);
      return {
        answered: true,
        all: status === '1' ? false : accepted === 'ALL' || null,
        known: {},
        id: item('TCPID'),
        time,
        until,
        version,
      };
    },
  },
  ask: {
    'cact("consent.get","(callback)")': {
      consent: { status: 1 },
      meta: 1,
    },
  },
  api: record((answer) => {
    const status = asRecord(answer['consent'])?.['status'];
    if (typeof status !== 'string') return null;
    if (status === 'unset') return { answered: false };
    const meta = asRecord(answer['meta']);
    return {
      answered: true,
      all: status === 'all-on' || (status === 'all-off' ? false : null),
      known: {},
      id: meta?.['consentId'],
      time: meta?.['dateUpdated'],
      until: meta?.['dateExpires'],
      version: meta?.['bannerVersion'],
    };
  }),
  reopen: ['tC.privacyCenter.showPrivacyCenter()', 'cact("consentCenter.show")'],
});
