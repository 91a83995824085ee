import type { Evidence } from '../../evidence/evidence.ts';
import type { Json } from '../../shared/json.ts';
import type { Purpose } from '../consent.ts';
import { booleansOf, fixed, jsonOf, named, recordsOf, textOf } from '../decode.ts';
import { platform, type Store } from '../platform.ts';

const CONFIGURED = 'orejime.config.purposes';
const CONSENTS = 'orejime.manager.getAllConsents';
const DIRTY = 'orejime.manager.isDirty';

/** One purpose each; the page's configuration, where it is seen, has their titles and the groups they are in. */
function purposesOf(consents: Json | undefined, { globals }: Evidence): Purpose[] | null {
  const configured: Record<string, Json>[] = recordsOf(globals[CONFIGURED]).flatMap((one) => [
    one,
    ...recordsOf(one['purposes']).map((inner) => ({ ...inner, group: one['title'] ?? null })),
  ]);
  const states = booleansOf(consents);
  return (
    states &&
    states.map(([id, state]) => {
      const purpose = configured.find((one) => one['id'] === id);
      const name = textOf(purpose?.['title']) ?? id;
      if (purpose?.['isMandatory'] === true) return fixed(name, state, 'necessary');
      return named(name, state, [textOf(purpose?.['group']), name, id]);
    })
  );
}

const read: Store['read'] = (value, { evidence }) => {
  const purposes = purposesOf(jsonOf(value), evidence);
  return purposes && { answered: true, purposes };
};

const SHAPE = { id: 1, title: 1, isMandatory: 1 } as const;

/**
 * Orejime of Boscop, a relative of Klaro. Version 3 keeps one JSON record of its purposes in the cookie `eu-consent`,
 * versions 1 and 2 in `orejime`; both are written by a choice only. A site may name it otherwise: the manager of
 * version 3 tells the choice then too. Facts: its README of versions 2 and 3, and 3.2.1 run.
 */
export const orejime = platform({
  id: 'orejime',
  name: 'Orejime',
  script: /\/orejime[\w.-]*\.js/i,
  selector: '.orejime-Root, #orejime',
  stores: [
    { key: 'eu-consent', in: 'cookie', shared: true, read },
    { key: 'orejime', in: 'cookie', read },
  ],
  api: {
    key: CONSENTS,
    read(evidence) {
      const purposes = purposesOf(evidence.calls[CONSENTS], evidence);
      const dirty = evidence.calls[DIRTY];
      return purposes && { answered: typeof dirty === 'boolean' ? !dirty : null, purposes };
    },
  },
  probe: {
    globals: [{ path: CONFIGURED, shape: [{ ...SHAPE, purposes: [SHAPE] }] }],
    calls: [{ path: CONSENTS }, { path: DIRTY }],
  },
  reopen: [
    { how: 'call', path: 'orejime.prompt' },
    { how: 'call', path: 'orejime.show' },
  ],
  withdraw: [{ how: 'call', path: 'orejime.manager.declineAll' }],
});
