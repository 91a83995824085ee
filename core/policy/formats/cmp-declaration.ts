import { belongs } from '../../evidence/of-site.ts';
import { plainLetters } from '../../shared/letters.ts';
import type { PolicyFact, Recipient } from '../facts.ts';
import type { PolicyFormat } from '../format.ts';
import { statedIn, statedText } from '../stated.ts';

const MOST = 300;

/**
 * Whoever the site's consent platform declares beside a cookie, and which is not the site itself, receives data. The
 * rows are those that the cookies are judged by; they are read once, in core/cookies/declarations.
 */
export const cmpDeclaration: PolicyFormat = {
  id: 'cmp-declaration',
  read({ visit }) {
    if (!visit) return {};
    const { site } = visit.evidence;
    // Sites write themselves as their host, or as its name: "shop.example", "Shop".
    const own = plainLetters(site.registrableDomain.split('.')[0] ?? '');
    const recipients = new Map<string, PolicyFact<Recipient>>();
    for (const { name, provider, purpose, declaredBy, page } of visit.declared) {
      const company = statedText(provider);
      if (company === null || recipients.size >= MOST) continue;
      const host = company.toLowerCase().replace(/^\.|^www\./, '');
      const isOwn = belongs(host, site.registrableDomain) || plainLetters(company).replace(/[^a-z0-9]/g, '') === own;
      if (isOwn || recipients.has(host)) continue;
      const row = [name, company, purpose].filter((cell) => cell !== null).join(' · ');
      const fact = statedIn('cmp-declaration', page);
      recipients.set(host, fact({ name: company, role: null, purpose: null }, `${declaredBy}: ${row}`, 'likely'));
    }
    return recipients.size > 0 ? { recipients: [...recipients.values()] } : {};
  },
};
