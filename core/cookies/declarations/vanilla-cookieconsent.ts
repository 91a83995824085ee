import type { Evidence } from '../../evidence/evidence.ts';
import { categoriesOfName } from '../../shared/category-names.ts';
import type { DeclarationAdapter, DeclaredCookie } from '../cookie-entry.ts';
import { declaredText } from '../declared-text.ts';

// The site names the columns; the first holds the cookie.
const COLUMNS = {
  provider: /domain|domän|provider|service|anbieter|fournisseur|proveedor|fornitor|aanbieder|dostawc/i,
  purpose: /desc|beschr|purpose|zweck|finali|propósito|scopo|doel|\bbut\b|\bcel\b/i,
  lifetime: /expir|durat|durée|dauer|ablauf|lifetime|retention|conserva|bewaar|vervalt/i,
};

/**
 * The cookie tables of vanilla-cookieconsent 3 (`cookieTable`), which stand in the sections of its preferences dialog.
 * The dialog is written when the person first opens it. A section that can be switched has its details in an element
 * whose id is the category's name with `-desc`.
 */
export const vanillaCookieconsent: DeclarationAdapter = {
  id: 'vanilla-cookieconsent',
  probe: {
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
  read({ elements }: Evidence): DeclaredCookie[] {
    return (elements['vanilla-cookieconsent-table'] ?? []).flatMap(({ attributes, rows }) => {
      const named = categoriesOfName((attributes.id ?? '').replace(/-desc$/, ''));
      // A section of several categories does not tell which of them a cookie is in.
      const category = named.length === 1 ? named[0]! : null;
      const [headers = [], ...body] = rows;
      const column = (meaning: RegExp): number => headers.findIndex((header, at) => at > 0 && meaning.test(header));
      const [provider, purpose, lifetime] = [COLUMNS.provider, COLUMNS.purpose, COLUMNS.lifetime].map(column) as [
        number,
        number,
        number,
      ];
      return body.flatMap((cells) => {
        const name = declaredText(cells[0]);
        if (name === null) return [];
        return {
          name,
          category,
          provider: declaredText(cells[provider]),
          purpose: declaredText(cells[purpose]),
          lifetime: declaredText(cells[lifetime]),
          declaredBy: 'CookieConsent',
        };
      });
    });
  },
};
