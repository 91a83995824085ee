import { CAPITAL, isSmall, LETTER, LETTER_OR_DIGIT } from '../../shared/letters.ts';
import { PhraseIndex, type PhraseFound } from './phrase-index.ts';

/** A form of letters with stops, as all of its spellings: "S.r.l.", "S.r.l", "S. r. l.". */
const stopped = (form: string): string[] => [form, form.replace(/\.$/, ''), form.replaceAll(/\.(?=.)/g, '. ')];

const listed = (forms: string): string[] =>
  forms.split('|').flatMap((form) => (form.includes('.') ? stopped(form) : [form]));

/** Legal forms after a name, in the spellings in which they are met; capitals count. */
const FORMS_AFTER = listed(
  // German, Austrian, Swiss
  'GmbH & Co. KG|GmbH & Co KG|GmbH & Co. KGaA|GmbH & Co. OHG|SE & Co. KGaA|AG & Co. KG|UG & Co. KG|GmbH|gGmbH|mbH|Ges.m.b.H.|AG|gAG|SE|KGaA|KG|OHG|OG|GbR|PartG|PartGmbB|PartG mbB|UG|gUG|UG (haftungsbeschränkt)|eG|e.G.|e.V.|eV|e.K.|e.Kfm.|e.U.|Stiftung|Sagl|Sàrl|' +
    // English, American, Maltese, Irish
    'Ltd|Ltd.|LTD|LTD.|Limited|LIMITED|Unlimited Company|LLC|L.L.C.|Inc|Inc.|INC|INC.|Incorporated|Corp|Corp.|Corporation|PLC|Plc|plc|p.l.c.|P.L.C.|LLP|LP|PBC|CIC|CIO|CLG|DAC|Teoranta|Teo|Teo.|Pty Ltd|Pty. Ltd.|' +
    // French, Belgian, Luxembourgish, Dutch
    'SAS|SASU|S.A.S.|S.A.S.U.|SARL|Sarl|S.A.R.L.|S.à.r.l.|S.à r.l.|S.à r. l.|S.a r.l.|S.a.r.l.|Sàrl|EURL|SCOP|SCIC|SNC|SCI|SA|S.A.|GIE|SRL|SPRL|SCRL|SCS|ASBL|asbl|AISBL|aisbl|B.V.|BV|bv|N.V.|NV|nv|BVBA|bvba|CVBA|VOF|V.O.F.|vof|vzw|VZW|' +
    // Italian, Spanish, Portuguese
    'S.R.L.|S.r.l.|s.r.l.|S.r.l.s.|Srl|srl|Srls|S.R.L.S.|S.p.A.|S.P.A.|SpA|Spa|spa|S.n.c.|Snc|S.a.s.|S.A.U.|S.L.|S.L.U.|S.L.L.|S.L.P.|SL|SLU|SAU|S. Coop.|S.Coop.|Soc. Coop.|ONLUS|Onlus|ODV|ETS|Lda|Lda.|LDA|Ltda|Ltda.|LTDA|Unipessoal Lda|Unipessoal, Lda|Unipessoal Lda.|Unipessoal, Lda.|CRL|SGPS|EIRL|' +
    // Swedish, Danish, Norwegian, Finnish, Icelandic, Estonian, Latvian, Lithuanian
    'AB|Ab|(publ)|HB|KB|ek. för.|ek.för.|Ekonomisk förening|handelsbolag|Kommanditbolag|enskild firma|A.m.b.a.|Amba|F.m.b.a.|S/I|KS|ENK|slf.|ses.|svf.|AB (publ)|Aktiebolag|Handelsbolag|ekonomisk förening|Oy|OY|Oyj|Oy Ab|Ky|ky|Tmi|ry|r.y.|rf|Osk|osk|A/S|a/s|ApS|Aps|APS|IVS|I/S|K/S|P/S|a.m.b.a.|ASA|AS|ANS|NUF|ehf.|ehf|hf.|hf|ohf.|slhf.|sf.|OÜ|MTÜ|TÜ|UÜ|FIE|Osaühing|Aktsiaselts|Sihtasutus|UAB|VšĮ|MB|SIA|' +
    // Czech, Slovak, Polish, Hungarian
    's.r.o.|s.r.o|spol. s r.o.|spol. s r. o.|a.s.|z.s.|z.ú.|o.p.s.|v.o.s.|k.s.|o.z.|n.o.|n.f.|j.s.a.|' +
    'sp. z o.o.|sp. z o. o.|Sp. z o.o.|Sp. z o. o.|sp. z.o.o.|Sp. z.o.o.|SP. Z O.O.|SP. Z O. O.|Sp. z o.o. Sp. k.|sp. z o.o. sp. k.|Sp. z o.o. sp. k.|Sp. z o.o. S.K.A.|sp.k.|Sp.k.|sp. k.|Sp. k.|sp.j.|Sp.j.|sp. j.|Sp. j.|s.c.|spółka z ograniczoną odpowiedzialnością|Spółka z ograniczoną odpowiedzialnością|Spółka Akcyjna|spółka akcyjna|Spółka cywilna|' +
    'Kft|Kft.|KFT|Nonprofit Kft.|Zrt|Zrt.|Nyrt|Nyrt.|Bt|Bt.|Kkt|Kkt.|e.v.|Korlátolt Felelősségű Társaság|korlátolt felelősségű társaság|Betéti Társaság|Zártkörűen Működő Részvénytársaság|Nyilvánosan Működő Részvénytársaság|' +
    // Slovenian, Croatian, Romanian, Bulgarian, Greek
    'd.o.o.|d.d.|s.p.|d.n.o.|j.d.o.o.|z.o.o.|S.R.L.-D.|SRL-D|PFA|P.F.A.|S.C.S.|EOOD|OOD|EAD|AD|ЕООД|ООД|АД|ЕАД|СД|КД|ДЗЗД|' +
    'Α.Ε.|ΑΕ|Α.Ε.Ε.|Ε.Π.Ε.|ΕΠΕ|Ι.Κ.Ε.|ΙΚΕ|Ο.Ε.|ΟΕ|Ε.Ε.|Μ.Ι.Κ.Ε.|Μονοπρόσωπη ΙΚΕ|Μονοπρόσωπη Ι.Κ.Ε.|Α.Μ.Κ.Ε.|ΑΜΚΕ|A.E.|P.C.|PE|IKE',
);
/** Forms before a name, as in French, in the Baltic and the Nordic states, and for associations and foundations. */
const FORMS_BEFORE = listed(
  'SAS|SASU|SARL|EURL|SA|SCI|Stichting|Vereniging|Coöperatie|Stiftung|Verein|Stiftelsen|Föreningen|Foreningen|Fonden|Forening|AB|Oy|Tmi|Osuuskunta|UAB|AB|MB|VšĮ|IĮ|MTÜ|OÜ|AS|FIE|TÜ|Osaühing|Aktsiaselts|Sihtasutus|Mittetulundusühing|SIA|Biedrība|Nodibinājums|' +
    'Fundacja|Stowarzyszenie|Spółdzielnia|Občianske združenie|občianske združenie|Nadácia|Nadace|Spolek|Zavod|Društvo|Udruga|Asociația|Asociaţia|Fundația|Fundaţia|Federația|S.C.|SC|ET|ЕТ|Сдружение|Фондация|Associazione|Fondazione|Asociación|Asociacion|ASOCIACIÓN|ASOCIACION|Fundación|FUNDACIÓN|FUNDACION|Associação|ASSOCIAÇÃO|Fundação|FUNDAÇÃO|ASSOCIAZIONE|FONDAZIONE|FUNDACJA|STOWARZYSZENIE|Association|Verein|Eenmanszaak|Handelsbolaget|Aktiebolaget|Andelsselskabet|Félag|vzw|Vzw|VZW|ASBL|Asociatia|Fundatia|Federatia|Osuuskunta|Cooperativa|Federación|Kooperativet',
);

const FORMS = new PhraseIndex([FORMS_AFTER, FORMS_BEFORE], { exact: true });
const AFTER = 0;
const BEFORE = 1;

/** The forms in a text, of those that overlap the first and longest. */
function formsIn(side: typeof AFTER | typeof BEFORE, text: string): PhraseFound[] {
  const forms: PhraseFound[] = [];
  for (const one of FORMS.all(side, text)) {
    const last = forms.at(-1);
    // "P.C. Ltd" is one, too.
    if (last && (one.from === last.from || text.slice(last.to, one.from) === ' ')) last.to = Math.max(last.to, one.to);
    else if (!last || one.from >= last.to) forms.push({ from: one.from, to: one.to });
  }
  return forms;
}

/** Whether the text has a legal form in it, with or without a name that can be made out. */
export const hasLegalForm = (text: string): boolean => FORMS.has(AFTER, text) || FORMS.has(BEFORE, text);

/** An organisation named in a text. */
export interface OrganisationName {
  name: string;
  from: number;
  to: number;
}

// Each of bounded length, so that the search stays linear.
const WORD = `(?:[${CAPITAL}\\d][${LETTER_OR_DIGIT}'’.&+!_-]{0,40}|[a-z]{1,12}[A-Z][${LETTER_OR_DIGIT}]{0,30}|[a-z]{2,20}-[A-Z][a-z]{1,20}|[a-z]{2,20}(?:-[A-Za-z.]{2,20})?\\.[a-z]{2,6})`;
const IS_WORD = new RegExp(`^[„“"«]?(?:[dl]['’])?${WORD}["”“»]?$`);
/** Small words inside names: "Bread and Butter Ltd", "Novák a syn s.r.o.". */
const JOINT =
  /^(?:&|\+|of|de|du|des|la|le|les|and|et|für|und|for|the|d|l|y|e|i|és|og|och|ja|un|ir|и|και|van|der|den|di|della|del|do|da|dos|das|dla|pro|pour|för|voor|av|af|til|dell['’]|['’]t|en|in 't)$/;
const MOST_WORDS = 6;
const ENDS_WORD = /[\s([{/]/;
/** "Example (UK) Limited" */
const COUNTRY = / \([A-Z][A-Za-z.]{1,14}\)$/;
/** "iotly GmbH": a name that begins small, right before its form. */
const SMALL_NAME = new RegExp(`(?:^|[^${LETTER_OR_DIGIT}@./'’-])([a-z][a-z\\d]{2,30})$`);
const SMALL_JOINT = / (?:a|i|y|e|&|and|und|et|og|och|ja|és|in|en) $/;
/** What stands before a common noun: "a parent GmbH" names nobody. */
const ARTICLE =
  /(?:^|[\s(])(?:the|an?|any|each|our|your|their|its|une?|la|les?|des|notre|nos|votre|cette|toute|eine?[rsmn]?|d(?:er|ie|as)|unsere?[rsmn]?)(?: [a-zé]+)? $/i;
const CLOSING = /["”“»]$/;
const OPENS = /^[„“"«]/;

const YEAR = /^(?:19|20)\d\d /;

/** Drops leading words that are ordinary ones of the language, capital only because a sentence begins with them. */
function withoutLead(name: string, inSentence: boolean, notNames: ReadonlySet<string>): string {
  let words = name.replace(YEAR, '').split(' ');
  // "Dienst des Unternehmens Example GmbH": where nouns have capitals, two of them say what it is.
  const own = words.findIndex((word) => !notNames.has(word.toLowerCase()) && !JOINT.test(word));
  const nouns = words.slice(0, Math.max(0, own)).filter((word) => !JOINT.test(word) && word.length > 3).length;
  if (nouns > 1 && nouns < own) words = words.slice(own);
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

/** Where the words of a name begin that end at `end`, not before `least`; `end` itself where there are none. */
function startOfName(text: string, end: number, least: number): number {
  let start = end;
  let at = end;
  for (let words = 0; words < MOST_WORDS && at > least;) {
    let from = at;
    while (from > least && !ENDS_WORD.test(text.charAt(from - 1)) && at - from < 46) from -= 1;
    const word = text.slice(from, at);
    if (IS_WORD.test(word)) {
      start = from;
      words += 1;
    } else if (start === end || !JOINT.test(word) || JOINT.test(text.slice(at + 1).split(' ', 1)[0]!)) break;
    at = from - 1;
    if (text[at] !== ' ') break;
  }
  return start;
}

/** Italian partnerships are named after a partner: "Esempio S.a.s. di Mario Rossi & C." (art. 2292 and 2314 codice civile). */
const PARTNERSHIP = /^[Ss]\. ?[AaNn]\. ?[SsCc]\.?$|^S(?:as|nc|AS|NC)$/;
const PARTNERS = new RegExp(`^ d(?:i|el|ei|ella) (?:[${CAPITAL}][${LETTER}.'’]* ){1,5}(?:&|e) C\\.`);

/** Names that carry a legal form: "Example Cloud GmbH", "SAS Exemple", "UAB „Pavyzdys“". */
export function formalNames(text: string, notNames: ReadonlySet<string>): OrganisationName[] {
  const names: OrganisationName[] = [];
  let least = 0;
  for (const form of formsIn(AFTER, text)) {
    const { from: formAt, to } = form;
    const gap = text.slice(Math.max(least, formAt - 2), formAt);
    const end = formAt - (gap.endsWith(', ') ? 2 : gap.endsWith(' ') || gap.endsWith('\n') ? 1 : 0);
    if (end === formAt || end <= least) continue;
    const bracket = COUNTRY.exec(text.slice(Math.max(least, end - 18), end));
    const nameEnd = bracket ? end - bracket[0].length : end;
    const start = startOfName(text, nameEnd, least);
    const words = text.slice(start, end);
    const inSentence = text[start - 1] === ' ' && isSmall(text.charAt(start - 2));
    const bare = withoutLead(words, inSentence, notNames).replace(/^[dl]['’]/, '');
    if (start < nameEnd && !notNames.has(bare.toLowerCase()) && !/^\d+$/.test(bare)) {
      const from = end - bare.length + (OPENS.test(bare) && !CLOSING.test(bare) ? 1 : 0);
      // "Example, SAS with a share capital of …" describes the company; the form is no part of its name there.
      const described = text[end] === ',' && /^ (?:with|au|à|having) /.test(text.slice(to, to + 8));
      const partners = PARTNERSHIP.test(text.slice(formAt, to))
        ? (PARTNERS.exec(text.slice(to, to + 80))?.[0].length ?? 0)
        : 0;
      names.push({ name: described ? bare : text.slice(from, to + partners), from, to: to + partners });
      least = to + partners;
      continue;
    }
    // A form that may stand on either side belongs to the name behind it.
    if (FORMS.has(BEFORE, text.slice(formAt, to)) && nameBehind(text, form, notNames)) continue;
    const small = SMALL_NAME.exec(text.slice(Math.max(least, end - 33), end))?.[1];
    let from = end - (small?.length ?? 0);
    // "Example plus s.r.o.", "Novák a syn, s.r.o."
    const joint = small ? (SMALL_JOINT.exec(text.slice(Math.max(least, from - 5), from))?.[0].length ?? 1) : 1;
    const before = small && text[from - 1] === ' ' ? startOfName(text, from - joint, least) : from;
    const capital = before < from - joint ? withoutLead(text.slice(before, from - joint), false, notNames) : '';
    if (capital !== '' && !notNames.has(capital.toLowerCase())) from = from - joint - capital.length;
    if (small && !notNames.has(small) && !ARTICLE.test(text.slice(Math.max(0, from - 40), from))) {
      names.push({ name: text.slice(from, to), from, to });
      least = to;
    }
  }
  for (const form of formsIn(BEFORE, text)) {
    const name = nameBehind(text, form, notNames);
    if (!name || names.some(({ from, to }) => form.from < to && from < form.from + name.length)) continue;
    names.push({ name, from: form.from, to: form.from + name.length });
  }
  return names.sort((a, b) => a.from - b.from);
}

const MOST_WORDS_BEHIND = 4;
const IN_QUOTES = /^ [„“"«]([^„“"«”»\n\t]{2,60})["”“»]/;

/** The name that a form stands before, with the form, or null. */
function nameBehind(text: string, { from, to }: PhraseFound, notNames: ReadonlySet<string>): string | null {
  const quoted = IN_QUOTES.exec(text.slice(to, to + 70));
  if (quoted) return text.slice(from, to) + quoted[0];
  let end = to;
  for (let words = 0; words < MOST_WORDS_BEHIND && text[end] === ' '; words += 1) {
    const [word = ''] = text.slice(end + 1, end + 48).split(/[ \n\t,;:()]/, 1);
    const joint = JOINT.test(word) && words > 0;
    const loud = isLoud(text.slice(from, to)) && word === word.toUpperCase();
    if (!joint && (!IS_WORD.test(word) || (words === 0 && !loud && notNames.has(word.toLowerCase())))) break;
    if (joint && !IS_WORD.test(text.slice(end + word.length + 2, end + word.length + 48).split(/[ \n\t,;:()]/, 1)[0]!))
      break;
    end += 1 + word.length;
    if (/[.]$/.test(word) || /[,;:()\n\t]/.test(text.charAt(end))) break;
  }
  return end > to ? text.slice(from, end).replace(/[.,]$/, '') : null;
}

const BRAND = new RegExp(`(?<![${LETTER_OR_DIGIT}@./_-])${WORD}(?: ${WORD}){0,4}(?![@/])`, 'g');
const ANY_LETTER = new RegExp(`[${LETTER}]`);

/** "L'accès": a small word whose article begins the sentence. */
const ELIDED = new RegExp(`^[LDQNSJ]['’](?![${CAPITAL}])`);
const COMMON_NOUN = new RegExp(`(?<=[${LETTER_OR_DIGIT}.]{4})-[^${CAPITAL}\\d-]{6,}$`);
/** "24h", "3ème", but not "33records". */
const NUMBER_AND_UNIT = new RegExp(`^\\d+(?!\\d|[${LETTER}]{4})`);
/** Registers, whose numbers stand beside names. */
const REGISTER =
  /^(?:SIREN|SIRET|RCS|NIF|NIPC|CIF|VAT|TVA|KVK|HRB|HRA|APE|NAF|EORI|UID|IDE|BCE|CHE|KRS|NIP|REGON|IČO?|DIČ|CUI|OIB|CVR|GEMI|ΓΕΜΗ|ΑΦΜ|ЕИК)$/;
/** Joints of a name all in capitals: "HOUSE OF EXAMPLES". */
const CAPITAL_JOINT =
  /^(?:OF|THE|AND|FOR|DE|DU|DES|LA|LE|LES|ET|EN|AU|AUX|SUR|UND|FÜR|Y|E|DO|DA|DEL|DI|VAN|DER|DEN|I|OG|OCH|JA|ÉS)$/;
const isLoud = (word: string | undefined): boolean =>
  word !== undefined && word.length >= 3 && word === word.toUpperCase() && ANY_LETTER.test(word);

/** Capitalised words that the language does not use as ordinary ones: likely names of companies and tools. */
export function brandNames(text: string, notNames: ReadonlySet<string>): OrganisationName[] {
  const names: OrganisationName[] = [];
  const ordinary = (word: string): boolean => {
    const bare = word.replace(/[.,:;!]+$/, '').replace(/['’]s$/, '');
    const small = bare.toLowerCase();
    return (
      REGISTER.test(bare) ||
      notNames.has(small) ||
      ELIDED.test(bare) ||
      (small.includes('-') && notNames.has(small.slice(small.lastIndexOf('-') + 1)))
    );
  };
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
        .replace(/[.,:;!&-]+$/, '')
        // A common noun behind a hyphen is no part of the name: "Example-palvelu".
        .replace(COMMON_NOUN, '');
      if (ANY_LETTER.test(name) && name.length >= 2 && !NUMBER_AND_UNIT.test(name))
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

/** The name without its legal form, for comparing and for showing tools. */
export function withoutLegalForm(name: string): string {
  const last = formsIn(AFTER, name).at(-1);
  const closes = last && last.from > 0 && (last.to >= name.length || PARTNERS.test(name.slice(last.to)));
  const ended = closes ? name.slice(0, last.from).replace(/[, ]+$/, '') : name;
  const [first] = formsIn(BEFORE, ended);
  const bare = first?.from === 0 && first.to < ended.length ? ended.slice(first.to) : ended;
  return bare.replace(/^[\s„“"«]+|[\s"”“»]+$/g, '') || name;
}
