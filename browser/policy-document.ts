import type { Block, BlockLink, PolicyDocument } from '../core/policy/document.ts';
import { parseJson, type Json } from '../core/shared/json.ts';

/** What one document may cost: characters of text, blocks, links and addresses; the rest of a flood is not read. */
const MOST_TEXT = 2_000_000;
const MOST_BLOCKS = 20_000;
const MOST_LINKS = 10_000;
const MOST_DEPTH = 5_000;
const MOST_JSON_LD = 200_000;
const MOST_ADDRESS = 320;
/** Repeated text of this length is a second copy of the page (mobile and desktop), shorter repetition is meaningful. */
const COPY_LENGTH = 80;

const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV HEAD SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP SELECT DATALIST TEXTAREA ' +
    'INPUT PROGRESS METER MATH'
  ).split(' '),
);
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'
  ).split(' '),
);
const HEADING = /^H[1-6]$/;
const SPACES = /[ \t\r\n\f\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Cloudflare's stand-in for an address, in the languages its script never translates: always this text. */
const PLACEHOLDER = /^\[email\s+protected\]$/i;

/** Cloudflare e-mail protection: hexadecimal, the first byte is the key of all others (XOR). */
function unprotect(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,320}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)!.map((pair) => Number.parseInt(pair, 16));
  return decoded(
    bytes
      .slice(1)
      .map((byte) => `%${(byte ^ bytes[0]!).toString(16).padStart(2, '0')}`)
      .join(''),
  );
}

/** Percent-decoded, or as it was where it is not well-formed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The addresses of a `mailto:` link (RFC 6068): several by comma, more in `to=`; headers are dropped. */
function mailtoAddresses(href: string): string[] {
  const [path = '', query = ''] = href.slice('mailto:'.length).split('?', 2);
  const to = query.split('&').find((part) => part.toLowerCase().startsWith('to='));
  return [...path.split(','), ...(to ? to.slice(3).split(',') : [])]
    .map((address) => decoded(address).trim())
    .filter((address) => address.includes('@') && address.length <= MOST_ADDRESS);
}

/** The address a link to Cloudflare's decoder page carries in its fragment. */
function protectedAddress(href: string): string | null {
  const at = href.indexOf('/cdn-cgi/l/email-protection#');
  return at < 0 ? null : unprotect(href.slice(href.indexOf('#', at) + 1));
}

function absolute(href: string, base: string): string {
  return URL.parse(href, base || undefined)?.href ?? href;
}

/**
 * The property as the node's own kind has it. Forms and documents give a control's or an image's name precedence over
 * their properties (WebIDL, LegacyOverrideBuiltIns), so a page decides what plain reading of those two answers.
 */
function unclobbered<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node) as Of[Key];
}

/**
 * Navigation by its role, and text that only a reader of the markup sees, put between the letters of an address;
 * folded panels are read.
 */
function isPassedOver(element: Element, tag: string): boolean {
  if (element.getAttribute('role') === 'navigation') return true;
  if (!INLINE.has(tag)) return false;
  return element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

/** A table row of plain cells is one block; a table that lays out a page is walked like any other element. */
function isPlainRow(row: Element): boolean {
  return !row.querySelector('table, h1, h2, h3, h4, h5, h6');
}

/** The text of an element of a few nodes, as a placeholder is; of others a part, so that none is gone through twice. */
function shortText(element: Element, levels = 2): string {
  return Array.from(unclobbered(element, 'childNodes'))
    .slice(0, 8)
    .map((node) =>
      node.nodeType === 1 && levels > 0 ? shortText(node as Element, levels - 1) : (node.nodeValue ?? ''),
    )
    .join('');
}

/** The block being filled: text in pieces, joined once. */
interface Open {
  kind: Block['kind'];
  level: number;
  pieces: string[];
  links: BlockLink[];
  emails: string[];
}

/**
 * The one walker from a parsed DOM (DOMParser in the popup, linkedom in Node) to the flat blocks that core reads.
 * Needs no layout and runs in one pass: scripts, styles, templates, navigation and form fields are skipped, footers
 * kept; `mailto:` and Cloudflare-protected addresses are decoded; a long block that was already seen is dropped.
 * `url` is the page's own address (empty when unknown); `<base href>` is honoured for its links.
 */
export function policyDocument(document: Document, url: string): PolicyDocument {
  const all = (selector: string): Element[] => [...unclobbered(document, 'querySelectorAll').call(document, selector)];
  const baseHref = all('base[href]')[0]?.getAttribute('href');
  const base = baseHref ? absolute(baseHref, url) : url;
  const root = unclobbered(document, 'documentElement');
  const forms = new Set<Node>(all('form'));
  const neighbour = (node: Node, way: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null =>
    forms.has(node) ? unclobbered(node, way) : node[way];
  const isElement = (node: Node): node is Element => forms.has(node) || node.nodeType === 1;
  const tagOf = (element: Element): string => (forms.has(element) ? 'FORM' : element.tagName.toUpperCase());
  // A form's own attributes say nothing about its text.
  const hasAttributes = (element: Element): boolean => !forms.has(element) && element.hasAttributes();
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let text = 0;
  let links = 0;
  let items = 0;
  /** whether text would still be the first of its list item; what follows in the item is a paragraph */
  let fresh = false;
  let depth = 0;
  let row: Element | null = null;
  let skipText: Element | null = null;
  let link: { element: Element; href: string; from: number; open: Open } | null = null;
  let open: Open = opened('paragraph', 0);

  function opened(kind: Block['kind'], level: number): Open {
    return { kind, level, pieces: [], links: [], emails: [] };
  }

  function close(kind: Block['kind'], level: number): void {
    const { pieces, emails } = open;
    const joined = pieces
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?([\n\t])[ \n]*/g, '$1')
      .trim();
    const key = `${open.kind}${joined}`;
    const copy = joined.length >= COPY_LENGTH && seen.has(key);
    if ((joined || emails.length > 0) && !copy && blocks.length < MOST_BLOCKS) {
      if (joined.length >= COPY_LENGTH) seen.add(key);
      fresh = false;
      blocks.push({
        kind: open.kind,
        level: open.level,
        text: joined,
        links: open.links,
        emails: [...new Set(emails)],
      });
    }
    open = opened(kind, level);
  }

  /** The kind of the block that text directly inside the current position belongs to. */
  function surroundings(): [Block['kind'], number] {
    return fresh ? ['item', items] : ['paragraph', 0];
  }

  function enter(element: Element, tag: string): void {
    if (tag === 'A') {
      const href = element.getAttribute('href') ?? '';
      if (/^mailto:/i.test(href)) open.emails.push(...mailtoAddresses(href));
      const hidden = protectedAddress(href);
      if (hidden) addAddress(element, hidden);
      if (href && links < MOST_LINKS) link = { element, href: absolute(href, base), from: open.pieces.length, open };
    }
    const hidden = hasAttributes(element) ? element.getAttribute('data-cfemail') : null;
    const address = hidden ? unprotect(hidden) : null;
    if (address) addAddress(element, address);
    if (row) {
      if (tag === 'BR' || !INLINE.has(tag)) open.pieces.push(tag === 'TD' || tag === 'TH' ? '\t' : '\n');
    } else if (tag === 'BR') open.pieces.push('\n');
    else if (HEADING.test(tag)) close('heading', Number(tag[1]));
    else if (tag === 'DT') close('heading', 6);
    else if (tag === 'LI') {
      close('item', ++items);
      fresh = true;
    } else if (tag === 'TR' && isPlainRow(element)) {
      close('row', 0);
      row = element;
    } else if (!INLINE.has(tag)) close(...surroundings());
  }

  /** A decoded address stands where its placeholder stood; a link with words of its own keeps them. */
  function addAddress(element: Element, address: string): void {
    if (address.length > MOST_ADDRESS) return;
    open.emails.push(address);
    if (skipText || !PLACEHOLDER.test(shortText(element).slice(0, 100).trim())) return;
    open.pieces.push(address);
    skipText = element;
  }

  function leave(element: Element, tag: string): void {
    if (link?.element === element) {
      const linkText = link.open === open ? open.pieces.slice(link.from).join('').replace(SPACES, ' ').trim() : '';
      open.links.push({ href: link.href, text: linkText.slice(0, 500) });
      links += 1;
      link = null;
    }
    if (skipText === element) skipText = null;
    if (tag === 'LI' && !row) {
      items -= 1;
      fresh = false;
    }
    if (row === element) row = null;
    else if (row || INLINE.has(tag) || tag === 'BR') return;
    close(...surroundings());
  }

  let node: Node | null = root;
  walk: while (node) {
    let child: Node | null = null;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (!SKIPPED.has(tag) && !(hasAttributes(node) && isPassedOver(node, tag))) {
        enter(node, tag);
        if (depth < MOST_DEPTH) child = neighbour(node, 'firstChild');
        if (!child) leave(node, tag);
      }
    } else if (node.nodeType === 3) {
      const value = skipText ? '' : (node.nodeValue ?? '');
      if (value) {
        const piece = value.slice(0, MOST_TEXT - text).replace(SPACES, ' ');
        text += piece.length;
        open.pieces.push(piece);
      }
    }
    if (text >= MOST_TEXT || blocks.length >= MOST_BLOCKS) break;
    if (child) depth += 1;
    else {
      for (child = neighbour(node, 'nextSibling'); !child; child = neighbour(node, 'nextSibling')) {
        node = neighbour(node, 'parentNode');
        if (!node || node === root || !isElement(node)) break walk;
        depth -= 1;
        leave(node, tagOf(node));
      }
    }
    node = child;
  }
  close('paragraph', 0);

  return {
    url,
    lang: root?.getAttribute('lang') ?? '',
    title: (unclobbered(document, 'title') ?? '').replace(SPACES, ' ').trim().slice(0, 500),
    blocks,
    jsonLd: jsonLd(all('script[type="application/ld+json"]')),
  };
}

function jsonLd(scripts: Element[]): Json[] {
  return scripts
    .slice(0, 50)
    .map((script) => script.textContent ?? '')
    .filter((content) => content.length <= MOST_JSON_LD)
    .map(parseJson)
    .filter((value) => value !== null);
}
