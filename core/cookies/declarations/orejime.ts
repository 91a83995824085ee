import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { Category } from '../../shared/category.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { oneCategory } from '../declared-tables.ts';
import { configuredName, declaredRow, declaredText } from '../declared-text.ts';

const PURPOSE = { id: 1, name: 1, title: 1, description: 1, isMandatory: 1, required: 1, cookies: 1 } as const;
// The running version 3, its configuration, and that of versions 1 and 2.
const PLACES = ['orejime.config.purposes', 'orejimeConfig.purposes', 'orejimeConfig.apps'];

const DEEPEST = 3;

/** A purpose, or the purposes of a group: a group's title tells where its own does not. */
function rowsOf(purpose: Record<string, Json>, group: Category | null, depth: number): DeclaredRow[] {
  const { id, name, title, description, isMandatory, required, cookies, purposes } = purpose;
  const mandatory = isMandatory === true || required === true;
  const texts = [title, id, name].map(declaredText);
  const meant = texts.map(oneCategory).find((category) => category !== null) ?? null;
  const category = mandatory ? 'necessary' : (meant ?? group);
  const inner = Array.isArray(purposes) && depth < DEEPEST ? purposes : [];
  return [
    ...(Array.isArray(cookies) ? cookies : []).flatMap((cookie) =>
      declaredRow('Orejime', {
        name: configuredName(cookie),
        category,
        provider: texts.find((text) => text !== null),
        purpose: description,
        partial: true,
      }),
    ),
    ...inner.flatMap((one) => rowsOf(asRecord(one) ?? {}, category, depth + 1)),
  ];
}

/** Orejime's purposes and the cookies of each. Facts: its README of versions 2 and 3, and 3.2.1 run. */
export const orejime: DeclarationAdapter = {
  id: 'orejime',
  probe: { globals: PLACES.map((path) => ({ path, shape: [{ ...PURPOSE, purposes: [PURPOSE] }] })) },
  read({ globals }: Evidence): DeclaredRow[] {
    const place = PLACES.find((path) => Array.isArray(globals[path]));
    const purposes = place === undefined ? [] : globals[place];
    return (Array.isArray(purposes) ? purposes : []).flatMap((purpose) => rowsOf(asRecord(purpose) ?? {}, null, 0));
  },
};
