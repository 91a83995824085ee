import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { booleansOf, fixed, jsonOf, named, recordsOf, service, textOf, textsOf } from '../decode.ts';
import { platform } from '../platform.ts';

const MANAGER = 'klaro.getManager';

/** One service each; the page's configuration, where it is seen, tells which are required and what they are for. */
function purposesOf(consents: Json | undefined, { calls }: Evidence): Purpose[] | null {
  const services = recordsOf(asRecord(asRecord(calls[MANAGER])?.['config'])?.['services']);
  const states = booleansOf(consents);
  return (
    states &&
    states.map(([id, state]) => {
      const configured = services.find(({ name }) => name === id);
      const name = textOf(configured?.['title']) ?? id;
      if (configured?.['required'] === true) return fixed(name, state, 'necessary');
      const item = named(name, state, [textsOf(configured?.['purposes'])?.join(', ') ?? null, name]);
      return item.categories.length > 0 ? item : { ...service(id, state), name };
    })
  );
}

/**
 * Klaro! of KIProtect. It writes one JSON record of its services, always percent-escaped, to a cookie or to storage, and
 * only when somebody confirmed; a site may give it another name, and the manager tells the choice then too.
 * Facts: klaro.org/docs, and 0.7.22 run.
 */
export const klaro = platform({
  id: 'klaro',
  name: 'Klaro',
  script: /\/klaro[\w.-]*\.js/i,
  selector: '#klaro',
  stores: [
    {
      key: 'klaro',
      read(value, { evidence }) {
        const purposes = purposesOf(jsonOf(value), evidence);
        return purposes && { answered: true, purposes };
      },
    },
  ],
  api: {
    key: MANAGER,
    read(evidence) {
      const manager = asRecord(evidence.calls[MANAGER]);
      const purposes = purposesOf(manager?.['consents'], evidence);
      const confirmed = manager?.['confirmed'];
      return purposes && { answered: typeof confirmed === 'boolean' ? confirmed : null, purposes };
    },
  },
  probe: {
    calls: [
      {
        path: MANAGER,
        shape: {
          consents: 1,
          confirmed: 1,
          config: { services: [{ name: 1, title: 1, required: 1, purposes: 1 }] },
        },
      },
    ],
  },
  reopen: [{ how: 'call', path: 'klaro.show' }],
});
