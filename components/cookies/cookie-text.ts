import { i18n } from '#i18n';
import type { CookieEntry, Identifier } from '../../core/cookies/cookie-entry.ts';
import { dayAndTime, span } from '../ui/dates.ts';
import { messageKey } from '../ui/message-key.ts';

/** How long a cookie stays, counted from `readAt` (ms since 1970). */
export function lifetime({ session, expires }: CookieEntry['cookie'], readAt: number, locale: string): string {
  if (session) return i18n.t('cookies.lifetime.session');
  if (expires === null) return i18n.t('cookies.lifetime.unknown');
  return expires <= readAt ? i18n.t('cookies.lifetime.over') : span(expires - readAt, locale);
}

/** The name of a category, or that none is known. */
export function categoryName(category: CookieEntry['category']): string {
  return category ? i18n.t(`common.category.${category}`) : i18n.t('cookies.unknownCategory');
}

function lifetimeLine(cookie: CookieEntry['cookie'], readAt: number, locale: string): string {
  const { session, expires } = cookie;
  if (!session && expires === null) return i18n.t('cookies.detail.lifetimeUnknown');
  const end = session || expires === null ? '' : ` (${dayAndTime(expires, locale)})`;
  return i18n.t('cookies.detail.lifetime', [lifetime(cookie, readAt, locale) + end]);
}

function domainLine({ domain, hostOnly }: CookieEntry['cookie']): string {
  if (domain === null) return i18n.t('cookies.detail.domainUnknown');
  if (hostOnly === null) return i18n.t('cookies.detail.domain', [domain]);
  return i18n.t(hostOnly ? 'cookies.detail.hostOnly' : 'cookies.detail.andBelow', [domain]);
}

const SAME_SITE = { lax: 'SameSite=Lax', strict: 'SameSite=Strict', none: 'SameSite=None' };

function flagsLine({ secure, httpOnly, sameSite }: CookieEntry['cookie']): string {
  if (secure === null) return i18n.t('cookies.detail.flagsUnknown');
  const flags = [secure && 'Secure', httpOnly && 'HttpOnly', sameSite && SAME_SITE[sameSite]].filter(Boolean);
  return i18n.t('cookies.detail.flags', [flags.join(', ') || i18n.t('cookies.detail.noFlags')]);
}

function identifierLine({ role, system, id, firstSeen, holder }: Identifier, locale: string): string {
  const parts = [
    id,
    firstSeen === null ? '' : i18n.t('identifier.firstSeen', [dayAndTime(firstSeen, locale)]),
    holder === null ? '' : i18n.t('identifier.heldBy', [holder]),
  ];
  const name = i18n.t(`identifier.name.${messageKey(role)}`, [system]);
  return i18n.t('cookies.detail.identifier', [name, parts.filter(Boolean).join(', ')]);
}

/**
 * All that is known of one cookie but its value, a line each; of the value the allow-listed id alone. `readAt`: ms since
 * 1970, what lifetimes are counted from.
 */
export function detailLines(entry: CookieEntry, readAt: number, locale: string): string[] {
  const { cookie, company, category, because, declared, identifier } = entry;
  return [
    i18n.t('cookies.detail.company', [company ?? i18n.t('cookies.detail.companyUnknown')]),
    i18n.t('cookies.detail.category', [categoryName(category), i18n.t(`cookies.because.${messageKey(because)}`)]),
    declared ? i18n.t('cookies.detail.declaredOn', [declared.page]) : '',
    declared?.purpose ? i18n.t('cookies.detail.declaredPurpose', [declared.purpose]) : '',
    lifetimeLine(cookie, readAt, locale),
    declared?.lifetime ? i18n.t('cookies.detail.declaredLifetime', [declared.lifetime]) : '',
    domainLine(cookie),
    cookie.path === null ? '' : i18n.t('cookies.detail.path', [cookie.path]),
    flagsLine(cookie),
    cookie.partition === null ? '' : i18n.t('cookies.detail.partition', [cookie.partition]),
    identifier ? identifierLine(identifier, locale) : '',
  ].filter(Boolean);
}

/** One cookie as text to take along. */
export function cookieText(entry: CookieEntry, readAt: number, locale: string): string {
  return [entry.cookie.name, ...detailLines(entry, readAt, locale)].join('\n');
}
