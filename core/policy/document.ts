import type { Json } from '../shared/json.ts';

export interface BlockLink {
  /** absolute where the page's address is known */
  href: string;
  text: string;
}

/** One piece of a page's text in reading order. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** 1 to 6 for headings, nesting depth for items, else 0 */
  level: number;
  /** white space collapsed; `\n` between the lines of a paragraph, `\t` between the cells of a row */
  text: string;
  links: BlockLink[];
  /** addresses carried by attributes: `mailto:` and Cloudflare's `data-cfemail`, decoded */
  emails: string[];
}

/** All that core sees of a policy page: never a DOM node. One walker makes it, browser/policy-document.ts. */
export interface PolicyDocument {
  url: string;
  /** `html lang` or what a detector said; empty when unknown */
  lang: string;
  title: string;
  blocks: Block[];
  jsonLd: Json[];
}
