import table from '../../data/companies.json' with { type: 'json' };

/** Whether third-party-web counts what a company loads as advertising. */
export type Business = 'ad' | 'other';

let byDomain: Map<string, { company: string; business: Business }> | null = null;

function index(): Map<string, { company: string; business: Business }> {
  const groups = Object.entries(table as Record<Business, Record<string, string[]>>) as [
    Business,
    Record<string, string[]>,
  ][];
  return new Map(
    groups.flatMap(([business, companies]) =>
      Object.entries(companies).flatMap(([company, domains]) =>
        domains.map((domain) => [domain, { company, business }] as const),
      ),
    ),
  );
}

/** The company that a host belongs to, by the longest domain known; null when none is. */
export function companyOfHost(host: string): { company: string; business: Business } | null {
  byDomain ??= index();
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const found = byDomain.get(host.slice(at));
    if (found) return found;
  }
  return null;
}
