/** Legal forms after a name; the full stops and spaces of abbreviations are optional, capitals are not. */
const FORMS_AFTER = [
  'GmbH ?& ?Co\\.? ?KGa?A?',
  'gGmbH',
  'GmbH',
  'mbH',
  'AG',
  'SE',
  'KGaA',
  'KG',
  'OHG',
  'UG(?: \\(haftungsbeschränkt\\))?',
  'eG',
  'e\\. ?V\\.',
  'Ltd\\.?',
  'LTD\\.?',
  'Limited',
  'LLC',
  'L\\.L\\.C\\.',
  'Inc\\.?',
  'INC\\.?',
  'Incorporated',
  'Corp\\.?',
  'Corporation',
  'PLC',
  'plc',
  'LLP',
  'PBC',
  'Pty\\.? Ltd\\.?',
  'SASU?',
  'S\\.A\\.S\\.?(?:U\\.)?',
  'SARL',
  'S\\.[aà]\\.?r\\.l\\.?',
  'S\\.A\\.R\\.L\\.?',
  'EURL',
  'SCOP',
  'SNC',
  'SA',
  'S\\.A\\.?',
  'GIE',
  'SRL',
  'S\\.R\\.L\\.?',
  'S\\.r\\.l\\.?',
  'Srl',
  'S\\.p\\.A\\.?',
  'SpA',
  'S\\.L\\.?U?\\.?',
  'SL',
  'SLU',
  'B\\.V\\.?',
  'BV',
  'N\\.V\\.?',
  'NV',
  'VOF',
  'vzw',
  'VZW',
  'ASBL',
  'asbl',
  'AB',
  'Aktiebolag',
  'Oyj?',
  'OY',
  'A\\/S',
  'ApS',
  'Aps',
  'ASA',
  'AS',
  'OÜ',
  'UAB',
  'SIA',
  'ehf\\.?',
  'd\\. ?o\\. ?o\\.',
  's\\. ?r\\. ?o\\.',
  'a\\. ?s\\.',
  'z\\. ?s\\.',
  'Kft\\.?',
  'Zrt\\.?',
  'Bt\\.?',
  'sp\\. ?z ?o\\. ?o\\.',
  'Sp\\. ?z ?o\\. ?o\\.',
  'EOOD',
  'OOD',
  'Lda\\.?',
  'LDA',
  'Ltda\\.?',
  'PE',
  'IKE',
  'ÅF',
].join('|');
/** Forms before a name, as in French and in the Baltic states. */
const FORMS_BEFORE = [
  'SASU?',
  'SARL',
  'EURL',
  'SA',
  'SCI',
  'UAB',
  'MTÜ',
  'OÜ',
  'SIA',
  'VšĮ',
  'vzw',
  'Stichting',
  'Fundacja',
  'Stowarzyszenie',
].join('|');

// At most six words, each of bounded length, so that the search stays linear.
const WORD =
  "(?:[\\p{Lu}\\d][\\p{L}\\p{N}'’.&+!_-]{0,40}|[a-z]{1,3}[A-Z][\\p{L}\\p{N}]{0,30}|[a-z]{2,20}(?:-[A-Za-z.]{2,20})?\\.[a-z]{2,6})";
const JOINT = '(?: (?:&|of|de|du|des|la|le|les|and|et|für|und|for|the|d|l)(?= ))?';
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${WORD}${JOINT} ){0,5}${WORD}),? (${FORMS_AFTER})(?![\\p{L}\\p{N}])`,
  'gu',
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])((?:${FORMS_BEFORE}) (?:${WORD} ?){1,4})(?![\\p{L}\\p{N}])`, 'gu');

/** Most texts name no form at all, and are not searched for names. */
const ANY_FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS_AFTER}|${FORMS_BEFORE})(?![\\p{L}\\p{N}])`, 'u');

/** Whether the text has a legal form in it, with or without a name that can be made out. */
export const hasLegalForm = (text: string): boolean => ANY_FORM.test(text);

/** An organisation named in a text. */
export interface OrganisationName {
  name: string;
  from: number;
  to: number;
}

/** Drops leading words that are ordinary ones of the language, capital only because a sentence begins with them. */
function withoutLead(name: string, inSentence: boolean, notNames: ReadonlySet<string>): string {
  let words = name.split(' ');
  while (words.length > 1) {
    const first = words[0]!;
    const ordinary =
      notNames.has(first.toLowerCase().replace(/[.,:;]$/, '')) || (/[:;.]$/.test(first) && first.length > 4);
    // In the middle of a sentence a capital is the name's own: "of The Example Company Ltd".
    if (!ordinary || words[1] === '&' || (inSentence && !/[:;,.]$/.test(first))) break;
    words = words.slice(1);
    // After an article the name begins, whatever its words.
    if (first.length <= 3) break;
  }
  return words.join(' ');
}

/** Names that carry a legal form: "Example Cloud GmbH", "SAS Exemple". */
export function formalNames(text: string, notNames: ReadonlySet<string>): OrganisationName[] {
  const names: OrganisationName[] = [];
  if (!ANY_FORM.test(text)) return names;
  for (const match of text.matchAll(AFTER)) {
    const bare = withoutLead(
      match[1]!,
      /\p{Ll} $/u.test(text.slice(Math.max(0, match.index - 2), match.index)),
      notNames,
    );
    if (notNames.has(bare.toLowerCase()) || /^\d+$/.test(bare)) continue;
    const from = match.index + match[1]!.length - bare.length;
    // "Example, SAS with a share capital of …" describes the company; the form is no part of its name there.
    const described =
      match[0].includes(', ') &&
      /^ (?:with|au|à|having) /.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8));
    names.push({
      name: described ? bare : text.slice(from, match.index + match[0].length),
      from,
      to: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(BEFORE)) {
    const name = match[0].trim().replace(/[.,]$/, '');
    const second = name.split(' ')[1] ?? '';
    if (notNames.has(second.toLowerCase())) continue;
    if (names.some(({ from, to }) => match.index < to && from < match.index + name.length)) continue;
    names.push({ name, from: match.index, to: match.index + name.length });
  }
  return names.sort((a, b) => a.from - b.from);
}

const BRAND = new RegExp(`(?<![\\p{L}\\p{N}@./_-])${WORD}(?: ${WORD}){0,4}(?![@/])`, 'gu');

/** Capitalised words that the language does not use as ordinary ones: likely names of companies and tools. */
export function brandNames(text: string, notNames: ReadonlySet<string>): OrganisationName[] {
  const names: OrganisationName[] = [];
  const ordinary = (word: string): boolean =>
    notNames.has(
      word
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/[.,:;!]+$/, ''),
    );
  for (const match of text.matchAll(BRAND)) {
    const words = match[0].split(' ');
    let start = 0;
    let offset = match.index;
    while (start < words.length) {
      if (ordinary(words[start]!)) {
        offset += words[start]!.length + 1;
        start += 1;
        continue;
      }
      let end = start + 1;
      while (
        end < words.length &&
        !/[.!]$/.test(words[end - 1]!) &&
        (!ordinary(words[end]!) || PRODUCT_WORD.test(words[end]!))
      )
        end += 1;
      const name = words
        .slice(start, end)
        .join(' ')
        .replace(/['’]s$/, '')
        .replace(/[.,:;!&-]+$/, '');
      if (/\p{L}/u.test(name) && name.length >= 2 && !/^\d/.test(name))
        names.push({ name, from: offset, to: offset + name.length });
      offset += words.slice(start, end).join(' ').length + 1;
      start = end;
    }
  }
  return names;
}

/** Ordinary words that belong to a product's name when they follow a brand: "Example Analytics", "Example Cloud". */
const PRODUCT_WORD =
  /^(?:Analytics|Ads|Cloud|Maps|Fonts|CMS|Pay|Pixel|Tag|Manager|Optimize|Platform|Messaging|Services|Group|Customer|Match|Translation|Web|Health|Store)[.,]?$/;

const ENDING_FORM = new RegExp(`,? (?:${FORMS_AFTER})$`, 'u');
const LEADING_FORM = new RegExp(`^(?:${FORMS_BEFORE}) `, 'u');

/** The name without its legal form, for comparing and for showing tools. */
export function withoutLegalForm(name: string): string {
  return name.replace(ENDING_FORM, '').replace(LEADING_FORM, '').trim();
}
