import type { Json } from '../shared/json.ts';

/** Which part of a value is copied: 1 all of it, a record these keys (`*`: every key), a list of one each item. */
export type Shape = 1 | { [key: string]: Shape } | [Shape];

/** Stands for the function that a callback style call hands its answer to. */
export const CALLBACK = '(callback)';

/** A documented function of a consent platform that only tells, never changes, its state. */
export interface PageCall {
  /** dotted path below `window`, e.g. `klaro.getManager` */
  path: string;
  /** constants; `CALLBACK` where the answer comes by a callback */
  args?: readonly (string | number)[];
  shape?: Shape;
}

/** The key of an answer in `Evidence.calls`: the path and the texts among the arguments, e.g. `__tcfapi getTCData`. */
export function callName({ path, args = [] }: PageCall): string {
  return [path, ...args.filter((arg) => typeof arg === 'string' && arg !== CALLBACK)].join(' ');
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

/** Every adapter's probe as the one that the in-page reader walks; of two wishes with one key the first counts. */
export function mergeProbes(probes: readonly Probe[]): PageProbe {
  function all<T>(pick: (probe: Probe) => readonly T[] | undefined, key: (item: T) => string): T[] {
    const found = new Map<string, T>();
    for (const item of probes.flatMap((probe) => pick(probe) ?? [])) {
      if (!found.has(key(item))) found.set(key(item), item);
    }
    return [...found.values()];
  }
  const same = (text: string): string => text;
  return {
    storage: all((probe) => probe.storage, same),
    globals: all(
      (probe) => probe.globals?.map((wish) => (typeof wish === 'string' ? { path: wish, shape: 1 as const } : wish)),
      ({ path }) => path,
    ),
    calls: all(
      (probe) =>
        probe.calls?.map((call) => ({
          name: callName(call),
          path: call.path,
          args: call.args ?? [],
          shape: call.shape ?? 1,
        })),
      ({ name }) => name,
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
