import { companyOfHost } from '../cookies/companies.ts';
import type { CookieEntry } from '../cookies/cookie-entry.ts';
import { lookUp } from '../cookies/dictionary.ts';
import type { Site } from '../evidence/evidence.ts';
import { isOfSite } from '../evidence/of-site.ts';
import { CATEGORIES, type Category } from '../shared/category.ts';
import { categoriesOfName } from '../shared/category-names.ts';
import type { DeclarationGround, Sign } from './finding.ts';
import { isSameCompany } from './same-company.ts';

const asksForMore = (one: Category, than: Category): boolean => CATEGORIES.indexOf(one) > CATEGORIES.indexOf(than);

/**
 * As what more than the site declares a cookie of its own is known, by Habeas's table and by something beside it; the table alone is
 * never enough to gainsay a site.
 */
function knownAsMore({ cookie, declared, identifier }: CookieEntry, { host: page }: Site) {
  const host = cookie.domain ?? page;
  const listed = lookUp(cookie.name, host, true);
  if (!listed?.category || !declared?.category || !asksForMore(listed.category, declared.category)) return null;
  const { provider, purpose } = declared;
  const providers = provider === null ? [] : [provider, companyOfHost(provider.toLowerCase())?.company ?? ''];
  const signs: Record<Sign, boolean> = {
    value: identifier !== null,
    provider: listed.company !== null && providers.some((one) => isSameCompany(one, listed.company!)),
    purpose: purpose !== null && categoriesOfName(purpose).includes(listed.category),
    host: listed.category === 'marketing' && companyOfHost(host)?.business === 'ad',
  };
  const seen = (Object.keys(signs) as Sign[]).filter((sign) => signs[sign]);
  return seen.length > 0 ? { category: listed.category, company: listed.company, signs: seen } : null;
}

/** A cookie that the site itself declares in one category and that asks for more: `known` is the later of CATEGORIES. */
export interface Contradicted extends DeclarationGround {
  category: { declared: Category; known: Category; signs: readonly Sign[] };
  company: string | null;
}

/** The cookies whose category the site declares as less than they are; the site's own ones, each name once. */
export function contradicted(cookies: readonly CookieEntry[], site: Site): Contradicted[] {
  const found = new Map<string, Contradicted>();
  for (const entry of cookies) {
    const { cookie, declared } = entry;
    if (!declared?.category || cookie.value === '' || found.has(cookie.name) || !isOfSite(cookie, site)) continue;
    const known = knownAsMore(entry, site);
    if (!known) continue;
    found.set(cookie.name, {
      cookie: cookie.name,
      declaredBy: declared.declaredBy,
      page: declared.page,
      category: { declared: declared.category, known: known.category, signs: known.signs },
      company: known.company,
    });
  }
  return [...found.values()];
}

/** What a finding says of such cookies. That they are what they are is the table's word, with the signs beside it. */
export function contradictionGrounds(found: readonly Contradicted[]) {
  return {
    cookies: found.map(({ cookie }) => cookie),
    companies: [...new Set(found.flatMap(({ company }) => company ?? []))],
    onTheWordOf: 'dictionary' as const,
    declarations: found.map(({ company: _, ...ground }): DeclarationGround => ground),
  };
}
