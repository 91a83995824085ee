import type { Evidence } from '../../core/evidence/evidence.ts';

/** Evidence of a page that holds nothing but what is given. */
export function evidenceOf(held: Partial<Evidence>): Evidence {
  return {
    site: {
      url: 'https://www.nimbus.example/',
      origin: 'https://www.nimbus.example',
      host: 'www.nimbus.example',
      registrableDomain: 'nimbus.example',
      title: 'Nimbus',
      lang: 'en',
      readAt: 1_764_000_000_000,
    },
    tier: 'page',
    cookies: [],
    storage: [],
    stores: [],
    globals: {},
    calls: {},
    present: [],
    elements: {},
    jsonLd: [],
    links: [],
    scripts: [],
    thirdPartyHosts: [],
    gpc: null,
    limits: [],
    ...held,
  };
}

/** One cookie as `document.cookie` shows it. */
export function cookie(name: string, value: string | null): Evidence['cookies'][number] {
  return {
    name,
    value,
    domain: null,
    hostOnly: null,
    path: null,
    secure: null,
    httpOnly: false,
    sameSite: null,
    expires: null,
    session: null,
    partition: null,
    source: 'document',
  };
}
