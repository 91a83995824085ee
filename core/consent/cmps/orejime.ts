import type { Json } from '../../shared/json.ts';
import { entriesOf, fixed, named, recordsOf, textOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** One purpose each; the page's configuration, where it is seen, has their titles and the groups they are in. */
function purposesOf(consents: Record<string, Json>, config: Json | undefined) {
  const configured = new Map(
    recordsOf(config).flatMap((one) => [
      [one['id'], one] as const,
      ...recordsOf(one['purposes']).map((inner) => [inner['id'], { ...inner, group: one['title'] ?? null }] as const),
    ]),
  );
  return entriesOf(consents).map(([id, state]) => {
    if (typeof state !== 'boolean') throw new TypeError();
    const purpose: Record<string, Json> | undefined = configured.get(id);
    const name = textOf(purpose?.['title']) ?? id;
    if (purpose?.['isMandatory'] === true) return fixed(name, state, 'necessary');
    return named(name, state, [textOf(purpose?.['group']), name, id]);
  });
}

const read = record((consents, { asked: [, config] }) => ({ answered: true, items: purposesOf(consents, config) }));

const SHAPE = { id: 1, title: 1, isMandatory: 1 } as const;

/**
 * Orejime of Boscop, a relative of Klaro. Version 3 keeps one JSON record of its purposes in the cookie `eu-consent`,
 * versions 1 and 2 in `orejime`; both are written by a choice only. A site may name it otherwise: the manager of
 * version 3 tells the choice then too. Facts: its README of versions 2 and 3, and 3.2.1 run.
 */
export const orejime = platform({
  name: 'Orejime',
  script: /\/orejime[\w.-]*\.js/,
  selector: '.orejime-Root, #orejime',
  keys: { 'eu-consent': { shared: true, read }, orejime: read },
  ask: {
    'orejime.manager.getAllConsents()': 1,
    'orejime.config.purposes': [{ ...SHAPE, purposes: [SHAPE] }],
    'orejime.manager.isDirty()': 1,
  },
  api: record((consents, { asked: [, config, dirty] }) => ({
    answered: typeof dirty === 'boolean' ? !dirty : null,
    items: purposesOf(consents, config),
  })),
  reopen: ['orejime.prompt()', 'orejime.show()'],
  withdraw: 'orejime.manager.declineAll()',
});
