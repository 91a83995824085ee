import { COMPANIES } from '../../data/companies.ts';
import { BUSINESSES, type Business } from './businesses.ts';
import { rowsOf } from './sorted-lines.ts';

/** The companies of whose domains every one is in advertising: their name alone tells what they do. */
export function advertisersByName(): ReadonlySet<string> {
  const others = new Set<string>();
  const advertisers = new Set<string>();
  for (const [, company = '', business] of COMPANIES.matchAll(/^[^\t\n]*\t([^\t\n]*)(?:\t(\w+))?$/gm))
    (business === 'ad' ? advertisers : others).add(company);
  return new Set([...advertisers].filter((company) => !others.has(company)));
}

/** The company that a host belongs to, by the longest domain known; null when none is. */
export function companyOfHost(host: string): { company: string; business: Business } | null {
  for (let at = 0; host.includes('.', at); at = host.indexOf('.', at) + 1) {
    const [row] = rowsOf(COMPANIES, host.slice(at));
    if (row === undefined) continue;
    const [company = '', business] = row.split('\t');
    return { company, business: BUSINESSES.find((known) => known === business) ?? 'other' };
  }
  return null;
}
