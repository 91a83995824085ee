import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { entriesOf, fixed, named, recordsOf, textOf, textsOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** One service each; the page's configuration, where it is seen, tells which are required and what they are for. */
function purposesOf(consents: Json | undefined, manager: Json | undefined): Purpose[] {
  const services = new Map(
    recordsOf(asRecord(asRecord(manager)?.['config'])?.['services']).map((one) => [one['name'], one]),
  );
  return entriesOf(consents).flatMap(([id, state]) => {
    if (typeof state !== 'boolean') throw new TypeError();
    const service = services.get(id);
    const name = textOf(service?.['title']) ?? id;
    if (service?.['required'] === true) return fixed(name, state, 'necessary');
    return named(name, state, [textsOf(service?.['purposes'])?.join(', ') ?? null, name, id]);
  });
}

/**
 * Klaro! of KIProtect. It writes one JSON record of its services, always percent-escaped, to a cookie or to storage, and
 * only when somebody confirmed; a site may give it another name, and the manager tells the choice then too.
 * Facts: klaro.org/docs, and 0.7.22 run.
 */
export const klaro = platform({
  name: 'Klaro',
  script: /\/klaro[\w.-]*\.js/,
  selector: '#klaro',
  keys: {
    klaro: record((consents, { asked }) => ({ answered: true, items: purposesOf(consents, asked[0]) })),
  },
  ask: {
    'klaro.getManager()': {
      consents: 1,
      confirmed: 1,
      config: { services: [{ name: 1, title: 1, required: 1, purposes: 1 }] },
    },
  },
  api: record(
    (manager) =>
      asRecord(manager['consents']) && {
        answered: manager['confirmed'],
        items: purposesOf(manager['consents'], manager),
      },
  ),
  reopen: 'klaro.show()',
});
