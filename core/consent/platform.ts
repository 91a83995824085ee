import type { Evidence } from '../evidence/evidence.ts';
import { callName, type Probe, type Shape } from '../evidence/probe.ts';
import { CATEGORIES, everyCategory, type CategoryStates } from '../shared/category.ts';
import { asRecord, parseJson, type Json } from '../shared/json.ts';
import type { CmpAdapter, ConsentReading, Purpose, Way } from './consent.ts';
import { flagOf, instantOf, MOST_ITEMS, named, recordOf, textOf, textsOf } from './decode.ts';

/**
 * What one place says, in the platform's own terms; the reading follows from it. Fields are handed over as they are
 * stored: flags in any of the words for yes and no, times in ms or as a date text, texts or numbers; what is none of
 * these is not known.
 */
export interface Stored {
  /** whether the person chose; left out: this place cannot tell */
  answered?: Json | undefined;
  /** the site decided in the person's place: a region without consent, a default */
  implied?: boolean;
  by?: ConsentReading['by'];
  /**
   * flags under names: each item is of the categories that its name means, in any of the 26 languages. Items that are
   * `undefined` are not there; a value that is no record, or a set of which nothing is there, is of an unknown form
   */
  states?: Record<string, Json | undefined> | Json | undefined;
  /** names of what was accepted; a value that is no list is of an unknown form */
  accepted?: Json | undefined;
  /** names of what could be: what of it is not among `accepted` was refused */
  offered?: Json | undefined;
  /** the platform's items: those of one category that agree are its state, else it is null; null: of an unknown form */
  items?: readonly Purpose[] | null;
  /** one word for the three optional categories together: accept all, reject all */
  all?: Json | undefined;
  /** what is known of a category beyond the items; comes last. Empty: a record that tells no state of any */
  known?: Partial<CategoryStates>;
  /** of the consent; a placeholder is none */
  id?: Json | undefined;
  /** of the last choice */
  time?: Json | undefined;
  /** when the platform forgets it */
  until?: Json | undefined;
  /** of the policy that was agreed to */
  version?: Json | undefined;
  region?: Json | undefined;
  /** where no category is given besides, the four states are those of this string */
  tcString?: Json | undefined;
  regime?: ConsentReading['regime'];
  sealed?: boolean;
}

/** What a decoder may look at beside the value itself. */
export interface Beside {
  /** the key that was found, where it is a pattern; the name of the call or global, where the script answers */
  key: string;
  /** the answers to what the platform asks the page for, in that order; undefined where there is none */
  asked: readonly (Json | undefined)[];
  /** the value of another cookie or stored item of this site, null when it is not there */
  item(key: string): string | null;
  /** all that begin with these letters */
  starting(letters: string): [key: string, value: string][];
  evidence: Evidence;
  /** the platform itself runs on the page, as far as is known without what it stored */
  here: boolean;
}

/** null: not in a form that this platform writes; undefined: another platform's value under a key that both use */
export type Read<Value> = (value: Value, beside: Beside) => Stored | null | undefined;

/** How the value of one key is read, where there is more to say than `read` alone. */
export interface Store {
  /** only there; default: in storage too */
  in?: 'cookie';
  /** several cookies are one record: `read` is asked once, with the first that is found */
  once?: boolean;
  /**
   * others use this key too: a value that `read` does not know counts only where the platform itself runs, or where it
   * begins like its own, however damaged
   */
  shared?: true | RegExp;
  read: Read<string>;
}

/** A consent platform as data; see `platform`. */
export interface Description {
  /** default: the name in small letters, hyphens between its words */
  id?: string;
  name: string;
  /** part of the address of its script */
  script?: string | RegExp;
  /** its banner, button or script element */
  selector?: string;
  /** the keys under which it keeps its state, best first; `*` at the end of a key matches any rest, in front any beginning */
  keys?: Readonly<Record<string, Read<string> | Store>>;
  /** what of the page is read: calls as they are written, `path(arguments in JSON)`, and globals, with the part copied */
  ask?: Readonly<Record<string, Shape>>;
  /** what its own script says now: reads the answer to the first of `ask` */
  api?: Read<Json | undefined>;
  /** how a person would look that up, where it is not the first of `ask` */
  apiName?: string;
  /** hosts of frames in which it keeps what this page cannot see; their cookies count where a grant shows them */
  frame?: RegExp;
  /** further keys and elements to read */
  probe?: Probe;
  /** calls as they are written, `path(arguments in JSON)`, and selectors of controls; tried in this order */
  reopen?: string | readonly string[];
  withdraw?: string | readonly string[];
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

/** What a cookie or stored item holds; some write it in quotes. */
function unquoted(value: string): string {
  const inner = value.startsWith('"') ? parseJson(value) : null;
  return typeof inner === 'string' ? inner : value;
}

function listItems({ cookies, storage, site }: Evidence): Item[] {
  const isOwn = (domain: string | null): boolean =>
    domain === null || domain === site.registrableDomain || domain.endsWith(`.${site.registrableDomain}`);
  return [
    ...cookies.flatMap(({ name, value, domain, expires }) =>
      value === null
        ? []
        : { kind: 'cookie' as const, key: name, value: unquoted(value), expires, host: isOwn(domain) ? null : domain },
    ),
    ...storage.flatMap(({ area, key, value }) =>
      value === null ? [] : { kind: STORAGE[area], key, value: unquoted(value), expires: null, host: null },
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

/** The items of a record in all the ways that they are handed over; null where it is of another form. */
function purposesOf(stored: Stored): Purpose[] | null {
  if (stored.items === null) return null;
  const purposes = [...(stored.items ?? [])];
  if ('states' in stored) {
    const entries = Object.entries(asRecord(stored.states as Json) ?? { '': undefined });
    const there = entries.slice(0, MOST_ITEMS).filter(([, state]) => state !== undefined);
    if (there.length < entries.length && there.length === 0) return null;
    purposes.push(...there.map(([name, state]) => named(name, flagOf(state))));
  }
  if ('accepted' in stored) {
    const accepted = textsOf(stored.accepted);
    if (!accepted) return null;
    const refused = new Set(textsOf(stored.offered)?.filter((name) => !accepted.includes(name)));
    purposes.push(...accepted.map((name) => named(name, true)), ...[...refused].map((name) => named(name, false)));
  }
  return purposes;
}

function categoriesOf({ all, known, ...stored }: Stored, purposes: readonly Purpose[]): CategoryStates {
  const word = flagOf(all);
  const states = word === null ? statesOf(purposes) : everyCategory(word);
  // A record that holds any state is a readable one, and what is necessary runs without being asked.
  const readable = word !== null || purposes.length > 0 || known || 'accepted' in stored;
  return { ...states, necessary: readable ? true : null, ...known };
}

const CALL = /^([\w$.]+)\((.*)\)$/;

/** A call as it is written, `path(arguments in JSON)`; null for any other text. */
function callOf(text: string): { path: string; args?: (string | number)[] } | null {
  const [, path, args] = CALL.exec(text) ?? [];
  if (path === undefined) return null;
  return args ? { path, args: JSON.parse(`[${args}]`) as (string | number)[] } : { path };
}

const wayOf = (text: string): Way => {
  const call = callOf(text);
  return call ? { how: 'call', ...call } : { how: 'click', selector: text };
};

const attempt = <Found>(read: () => Found): Found | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const isSaying = ({ form, categories, tcString }: ConsentReading): boolean =>
  form !== 'known' || tcString !== null || CATEGORIES.some((category) => categories[category] !== null);

/** Reads a value that is a record: as JSON, escaped or not, as base64 of JSON, or as the script answers it. */
export const record =
  (read: Read<Record<string, Json>>): Read<Json | undefined> =>
  (value, beside) => {
    const found = typeof value === 'string' ? recordOf(value) : asRecord(value);
    return found && read(found, beside);
  };

/** A state in a form that only the site can read. */
export const SEALED: Stored = { sealed: true };

/** Reads a key that holds nothing but the id of the consent, a UUID. */
export const idAlone: Read<string> = (id) => (/^[\da-f-]{36}$/i.test(id) ? { id } : null);

/**
 * Makes the adapter of a platform: finds its keys among the site's cookies and stored items, asks its script, and says
 * that it is there when neither has an answer. A value that `read` does not know, or throws on, is a reading in an
 * unknown form; a reading that says nothing of any category is left out beside one that does.
 */
export function platform(description: Description): CmpAdapter {
  const { name, script, selector, keys = {}, ask = {}, api, frame, probe = {} } = description;
  const { id = name.toLowerCase().replace(/\W+/g, '-'), reopen = [], withdraw = [] } = description;
  const ways = { reopen: [reopen].flat().map(wayOf), withdraw: [withdraw].flat().map(wayOf) };
  const places = Object.entries(keys).map(([key, store]) => ({
    key,
    ...(typeof store === 'function' ? { read: store } : store),
  }));
  const wishes = Object.entries(ask).map(([text, shape]) => {
    const call = callOf(text);
    return { isCall: call !== null, name: call ? callName(call) : text, wish: { path: text, ...call, shape } };
  });

  /** Null where the record is of another form. */
  function readingOf(
    stored: Stored | null | undefined,
    via: ConsentReading['via'],
    here: boolean,
  ): ConsentReading | null {
    const purposes = stored && purposesOf(stored);
    if (!stored || !purposes) return null;
    const answered = flagOf(stored.answered);
    const consentId = textOf(stored.id);
    return {
      cmp: id,
      name,
      regime: stored.regime ?? 'gdpr',
      via,
      here,
      form: stored.sealed ? 'sealed' : 'known',
      categories: categoriesOf(stored, purposes),
      purposes,
      answered,
      basis: answered ? 'explicit' : stored.implied ? 'implied' : answered === false ? 'none' : null,
      by: stored.by ?? null,
      consentId: consentId === null || PLACEHOLDER.test(consentId) ? null : consentId,
      givenAt: answered === false ? null : instantOf(stored.time),
      keptUntil: instantOf(stored.until),
      policyVersion: textOf(stored.version),
      region: textOf(stored.region),
      tcString: textOf(stored.tcString),
      tc: null,
      keptAt: null,
      ...ways,
    };
  }

  /** What the decoders of one kind of place may look at. */
  function besideOf(
    evidence: Evidence,
    items: readonly Item[],
    here: boolean,
    key: string,
    kind?: Item['kind'],
  ): Beside {
    return {
      key,
      asked: wishes.map((one) => (one.isCall ? evidence.calls : evidence.globals)[one.name]),
      item: (other) =>
        (items.find((item) => item.key === other && item.kind === kind) ?? items.find((item) => item.key === other))
          ?.value ?? null,
      starting: (letters) =>
        items.flatMap((item) => (item.kind === kind && item.key.startsWith(letters) ? [[item.key, item.value]] : [])),
      evidence,
      here,
    };
  }

  function fromStores(evidence: Evidence, items: readonly Item[], here: boolean): ConsentReading[] {
    return places.flatMap(({ key: pattern, in: place, once, shared, read }) => {
      const [start = '', inside] = pattern.split('*');
      const found = items.filter(
        ({ key, kind }) =>
          (inside === undefined ? key === pattern : key.startsWith(start) && key.includes(inside)) &&
          (place === undefined || place === kind),
      );
      return (once ? found.slice(0, 1) : found).flatMap(({ kind, key, value, expires }) => {
        const via = { kind, key };
        const stored = attempt(() => read(value, besideOf(evidence, items, here, key, kind)));
        if (stored === undefined) return [];
        const reading = readingOf(stored && { ...stored, until: instantOf(stored.until) ?? expires }, via, here);
        if (reading) return [reading];
        if (shared && !here && (shared === true || !shared.test(value))) return [];
        return { ...readingOf({}, via, here)!, form: 'unknown' as const };
      });
    });
  }

  return {
    id,
    name,
    probe: {
      ...probe,
      storage: [...(probe.storage ?? []), ...places.flatMap((store) => (store.in === 'cookie' ? [] : store.key))],
      globals: wishes.flatMap((one) => (one.isCall ? [] : one.wish)),
      calls: wishes.flatMap((one) => (one.isCall ? one.wish : [])),
      present: selector ? [selector] : [],
    },
    read(evidence) {
      const address =
        script &&
        evidence.scripts.find((one) => (typeof script === 'string' ? one.includes(script) : script.test(one)));
      const mark = address ?? (selector && evidence.present.includes(selector) ? selector : null);
      const items = itemsOf(evidence, frame);
      const key = description.apiName ?? wishes[0]?.name ?? '';
      const beside = besideOf(evidence, items, mark !== null, key);
      const answer = api ? attempt(() => api(beside.asked[0], beside)) : null;
      const live = readingOf(answer, { kind: 'api', key }, true);
      const here = mark !== null || live !== null;

      const found = fromStores(evidence, items, here);
      if (live) found.push(live);
      if (found.length > 0) return found.some(isSaying) ? found.filter(isSaying) : found;
      if (mark === null) return [];
      const keptAt = evidence.limits.flatMap((limit) =>
        limit.kind === 'frame' && frame?.test(limit.host) ? limit.host : [],
      )[0];
      // Where the state lies in a frame, that nothing is seen here does not mean that nobody answered.
      const reading = readingOf({ answered: keptAt ? null : false }, { kind: 'script', key: mark }, true)!;
      return [{ ...reading, keptAt: keptAt ?? null }];
    },
  };
}
