import type { Json } from '../shared/json.ts';

/** The only page functions the in-page reader may call; each takes no input of ours but the constants written in the reader. */
export const PAGE_CALLS = ['CookieConsent.getUserPreferences', 'CookieConsent.validConsent'] as const;
export type PageCall = (typeof PAGE_CALLS)[number];

/** What to read of the elements that match a selector: text, some attributes, the text of named parts, the cells of rows. */
export interface ElementProbe {
  id: string;
  selector: string;
  attributes?: string[];
  /** part name -> selector below the element; the text of the first match is read */
  parts?: Record<string, string>;
  rows?: { each: string; cells: string };
  /** elements read at the most */
  most: number;
}

/** One adapter's wishes to the in-page reader, as data: adapters never bring code into a page. */
export interface Probe {
  /** keys of localStorage and sessionStorage whose values are read; `*` at the end matches any rest */
  storage?: string[];
  /** dotted paths of page globals that are copied, e.g. `Cookiebot.consent` */
  globals?: string[];
  calls?: PageCall[];
  elements?: ElementProbe[];
}

/** Every adapter's probe as the one that the in-page reader walks. */
export function mergeProbes(probes: readonly Probe[]): Required<Probe> {
  const all = <T>(pick: (probe: Probe) => readonly T[] | undefined): T[] => [
    ...new Set(probes.flatMap((probe) => pick(probe) ?? [])),
  ];
  return {
    storage: all((probe) => probe.storage),
    globals: all((probe) => probe.globals),
    calls: all((probe) => probe.calls),
    elements: all((probe) => probe.elements),
  };
}

/** What the reader read of one element. */
export interface ElementRead {
  text: string;
  attributes: Record<string, string | null>;
  parts: Record<string, string>;
  rows: string[][];
}

export type { Json };
