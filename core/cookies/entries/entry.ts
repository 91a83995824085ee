/**
 * One line of Habeas's own dictionary: the company behind the cookies (null for what a site or its own software sets),
 * the vendor's or authority's page that it rests on (or the reason), and the names, with spaces between. `*` in a name
 * stands for any varying part; a name that means this on one domain alone carries it: `uid@adform.net`.
 */
export type Entry = readonly [company: string | null, source: string, names: string];
