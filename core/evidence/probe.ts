import type { Json } from '../shared/json.ts';

/** Which part of a value is copied: 1 all of it, a record these keys (`*`: every key), a list of one each item. */
export type Shape = 1 | { [key: string]: Shape } | [Shape];

/** Stands for the function that a callback style call hands its answer to. */
export const CALLBACK = '(callback)';

/** Stands for the element's own name (`h2`, `table`) among the attributes that are read. */
export const TAG = '(tag)';

/** A documented function of a consent platform that only tells, never changes, its state. */
export interface PageCall {
  /** dotted path below `window`, e.g. `klaro.getManager` */
  path: string;
  /** constants; `CALLBACK` where the answer comes by a callback */
  args?: readonly (string | number)[];
  shape?: Shape;
}

/**
 * The key of an answer in `Evidence.calls`: the path and the texts among the arguments, e.g. `__tcfapi getTCData`; the
 * numbers only where there is no text that tells one call from another.
 */
export function callName({ path, args = [] }: PageCall): string {
  const told = args.filter((arg) => arg !== CALLBACK);
  const texts = told.filter((arg) => typeof arg === 'string');
  return [path, ...(texts.length > 0 ? texts : told)].join(' ');
}

/** A page global that is copied; the key of its value in `Evidence.globals` is the path. */
export type GlobalProbe = string | { path: string; shape: Shape };

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
  globals?: GlobalProbe[];
  calls?: PageCall[];
  /** selectors of which only is asked whether anything matches */
  present?: string[];
  elements?: ElementProbe[];
}

/** The probe as the in-page reader takes it. */
export interface PageProbe {
  storage: string[];
  globals: { path: string; shape: Shape }[];
  calls: { name: string; path: string; args: readonly (string | number)[]; shape: Shape }[];
  present: string[];
  elements: ElementProbe[];
}

/** What either of two wishes for one value wants of it. */
function bothShapes(one: Shape, other: Shape): Shape {
  if (Array.isArray(one) && Array.isArray(other)) return [bothShapes(one[0], other[0])];
  if (one === 1 || other === 1 || Array.isArray(one) || Array.isArray(other)) return 1;
  const wishes = [...Object.entries(one), ...Object.entries(other)];
  // The wish for every key stands alone: it is the reader's word for "whatever they are called".
  if ('*' in one || '*' in other) return { '*': wishes.map(([, shape]) => shape).reduce(bothShapes) };
  const both: { [key: string]: Shape } = {};
  for (const [key, shape] of wishes) both[key] = both[key] === undefined ? shape : bothShapes(both[key], shape);
  return both;
}

/**
 * Every adapter's probe as the one that the in-page reader walks. Of two wishes with one key the first counts, but for
 * the parts of a global or of an answer: all that either wants is read.
 */
export function mergeProbes(probes: readonly Probe[]): PageProbe {
  function all<T>(
    pick: (probe: Probe) => readonly T[] | undefined,
    key: (item: T) => string,
    join: (known: T, item: T) => T = (known) => known,
  ): T[] {
    const found = new Map<string, T>();
    for (const item of probes.flatMap((probe) => pick(probe) ?? [])) {
      const known = found.get(key(item));
      found.set(key(item), known === undefined ? item : join(known, item));
    }
    return [...found.values()];
  }
  const same = (text: string): string => text;
  const shaped = <T extends { shape: Shape }>(known: T, item: T): T => ({
    ...known,
    shape: bothShapes(known.shape, item.shape),
  });
  return {
    storage: all((probe) => probe.storage, same),
    globals: all(
      (probe) => probe.globals?.map((wish) => (typeof wish === 'string' ? { path: wish, shape: 1 as Shape } : wish)),
      ({ path }) => path,
      shaped,
    ),
    calls: all(
      (probe) =>
        probe.calls?.map((call) => ({
          name: callName(call),
          path: call.path,
          args: call.args ?? [],
          shape: call.shape ?? (1 as Shape),
        })),
      ({ name }) => name,
      shaped,
    ),
    present: all((probe) => probe.present, same),
    elements: all(
      (probe) => probe.elements,
      ({ id }) => id,
    ),
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
