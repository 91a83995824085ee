import { COMPANIES } from '../../data/companies.ts';
import { rowsOf } from './sorted-lines.ts';

/** Whether third-party-web counts what a company loads as advertising. */
export type Business = 'ad' | 'other';

/** The company that a host belongs to, by the longest domain known; null when none is. */
export function companyOfHost(host: string): { company: string; business: Business } | null {
  for (let at = 0; host.includes('.', at); at = host.indexOf('.', at) + 1) {
    const [row] = rowsOf(COMPANIES, host.slice(at));
    if (row === undefined) continue;
    const [company = '', business] = row.split('\t');
    return { company, business: business === 'ad' ? 'ad' : 'other' };
  }
  return null;
}
