import type { Evidence } from '../../evidence/evidence.ts';
import { asRecord, type Json } from '../../shared/json.ts';
import type { DeclarationAdapter, DeclaredRow } from '../cookie-entry.ts';
import { declaredInTable, oneCategory } from '../declared-tables.ts';
import { configuredName, declaredRow } from '../declared-text.ts';

const declaredBy = 'CookieConsent';
const CATEGORIES = 'CookieConsent.getConfig categories';
const LANGUAGE = 'CookieConsent.getConfig language';

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const entriesOf = (value: Json | undefined): [string, Json][] => Object.entries(asRecord(value) ?? {});
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The tables of one translation of its dialog: heads by key, rows by the same keys. */
function inTranslation(translation: Json): DeclaredRow[] {
  return listOf(asRecord(asRecord(translation)?.['preferencesModal'])?.['sections']).flatMap((item) => {
    const section = asRecord(item);
    const table = asRecord(section?.['cookieTable']);
    const heads = entriesOf(table?.['headers']);
    const body = listOf(table?.['body']).map((row) => heads.map(([key]) => textOf(asRecord(row)?.[key])));
    const category = oneCategory(textOf(section?.['linkedCategory']));
    return declaredInTable([heads.map(([, head]) => textOf(head)), ...body], { declaredBy, category });
  });
}

/** The cookies that it deletes when a category is refused, and those of its services. */
function inCategory([name, settings]: [string, Json]): DeclaredRow[] {
  const category = asRecord(settings);
  const services = entriesOf(category?.['services']).map(([, service]) => service);
  return [category?.['autoClear'], ...services]
    .flatMap((one) => listOf(asRecord(one ?? null)?.['cookies']))
    .flatMap((cookie) =>
      declaredRow(declaredBy, {
        name: configuredName(cookie),
        category: category?.['readOnly'] === true ? 'necessary' : oneCategory(name),
        provider: asRecord(cookie)?.['domain'],
        partial: true,
      }),
    );
}

/**
 * vanilla-cookieconsent 3: the cookie tables (`cookieTable`) of its preferences dialog, which is written when the person
 * first opens it, so they are read from its configuration too; and what that says of each category's cookies. In the
 * dialog a section that can be switched has its details in an element whose id is the category's name with `-desc`.
 * Facts: cookieconsent.orestbida.com/reference/configuration-reference.html, and version 3 run.
 */
export const vanillaCookieconsent: DeclarationAdapter = {
  id: 'vanilla-cookieconsent',
  probe: {
    calls: [
      {
        path: 'CookieConsent.getConfig',
        args: ['categories'],
        shape: { '*': { readOnly: 1, autoClear: { cookies: 1 }, services: { '*': { cookies: 1 } } } },
      },
      {
        path: 'CookieConsent.getConfig',
        args: ['language'],
        shape: {
          translations: {
            '*': { preferencesModal: { sections: [{ linkedCategory: 1, cookieTable: { headers: 1, body: 1 } }] } },
          },
        },
      },
    ],
    elements: [
      {
        id: 'vanilla-cookieconsent-table',
        selector: '#cc-main .pm__section--toggle > .pm__section-desc-wrapper',
        attributes: ['id'],
        rows: { each: '.pm__section-table tr', cells: 'th, td' },
        most: 20,
      },
    ],
  },
  read({ calls, elements, site }: Evidence): DeclaredRow[] {
    const translations = entriesOf(asRecord(calls[LANGUAGE])?.['translations']);
    const spoken = translations.find(([language]) => site.lang.toLowerCase().startsWith(language.slice(0, 2)));
    return [
      ...(elements['vanilla-cookieconsent-table'] ?? []).flatMap(({ attributes, rows }) =>
        // A section of several categories does not tell which of them a cookie is in.
        declaredInTable(rows, { declaredBy, category: oneCategory((attributes['id'] ?? '').replace(/-desc$/, '')) }),
      ),
      ...inTranslation((spoken ?? translations[0])?.[1] ?? null),
      ...entriesOf(calls[CATEGORIES]).flatMap(inCategory),
    ];
  },
};
