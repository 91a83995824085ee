// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageTable } from '../../../../core/cookies/declarations/page-table.ts';
import { TAG, type ElementRead } from '../../../../core/evidence/probe.ts';
import { evidence, read as readAs } from '../fixtures.ts';

const probe = pageTable.probe.elements![0]!;
const read = (...found: ElementRead[]) => pageTable.read(evidence({ elements: { [probe.id]: found } }));

const TABLE = '<table><tr><th>Cookie</th><th>Durée</th></tr><tr><td>_acme</td><td>13 mois</td></tr></table>';

function elementsOf(html: string): ElementRead[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll(probe.selector)].map((one) => ({
    ...readAs(one.localName, one.textContent ?? ''),
    attributes: { [TAG]: one.localName },
    rows: [...one.querySelectorAll(probe.rows!.each)].map((row) =>
      [...row.querySelectorAll(probe.rows!.cells)].map((cell) => cell.textContent ?? ''),
    ),
  }));
}

describe('a table of the site’s own', () => {
  it.each([
    { desc: 'in a part named after cookies', html: `<div id="modal-Cookies"><h3>Statistiques</h3>${TABLE}</div>` },
    { desc: 'in a part named after consent', html: `<div class="my-consent"><h3>Statistiques</h3>${TABLE}</div>` },
  ])('$desc', ({ html }) => {
    expect(read(...elementsOf(html))).toEqual([
      {
        name: '_acme',
        category: 'statistics',
        provider: null,
        purpose: null,
        lifetime: '13 mois',
        days: 395,
        declaredBy: 'Shop',
      },
    ]);
  });

  it.each([
    { desc: 'elsewhere in the page', html: `<main><h3>Statistiques</h3>${TABLE}</main>` },
    { desc: 'of something else', html: `<div id="cookie">${TABLE.replace('Cookie', 'Produit')}</div>` },
    { desc: 'not there', html: '<div id="cookie"><h3>Cookies</h3></div>' },
  ])('$desc is no declaration', ({ html }) => expect(read(...elementsOf(html))).toEqual([]));

  it('is not looked for in a page whose state a plugin wrote into the body', () => {
    document.body.className = 'cookies-not-set';
    expect(elementsOf(`<main><h3>Statistiques</h3>${TABLE}</main>`)).toEqual([]);
    document.body.className = '';
  });
});
