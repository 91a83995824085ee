import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import { CATEGORIES, everyCategory, type CategoryStates } from '../shared/category.ts';
import type { CmpAdapter, ConsentReading, Purpose, Way } from './consent.ts';

/** What one place says, in the platform's own terms; the reading follows from it. */
export interface Stored {
  answered: boolean | null;
  /** the site decided in the person's place: a region without consent, a default */
  implied?: boolean;
  by?: ConsentReading['by'];
  /** the platform's items: items of one category that agree are its state, else it is null */
  purposes?: readonly Purpose[];
  /** one word for the three optional categories together: accept all, reject all */
  all?: boolean | null;
  /** what is known of a category beyond the items; comes last */
  categories?: Partial<CategoryStates>;
  consentId?: string | null;
  givenAt?: number | null;
  keptUntil?: number | null;
  policyVersion?: string | null;
  region?: string | null;
  /** where no category is given besides, the four states are those of this string */
  tcString?: string | null;
  regime?: ConsentReading['regime'];
  sealed?: boolean;
}

/** What a decoder may look at beside the value itself. */
export interface Beside {
  /** the key that was found, where `key` is a pattern */
  key: string;
  /** the value of another cookie or stored item of this site, null when it is not there */
  item(key: string): string | null;
  /** all that begin with these letters */
  items(start: string): [key: string, value: string][];
  evidence: Evidence;
}

/** One key under which a platform keeps its state. */
export interface Store {
  /** `*` at the end matches any rest */
  key: string;
  /** default: both */
  in?: 'cookie' | 'storage';
  /** several cookies are one record: `read` is asked once, with the first that is found */
  once?: boolean;
  /**
   * others use this key too: a value that `read` does not know counts only where the platform itself runs, or where it
   * begins like its own, however damaged
   */
  shared?: true | RegExp;
  /** null: not in a form that this platform writes; undefined: another platform's value under a key that both use */
  read(value: string, beside: Beside): Stored | null | undefined;
}

/** A consent platform as data; see `platform`. */
export interface Description {
  id: string;
  name: string;
  /** address of its script */
  script?: RegExp;
  /** its banner, button or script element */
  selector?: string;
  /** best first */
  stores: readonly Store[];
  /** what its own script answers in the page now; `key` names the call or global as a person would look it up */
  api?: { key: string; read(evidence: Evidence): Stored | null };
  /** hosts of frames in which it keeps what this page cannot see; their cookies count where a grant shows them */
  frame?: RegExp;
  /** further globals and calls to read */
  probe?: Probe;
  reopen?: readonly Way[];
  withdraw?: readonly Way[];
}

const STORAGE = { local: 'localStorage', session: 'sessionStorage' } as const;
const PLACEHOLDER = /^(?:-?\d|anonymous|undefined|null|none|unknown)$/i;

interface Item {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  key: string;
  value: string;
  /** ms since 1970, where it is known */
  expires: number | null;
  /** the other site whose cookie it is; null for this site */
  host: string | null;
}

function listItems({ cookies, storage, site }: Evidence): Item[] {
  const isOwn = (domain: string | null): boolean =>
    domain === null || domain === site.registrableDomain || domain.endsWith(`.${site.registrableDomain}`);
  return [
    ...cookies.flatMap(({ name, value, domain, expires }) =>
      value === null
        ? []
        : { kind: 'cookie' as const, key: name, value, expires, host: isOwn(domain) ? null : domain },
    ),
    ...storage.flatMap(({ area, key, value }) =>
      value === null ? [] : { kind: STORAGE[area], key, value, expires: null, host: null },
    ),
  ];
}

// Every platform looks through the same page.
const listed = new WeakMap<Evidence, Item[]>();

/** Cookies and stored items with their values, of this site and of `frame`; those of other hosts are not its consent. */
function itemsOf(evidence: Evidence, frame: RegExp | undefined): Item[] {
  let items = listed.get(evidence);
  if (!items) listed.set(evidence, (items = listItems(evidence)));
  return items.filter(({ host }) => host === null || frame?.test(host));
}

/** The states of items that agree; a category whose items differ, or that none speaks of, is null. */
export function statesOf(purposes: readonly Purpose[]): CategoryStates {
  const states = everyCategory(null);
  for (const category of CATEGORIES) {
    const found = purposes.filter(({ categories, state }) => state !== null && categories.includes(category));
    if (found.length > 0 && found.every(({ state }) => state === found[0]?.state)) states[category] = found[0]!.state;
  }
  return states;
}

function categoriesOf({ purposes = [], all = null, categories }: Stored): CategoryStates {
  const states = all === null ? statesOf(purposes) : everyCategory(all);
  // A record that holds any state is a readable one, and what is necessary runs without being asked.
  const readable = all !== null || purposes.length > 0 || categories !== undefined;
  return { ...states, necessary: readable ? true : null, ...categories };
}

/**
 * Makes the adapter of a platform: finds its keys among the site's cookies and stored items, asks its script, and says
 * that it is there when neither has an answer. A value that `read` does not know, or throws on, is a reading in an
 * unknown form; a reading that says nothing of any category is left out beside one that does.
 */
export function platform(description: Description): CmpAdapter {
  const { id, name, script, selector, stores, api, frame, probe = {}, reopen = [], withdraw = [] } = description;

  function readingOf(stored: Stored, via: ConsentReading['via'], here: boolean): ConsentReading {
    const { answered, implied = false, consentId = null } = stored;
    return {
      cmp: id,
      name,
      regime: stored.regime ?? 'gdpr',
      via,
      here,
      form: stored.sealed ? 'sealed' : 'known',
      categories: categoriesOf(stored),
      purposes: stored.purposes ?? [],
      answered,
      basis: answered ? 'explicit' : implied ? 'implied' : answered === false ? 'none' : null,
      by: stored.by ?? null,
      consentId: consentId === null || PLACEHOLDER.test(consentId) ? null : consentId,
      givenAt: answered === false ? null : (stored.givenAt ?? null),
      keptUntil: stored.keptUntil ?? null,
      policyVersion: stored.policyVersion ?? null,
      region: stored.region ?? null,
      tcString: stored.tcString ?? null,
      tc: null,
      keptAt: null,
      reopen,
      withdraw,
    };
  }

  const attempt = <Found>(read: () => Found): Found | null => {
    try {
      return read();
    } catch {
      return null;
    }
  };

  function fromStores(evidence: Evidence, items: readonly Item[], here: boolean): ConsentReading[] {
    return stores.flatMap(({ key: pattern, in: place, once, shared, read }) => {
      const start = pattern.endsWith('*') ? pattern.slice(0, -1) : null;
      const found = items.filter(
        ({ key, kind }) =>
          (start === null ? key === pattern : key.startsWith(start)) &&
          (place === undefined || (place === 'cookie') === (kind === 'cookie')),
      );
      return (once ? found.slice(0, 1) : found).flatMap(({ kind, key, value, expires }) => {
        const beside: Beside = {
          key,
          item: (other) =>
            (items.find((item) => item.key === other && item.kind === kind) ?? items.find((item) => item.key === other))
              ?.value ?? null,
          items: (letters) =>
            items.flatMap((item) =>
              item.kind === kind && item.key.startsWith(letters) ? [[item.key, item.value]] : [],
            ),
          evidence,
        };
        const stored = attempt(() => read(value, beside));
        if (stored) return readingOf({ keptUntil: expires, ...stored }, { kind, key }, here);
        if (stored === undefined) return [];
        if (shared && !here && (shared === true || !shared.test(value))) return [];
        return { ...readingOf({ answered: null }, { kind, key }, here), form: 'unknown' as const };
      });
    });
  }

  return {
    id,
    name,
    probe: {
      ...probe,
      storage: [...(probe.storage ?? []), ...stores.flatMap((store) => (store.in === 'cookie' ? [] : store.key))],
      present: [...(probe.present ?? []), ...(selector ? [selector] : [])],
    },
    read(evidence) {
      const address = script && evidence.scripts.find((one) => script.test(one));
      const mark = address ?? (selector && evidence.present.includes(selector) ? selector : null);
      const live = api ? attempt(() => api.read(evidence)) : null;
      const here = mark !== null || live !== null;

      const found = fromStores(evidence, itemsOf(evidence, frame), here);
      if (live && api) found.push(readingOf(live, { kind: 'api', key: api.key }, true));
      const tells = ({ form, categories, tcString }: ConsentReading): boolean =>
        form !== 'known' || tcString !== null || CATEGORIES.some((category) => categories[category] !== null);
      if (found.length > 0) return found.some(tells) ? found.filter(tells) : found;
      if (mark === null) return [];
      const keptAt = evidence.limits.flatMap((limit) =>
        limit.kind === 'frame' && frame?.test(limit.host) ? limit.host : [],
      )[0];
      // Where the state lies in a frame, that nothing is seen here does not mean that nobody answered.
      return [
        {
          ...readingOf({ answered: keptAt ? null : false }, { kind: 'script', key: mark }, true),
          keptAt: keptAt ?? null,
        },
      ];
    },
  };
}
