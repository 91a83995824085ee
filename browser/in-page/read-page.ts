import type { CutPart, PageAnswer, PageLink } from '../../core/evidence/evidence.ts';
import type { ElementRead, PageProbe, Shape } from '../../core/evidence/probe.ts';
import type { Json } from '../../core/shared/json.ts';

/**
 * Walks a probe in the page and hands out plain JSON. Runs in the page's own world by `scripting.executeScript`, so it
 * refers to nothing outside itself, and everything it touches may be the page's: each part is read on its own and
 * bounded in count, length, depth and (together) 400 ms; what threw or was cut is named in the answer. It never throws.
 * Own data properties only: an accessor is code of the page and is left alone. Lists are walked by index, since the page
 * may have replaced what `for of` and spread call.
 * @param wishes the probe as JSON: a text crosses into the page several times faster than the same as objects
 * @param asks false: reads all but calls, and tells which calls the page may have; true: makes the probe's calls and
 * nothing else, for a function of the page may never return, and what was read must be out of its reach by then. Answers
 * that are promised or handed to a callback are waited for, all of them together 200 ms.
 */
export async function readPage(wishes: string, asks: boolean): Promise<Omit<PageAnswer, 'stores'>> {
  const deadline = clock() + 400;
  const unread: string[] = [];
  const cut: Partial<Record<CutPart, number>> = {};
  // Characters that the part at hand may still take; all parts together stay near 2 MB.
  let room = 0;

  const cookies: [string, string][] = [];
  const storage: PageAnswer['storage'] = [];
  const globals = map<Json>();
  const callable: string[] = [];
  const calls = map<Json>();
  const present: string[] = [];
  const elements = map<ElementRead[]>();
  const jsonLd: string[] = [];
  const links: PageLink[] = [];
  const scripts: string[] = [];
  const hosts: string[] = [];
  const frames: string[] = [];
  let gpc: boolean | null = null;

  function clock(): number {
    try {
      return performance.now();
    } catch {
      return 0;
    }
  }

  // Without a prototype there is no setter of the page that an assignment could run into.
  function map<Value>(): Record<string, Value> {
    return { __proto__: null } as unknown as Record<string, Value>;
  }

  function add<Item>(list: Item[], item: Item): void {
    list[list.length] = item;
  }

  let probe: PageProbe = { storage: [], globals: [], calls: [], present: [], elements: [] };
  try {
    probe = JSON.parse(wishes) as PageProbe;
  } catch {
    // Only a page that put something else in the place of JSON.parse.
    add(unread, 'probe');
  }

  const spent = (): boolean => room <= 0 || clock() > deadline;

  let silent = asks;
  function attempt(part: string, characters: number, read: () => void): void {
    if (silent) return;
    room = characters;
    try {
      read();
    } catch {
      if (unread.length < 50) add(unread, part);
    }
  }

  function clip(value: unknown, most: number): string {
    if (typeof value !== 'string') return '';
    const end = most < room ? most : room;
    const kept: unknown = value.length > end ? value.slice(0, end) : value;
    if (typeof kept !== 'string' || kept.length > end) return '';
    room -= kept.length;
    return kept;
  }

  const line = (value: unknown, most: number): string => {
    if (typeof value !== 'string') return '';
    const start: unknown = value.length > most * 4 ? value.slice(0, most * 4) : value;
    if (typeof start !== 'string' || start.length > most * 4) return '';
    const plain: unknown = start.replace(/\s+/g, ' ').trim();
    return clip(plain, most);
  };

  // A form named "cookie" or "title" hides the document's property of that name, but not its prototypes'.
  function ofDocument(name: string): unknown {
    for (let owner = Reflect.getPrototypeOf(document); owner; owner = Reflect.getPrototypeOf(owner)) {
      const getter = Reflect.getOwnPropertyDescriptor(owner, name)?.get;
      if (getter) return Reflect.apply(getter, document, []);
    }
    return undefined;
  }

  const tags = (name: string): HTMLCollectionOf<Element> =>
    Reflect.apply(Document.prototype.getElementsByTagName, document, [name]);

  const all = (root: Document | Element, selector: string): NodeListOf<Element> =>
    Reflect.apply((root === document ? Document : Element).prototype.querySelectorAll, root, [selector]);

  function ownValue(holder: unknown, key: string, path: string): unknown {
    if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return undefined;
    const property = Reflect.getOwnPropertyDescriptor(holder, key);
    if (!property) return undefined;
    if (Object.hasOwn(property, 'value')) return property.value;
    if (unread.length < 50) add(unread, path);
    return undefined;
  }

  /** `anyhow`: on the way to a call, which is code of the page in any case, accessors and prototypes are no matter. */
  function atPath(path: string, anyhow = false): { holder: unknown; value: unknown } {
    const keys = path.split('.');
    let holder: unknown = null;
    let value: unknown = window;
    for (let i = 0; i < keys.length && i < 8; i++) {
      holder = value;
      value = anyhow ? (holder as Record<string, unknown> | undefined)?.[keys[i]!] : ownValue(holder, keys[i]!, path);
    }
    return { holder, value };
  }

  /** Whether a function stands there, own or inherited; behind an accessor there may be one. */
  function mayCall(path: string): boolean {
    const keys = path.split('.');
    let value: unknown = window;
    for (let i = 0; i < keys.length && i < 8; i++) {
      let property: PropertyDescriptor | undefined;
      let owner: unknown = value;
      while (!property && owner !== null && (typeof owner === 'object' || typeof owner === 'function')) {
        property = Reflect.getOwnPropertyDescriptor(owner, keys[i]!);
        // A platform stands on the window itself; what that inherits are the browser's own names.
        owner = i === 0 ? null : Reflect.getPrototypeOf(owner);
      }
      if (!property) return false;
      if (!Object.hasOwn(property, 'value')) return true;
      value = property.value;
    }
    return typeof value === 'function';
  }

  type Above = { value: object; depth: number; up: Above } | null;
  let nodes = 0;

  /** A bounded copy of the part that `shape` wishes; undefined for what is not data. */
  function copy(value: unknown, path: string, above: Above, shape: Shape): Json | undefined {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value - value === 0 ? value : null;
    if (typeof value === 'string') {
      const kept = clip(value, 20_000);
      if (kept.length < value.length) cut.globals = nodes;
      return kept;
    }
    if (typeof value !== 'object') return undefined;
    if (nodes >= 5_000 || (above?.depth ?? 0) >= 10 || spent()) {
      cut.globals = nodes;
      return null;
    }
    nodes++;
    for (let ancestor = above; ancestor; ancestor = ancestor.up) if (ancestor.value === value) return null;
    try {
      if (value instanceof Node || value instanceof String || ArrayBuffer.isView(value)) return undefined;
      if (value instanceof Date) {
        const time: unknown = Reflect.apply(Date.prototype.getTime, value, []);
        return typeof time === 'number' && time - time === 0 ? time : null;
      }
      if (value instanceof RegExp) {
        const source = Reflect.getOwnPropertyDescriptor(RegExp.prototype, 'source')!.get!;
        return `/${clip(Reflect.apply(source, value, []), 200)}/`;
      }
      const inside = { value, depth: (above?.depth ?? 0) + 1, up: above };
      if (Array.isArray(value)) {
        const list: Json[] = [];
        const length = value.length;
        const each = shape === 1 ? 1 : Array.isArray(shape) ? shape[0] : null;
        if (each === null) return undefined;
        for (let i = 0; i < length; i++) {
          if (i >= 1_000 || spent()) {
            cut.globals = nodes;
            break;
          }
          add(list, copy(ownValue(value, `${i}`, path), path, inside, each) ?? null);
        }
        return list;
      }
      const record = map<Json>();
      if (shape !== 1 && Array.isArray(shape)) return undefined;
      const wishes = shape;
      const every = wishes === 1 ? 1 : wishes['*'];
      const keys = every === undefined ? Reflect.ownKeys(wishes as object) : Reflect.ownKeys(value);
      for (let i = 0; i < keys.length; i++) {
        if (i >= 500 || spent()) {
          cut.globals = nodes;
          break;
        }
        const key = keys[i];
        if (typeof key !== 'string' || key === '__proto__') continue;
        const wish = every ?? (wishes as Record<string, Shape>)[key]!;
        const child = copy(ownValue(value, key, path), path, inside, wish);
        if (child !== undefined) record[clip(key, 200)] = child;
      }
      return record;
    } catch {
      if (unread.length < 50) add(unread, path);
      return null;
    }
  }

  function readElement(element: Element, wish: PageProbe['elements'][number]): ElementRead {
    const read: ElementRead = { text: line(element.textContent, 2_000), attributes: map(), parts: map(), rows: [] };
    const names = wish.attributes ?? [];
    for (let i = 0; i < names.length; i++) {
      const value = names[i] === '(tag)' ? element.localName : element.getAttribute(names[i]!);
      read.attributes[names[i]!] = value === null ? null : clip(value, 2_000);
    }
    for (const part in wish.parts) {
      const found = all(element, wish.parts[part]!)[0];
      if (found) read.parts[part] = line(found.textContent, 2_000);
    }
    if (!wish.rows) return read;
    const rows = all(element, wish.rows.each);
    for (let i = 0; i < rows.length; i++) {
      if (i >= 1_000 || spent()) {
        cut.elements = i;
        break;
      }
      const cells = all(rows[i]!, wish.rows.cells);
      const row: string[] = [];
      for (let j = 0; j < cells.length && j < 12; j++) add(row, line(cells[j]!.textContent, 1_000));
      add(read.rows, row);
    }
    return read;
  }

  function webAddress(written: string): URL | null {
    if (!URL.canParse(written, document.baseURI)) return null;
    const url = new URL(written, document.baseURI);
    const { protocol } = url;
    const known = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:';
    return known && url.href.length <= 4_000 ? url : null;
  }

  function placeOf(element: Element): PageLink['place'] {
    const box = element.closest(
      'footer,header,nav,main,dialog,[role=contentinfo],[role=banner],[role=navigation],[role=main],[role=dialog],[role=alertdialog]',
    );
    switch (box && (box.getAttribute('role') || box.localName)) {
      case 'footer':
      case 'contentinfo':
        return 'footer';
      case 'header':
      case 'banner':
        return 'header';
      case 'nav':
      case 'navigation':
        return 'nav';
      case 'main':
        return 'main';
      case 'dialog':
      case 'alertdialog':
        return 'dialog';
      default:
        return 'other';
    }
  }

  attempt('cookies', 500_000, () => {
    const jar = ofDocument('cookie');
    if (typeof jar !== 'string') throw new TypeError();
    let from = 0;
    while (from < jar.length) {
      if (cookies.length >= 3_000 || spent()) {
        cut.cookies = cookies.length;
        break;
      }
      const semicolon = jar.indexOf(';', from);
      const to = semicolon < 0 ? jar.length : semicolon;
      const pair = jar.slice(from, to).trim();
      const equals = pair.indexOf('=');
      if (pair)
        add(cookies, [clip(pair.slice(0, equals < 0 ? 0 : equals), 1_000), clip(pair.slice(equals + 1), 8_000)]);
      from = to < from ? jar.length : to + 1;
    }
  });

  function isNamed(key: string): boolean {
    for (let i = 0; i < probe.storage.length; i++) {
      const wish = probe.storage[i]!;
      if (wish === key || (wish.endsWith('*') && key.startsWith(wish.slice(0, -1)))) return true;
    }
    return false;
  }

  function readStorage(area: 'local' | 'session'): void {
    attempt(`${area}Storage`, 300_000, () => {
      const store = area === 'local' ? localStorage : sessionStorage;
      const length = store.length;
      for (let i = 0; i < length; i++) {
        if (spent()) {
          cut.storage = storage.length;
          break;
        }
        const key = store.key(i);
        if (key === null) continue;
        const named = isNamed(key);
        // What an adapter asks for may stand behind any number of other keys.
        if (i >= 3_000 && !named) {
          cut.storage = storage.length;
          continue;
        }
        const value = store.getItem(key);
        if (value === null) continue;
        const kept = named ? clip(value, 60_000) : null;
        add(storage, { area, key: clip(key, 500), value: kept, size: value.length });
        if (kept !== null && kept.length < value.length) cut.storage = storage.length;
      }
    });
  }

  readStorage('local');
  readStorage('session');

  for (let i = 0; i < probe.globals.length; i++) {
    const { path, shape } = probe.globals[i]!;
    attempt(path, 100_000, () => {
      const kept = copy(atPath(path).value, path, null, shape);
      if (kept !== undefined) globals[path] = kept;
    });
  }

  for (let i = 0; i < probe.present.length; i++) {
    attempt(probe.present[i]!, 0, () => {
      if (all(document, probe.present[i]!)[0]) add(present, probe.present[i]!);
    });
  }

  for (let i = 0; i < probe.elements.length; i++) {
    const wish = probe.elements[i]!;
    attempt(wish.id, 300_000, () => {
      const found = all(document, wish.selector);
      const reads: ElementRead[] = [];
      for (let i = 0; i < found.length; i++) {
        if (i >= wish.most || spent()) {
          cut.elements = reads.length;
          break;
        }
        add(reads, readElement(found[i]!, wish));
      }
      if (reads.length > 0) elements[wish.id] = reads;
    });
  }

  attempt('links', 400_000, () => {
    const anchors = tags('a');
    const count = anchors.length;
    for (let i = 0; i < count; i++) {
      // Links to a policy stand at the end of a page: of too many, the first and the last are kept.
      if (count > 2_000 && i === 1_000) {
        cut.links = 2_000;
        i = count - 1_000;
      }
      if (spent()) {
        cut.links = links.length;
        break;
      }
      const anchor = anchors[i]!;
      const href = anchor.getAttribute('href');
      const url = href && href.length <= 2_000 ? webAddress(href) : null;
      if (!url) continue;
      const text =
        line(anchor.textContent, 200) || line(anchor.getAttribute('aria-label') ?? anchor.getAttribute('title'), 200);
      add(links, {
        href: clip(url.href, 4_000),
        text,
        rel: clip(anchor.getAttribute('rel'), 100),
        place: placeOf(anchor),
      });
    }
  });

  attempt('jsonLd', 300_000, () => {
    const found = all(document, 'script[type="application/ld+json"]');
    for (let i = 0; i < found.length; i++) {
      const text = found[i]!.textContent;
      // Half of a JSON text is no JSON text.
      const whole = text.length <= 100_000 && text.length <= room;
      if (whole) add(jsonLd, clip(text, 100_000));
      else cut.jsonLd = jsonLd.length;
      if (jsonLd.length < 20 && !spent()) continue;
      if (i + 1 < found.length) cut.jsonLd = jsonLd.length;
      break;
    }
  });

  attempt('scripts', 100_000, () => {
    const found = tags('script');
    for (let i = 0; i < found.length; i++) {
      if (scripts.length >= 500 || spent()) {
        cut.scripts = scripts.length;
        break;
      }
      const src = found[i]!.getAttribute('src');
      const url = src && src.length <= 2_000 ? webAddress(src) : null;
      if (url) add(scripts, clip(url.href, 4_000));
    }
  });

  function addHost(list: string[], seen: Record<string, boolean>, address: string): void {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    if (!host || seen[host]) return;
    seen[host] = true;
    add(list, clip(host, 255));
  }

  attempt('hosts', 50_000, () => {
    const entries = performance.getEntriesByType('resource');
    const seen = map<boolean>();
    for (let i = 0; i < entries.length; i++) {
      if (hosts.length >= 300 || spent()) {
        cut.hosts = hosts.length;
        break;
      }
      addHost(hosts, seen, entries[i]!.name);
    }
    // 250 is the size of the browser's own buffer: what came later was not written down.
    if (entries.length === 250) cut.contacts = 250;
  });

  attempt('frames', 10_000, () => {
    const found = tags('iframe');
    const seen = map<boolean>();
    for (let i = 0; i < found.length && frames.length < 50; i++) {
      const src = found[i]!.getAttribute('src');
      if (src && URL.canParse(src, document.baseURI)) addHost(frames, seen, new URL(src, document.baseURI).href);
    }
  });

  attempt('gpc', 0, () => {
    const signal: unknown = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
    if (typeof signal === 'boolean') gpc = signal;
  });

  const head = { url: '', title: '', lang: '' };
  attempt('page', 10_000, () => {
    head.url = clip(location.href, 8_000);
    head.title = line(ofDocument('title'), 500);
    head.lang = clip(document.documentElement.getAttribute('lang'), 50);
  });

  for (let i = 0; i < probe.calls.length; i++) {
    const { name, path } = probe.calls[i]!;
    attempt(name, 0, () => {
      if (mayCall(path)) add(callable, name);
    });
  }

  silent = !asks;
  // Answers that have been asked for and are not there yet, and what to do when the last one is.
  let awaited = 0;
  let ended = false;
  let goOn = (): void => {};

  for (let i = 0; i < probe.calls.length; i++) {
    const { name, path, args, shape } = probe.calls[i]!;
    attempt(name, 0, () => {
      const { holder, value } = atPath(path, true);
      if (typeof value !== 'function') return;

      let answered = false;
      function take(answer: unknown): void {
        if (answered || ended) return;
        answered = true;
        attempt(name, 300_000, () => {
          const kept = copy(answer, name, null, shape);
          if (kept !== undefined) calls[name] = kept;
        });
        if (--awaited === 0) goOn();
      }
      const given: unknown[] = [];
      let byCallback = false;
      for (let i = 0; i < args.length; i++) {
        const isCallback = args[i] === '(callback)';
        byCallback ||= isCallback;
        add(given, isCallback ? take : args[i]);
      }
      awaited++;
      try {
        const answer: unknown = Reflect.apply(value, holder, given);
        if (byCallback) return;
        const then: unknown = answer === null || typeof answer !== 'object' ? null : Reflect.get(answer, 'then');
        if (typeof then === 'function') Reflect.apply(then, answer, [take, () => take(undefined)]);
        else take(answer);
      } catch (error) {
        take(undefined);
        throw error;
      }
    });
  }
  if (awaited > 0) {
    await new Promise<void>((resolve) => {
      goOn = resolve;
      setTimeout(resolve, 200);
    });
  }
  ended = true;

  return {
    url: head.url,
    title: head.title,
    lang: head.lang,
    cookies,
    storage,
    globals,
    callable,
    calls,
    hangs: false,
    present,
    elements,
    jsonLd,
    links,
    scripts,
    hosts,
    frames,
    gpc,
    cut,
    unread,
  };
}
