import { CAPITAL, isSmall, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';

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
  'S\\.? ?[aà]\\.? ?r\\. ?l\\.?',
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

// Non-characters, which no cleaned text has: one expression finds the forms, and the others need not repeat its long list.
const CAPITAL_FORM = '\uffff';
const SMALL_FORM = '\ufffe';

// At most six words, each of bounded length, so that the search stays linear.
const WORD = `(?:[${CAPITAL}${CAPITAL_FORM}\\d][${LETTER_OR_DIGIT}${CAPITAL_FORM}${SMALL_FORM}'’.&+!_-]{0,40}|[a-z]{1,3}[A-Z][${LETTER_OR_DIGIT}]{0,30}|[a-z]{2,20}(?:-[A-Za-z.]{2,20})?\\.[a-z]{2,6})`;
const JOINT = '(?: (?:&|of|de|du|des|la|le|les|and|et|für|und|for|the|d|l)(?= ))?';
const FORM = new RegExp(`(?<![${LETTER_OR_DIGIT}])(?:${FORMS_AFTER})(?![${LETTER_OR_DIGIT}])`, 'g');
/** "Example (UK) Limited" */
const COUNTRY = `(?: \\([A-Z][A-Za-z.]{1,14}\\))?`;
const AFTER = new RegExp(
  `(?<![${LETTER_OR_DIGIT}])((?:${WORD}${JOINT} (?:[dl]['’])?){0,5}${WORD}${COUNTRY}),? ([${CAPITAL_FORM}${SMALL_FORM}]+)`,
  'g',
);
/** "iotly GmbH": a name that begins small, right before its form. */
const SMALL_BEFORE = new RegExp(`(?<![${LETTER_OR_DIGIT}@./'’-])([a-z][a-z\\d]{2,30}) ${CAPITAL_FORM}+`, 'g');
/** What stands before a common noun: "a parent GmbH" names nobody. */
const ARTICLE =
  /(?:^|[\s(])(?:the|an?|any|each|our|your|their|its|une?|la|les?|des|notre|nos|votre|cette|toute|eine?[rsmn]?|d(?:er|ie|as)|unsere?[rsmn]?)(?: [a-zé]+)? $/i;
/** Where one company ends and another begins: "One LLC and Two Ltd". */
const PARTED = new RegExp(`(?<=[${CAPITAL_FORM}${SMALL_FORM}]) (?:and|et|und|&) `);
const BEFORE = new RegExp(
  `(?<![${LETTER_OR_DIGIT}.])((?:${FORMS_BEFORE}) (?:${WORD} ?){1,4})(?![${LETTER_OR_DIGIT}])`,
  'g',
);

const FORM_BEFORE = new RegExp(`(?<![${LETTER_OR_DIGIT}])(?:${FORMS_BEFORE})(?![${LETTER_OR_DIGIT}])`);

/** The text with each form after a name as so many marks; a small letter begins no word of a name. */
const withFormsMarked = (text: string): string =>
  text.replace(FORM, (form) => (/^[a-z]{0,3}[A-ZÅ]/.test(form) ? CAPITAL_FORM : SMALL_FORM).repeat(form.length));

/** Whether the text has a legal form in it, with or without a name that can be made out. */
export const hasLegalForm = (text: string): boolean => text.search(FORM) >= 0 || FORM_BEFORE.test(text);

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
  if (!hasLegalForm(text)) return names;
  const marked = withFormsMarked(text);
  for (const match of marked.matchAll(AFTER)) {
    const parts = match[1]!.split(PARTED);
    let at = match.index;
    for (const [index, part] of parts.entries()) {
      const start = match.index + match[1]!.indexOf(part, at - match.index);
      at = start + part.length;
      const words = text.slice(start, at);
      const inSentence = text[start - 1] === ' ' && isSmall(text.charAt(start - 2));
      const bare = withoutLead(words, inSentence, notNames).replace(/^[dl]['’]/, '');
      if (notNames.has(bare.toLowerCase()) || /^\d+$/.test(bare)) continue;
      const from = at - bare.length;
      const last = index === parts.length - 1;
      const to = last ? match.index + match[0].length : at;
      // "Example, SAS with a share capital of …" describes the company; the form is no part of its name there.
      const described = last && match[0].includes(', ') && /^ (?:with|au|à|having) /.test(text.slice(to, to + 8));
      names.push({ name: described ? bare : text.slice(from, to), from, to });
    }
  }
  for (const match of marked.matchAll(SMALL_BEFORE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (notNames.has(match[1]!) || ARTICLE.test(text.slice(Math.max(0, from - 40), from))) continue;
    if (!names.some((other) => from < other.to && other.from < to))
      names.push({ name: text.slice(from, to), from, to });
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

const BRAND = new RegExp(`(?<![${LETTER_OR_DIGIT}@./_-])${WORD}(?: ${WORD}){0,4}(?![@/])`, 'g');
const ANY_LETTER = new RegExp(`[${LETTER}]`);

/** Registers, whose numbers stand beside names. */
const REGISTER = /^(?:SIREN|SIRET|RCS|NIF|CIF|VAT|TVA|KVK|HRB|APE|NAF|EORI|UID|IDE|BCE|CHE)$/;
/** Joints of a name all in capitals: "HOUSE OF EXAMPLES". */
const CAPITAL_JOINT = /^(?:OF|THE|AND|FOR|DE|DU|DES|LA|LE|LES|ET|EN|AU|AUX|SUR|UND|FÜR)$/;
const isLoud = (word: string | undefined): boolean =>
  word !== undefined && word.length >= 3 && word === word.toUpperCase() && ANY_LETTER.test(word);

/** Capitalised words that the language does not use as ordinary ones: likely names of companies and tools. */
export function brandNames(text: string, notNames: ReadonlySet<string>): OrganisationName[] {
  const names: OrganisationName[] = [];
  const ordinary = (word: string): boolean =>
    REGISTER.test(word.replace(/[.,:;!]+$/, '')) ||
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
        (!ordinary(words[end]!) ||
          PRODUCT_WORD.test(words[end]!) ||
          (CAPITAL_JOINT.test(words[end]!) && isLoud(words[end - 1]) && isLoud(words[end + 1])))
      )
        end += 1;
      const name = words
        .slice(start, end)
        .join(' ')
        .replace(/['’]s$/, '')
        .replace(/[.,:;!&-]+$/, '');
      if (ANY_LETTER.test(name) && name.length >= 2 && !/^\d/.test(name))
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

const ENDING_FORM = new RegExp(`,? [${CAPITAL_FORM}${SMALL_FORM}]+$`);
const LEADING_FORM = new RegExp(`^(?:${FORMS_BEFORE}) `);

/** The name without its legal form, for comparing and for showing tools. */
export function withoutLegalForm(name: string): string {
  const end = withFormsMarked(name).search(ENDING_FORM);
  return (end < 0 ? name : name.slice(0, end)).replace(LEADING_FORM, '').trim();
}
