import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { oneCategory } from '../declared-tables.ts';
import { declaredRow, declaredText } from '../declared-text.ts';

const CONFIG = 'CookieControl.config';

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/**
 * The configuration of CIVIC's Cookie Control: names that are never deleted, then those of each optional category.
 * Facts: civicuk.com/cookie-control/documentation (necessaryCookies, optionalCookies).
 */
export const civicCookieControl: DeclarationAdapter = {
  id: 'civic-cookie-control',
  probe: {
    calls: [
      {
        path: CONFIG,
        shape: { necessaryCookies: 1, optionalCookies: [{ name: 1, label: 1, description: 1, cookies: 1 }] },
      },
    ],
  },
  read({ calls }: Evidence): DeclaredRow[] {
    const config = asRecord(calls[CONFIG]);
    const declaredBy = 'Cookie Control';
    return [
      ...listOf(config?.['necessaryCookies']).flatMap((name) =>
        declaredRow(declaredBy, { name, category: 'necessary', partial: true }),
      ),
      ...listOf(config?.['optionalCookies']).flatMap((item) => {
        const optional = asRecord(item);
        const texts = [optional?.['label'], optional?.['name']].map(declaredText);
        const category = texts.map(oneCategory).find((one) => one !== null) ?? null;
        return listOf(optional?.['cookies']).flatMap((name) =>
          declaredRow(declaredBy, { name, category, purpose: optional?.['description'], partial: true }),
        );
      }),
    ];
  },
};
