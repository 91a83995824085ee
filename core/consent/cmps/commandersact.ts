import { CALLBACK } from '../../evidence/probe.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord } from '../../shared/json.ts';
import { instantOf, textOf, unescaped } from '../decode.ts';
import { platform, type Beside, type Stored } from '../platform.ts';

// Status, separator (the site may choose another), version of the banner and perhaps more numbers, separator.
const START = /^([01])(\W)(\d{1,9})(?:\|[|\d]*)?\2/;

/**
 * `status@version|...@categories@always on@updated,created,expires@vendors`. The categories are numbers that the site
 * defines; old banners wrote `ALL`.
 */
function decode(raw: string, { item }: Beside): Stored | null {
  const value = unescaped(unescaped(raw.trim()));
  const [, status, separator, version] = START.exec(value) ?? [];
  if (separator === undefined) return null;
  const [, , accepted, , times = ''] = value.split(separator, 6);
  const [updated, , expires] = times.split(',', 3);
  return {
    answered: true,
    all: status === '1' ? false : accepted === 'ALL' || null,
    categories: {},
    consentId: item('TCPID'),
    givenAt: instantOf(updated),
    ...(expires ? { keptUntil: instantOf(expires) } : {}),
    policyVersion: version ?? null,
  };
}

function fromApi({ calls }: Evidence): Stored | null {
  const answer = asRecord(calls['cact consent.get']);
  const status = textOf(asRecord(answer?.['consent'])?.['status']);
  if (status === null) return null;
  if (status === 'unset') return { answered: false };
  const meta = asRecord(answer?.['meta']);
  return {
    answered: true,
    all: status === 'all-on' || (status === 'all-off' ? false : null),
    categories: {},
    consentId: textOf(meta?.['consentId']),
    givenAt: instantOf(meta?.['dateUpdated']),
    keptUntil: instantOf(meta?.['dateExpires']),
    policyVersion: textOf(meta?.['bannerVersion']),
  };
}

/**
 * Commanders Act, known as TrustCommander. A site may rename the cookie; the call tells the choice then too. Facts:
 * doc.commandersact.com, "Consent cookie", "Consent object" and the OnSite API.
 */
export const commandersact = platform({
  id: 'commandersact',
  name: 'Commanders Act',
  script: /^https:\/\/cdn\.trustcommander\.net\/privacy\//i,
  selector: '#tc-privacy-wrapper, #popin_tc_privacy, #footer_tc_privacy',
  stores: [{ key: 'TC_PRIVACY', read: decode }],
  api: { key: 'cact consent.get', read: fromApi },
  probe: {
    calls: [
      {
        path: 'cact',
        args: ['consent.get', CALLBACK],
        shape: {
          consent: { status: 1 },
          meta: { consentId: 1, dateUpdated: 1, dateExpires: 1, bannerVersion: 1 },
        },
      },
    ],
  },
  reopen: [
    { how: 'call', path: 'tC.privacyCenter.showPrivacyCenter' },
    { how: 'call', path: 'cact', args: ['consentCenter.show'] },
  ],
});
