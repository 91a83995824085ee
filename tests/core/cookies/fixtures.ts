import type { Evidence, ObservedCookie, StorageItem } from '../../../core/evidence/evidence.ts';
import { TAG, type ElementRead } from '../../../core/evidence/probe.ts';
import { evidenceOf } from '../evidence-of.ts';

/** A page of shop.example on which nothing was found, but for what is given. */
export function evidence(given: Partial<Evidence> = {}): Evidence {
  return evidenceOf({
    site: {
      url: 'https://www.shop.example/',
      origin: 'https://www.shop.example',
      host: 'www.shop.example',
      registrableDomain: 'shop.example',
      title: 'Shop',
      lang: 'en',
      readAt: Date.UTC(2026, 4, 1, 10, 5),
    },
    tier: 'everywhere',
    ...given,
  });
}

/** A plain first-party cookie, but for what is given. */
export function cookie(name: string, given: Partial<ObservedCookie> = {}): ObservedCookie {
  return {
    name,
    value: 'x',
    domain: 'shop.example',
    hostOnly: false,
    path: '/',
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    expires: Date.UTC(2027, 4, 1),
    session: false,
    partition: null,
    source: 'cookies-api',
    ...given,
  };
}

export function item(key: string, value: string | null = null): StorageItem {
  return { area: 'local', key, value, size: value?.length ?? 1 };
}

export function element(rows: string[][], attributes: ElementRead['attributes'] = {}): ElementRead {
  return { text: '', attributes, parts: {}, rows };
}

/** An element read with its own name: a heading, a paragraph or an item by its text, a table by its rows. */
export function read(tag: string, content: string | string[][]): ElementRead {
  const isText = typeof content === 'string';
  return { text: isText ? content : '', attributes: { [TAG]: tag }, parts: {}, rows: isText ? [] : content };
}
