/** Names that countries go by beside their official ones, in the languages that `Intl` does not give for them. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  BE: ['Belgien'],
  CH: ['Svizzera'],
  CZ: ['Czech Republic', 'République tchèque', 'Česká republika'],
  FI: ['Finland'],
  GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  IE: ['Republic of Ireland'],
  NL: ['The Netherlands', 'Holland'],
  SK: ['Slovak Republic'],
  US: ['USA', 'U.S.A.', 'United States of America'],
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Lower case, without accents and marks: for comparing names. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let known: ReadonlyMap<string, string> | null = null;

/** Folded name -> ISO 3166-1 code, in English, in French and in the country's main language. */
function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const inLanguage = (language: string): Intl.DisplayNames =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const common = [inLanguage('en'), inLanguage('fr')];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const locale = new Intl.Locale(`und-${first}${second}`);
      // Withdrawn codes are another's now; the last ones are no countries.
      if (locale.region !== first + second || /^(?:EU|EZ|UN|X.|Z.|Q.)$/.test(locale.region)) continue;
      for (const language of [...common, inLanguage(locale.maximize().language ?? 'en')]) {
        const name = language.of(locale.region);
        if (name) names.set(folded(name), locale.region);
      }
    }
  }
  for (const [code, others] of Object.entries(OTHER_NAMES)) for (const name of others) names.set(folded(name), code);
  return names;
}

/** The country that an address ends with: alone after a line break or a mark, or behind a postcode and a place. */
function countryAtEnd(address: string): string | null {
  known ??= countryNames();
  const last =
    address
      .split(/[\n,;()–—]| - /)
      .map(folded)
      .findLast(Boolean) ?? '';
  const words = last.split(' ').slice(-12);
  for (const at of words.keys()) {
    const country = known.get(words.slice(at).join(' '));
    if (country && (at === 0 || words.slice(0, at).some((word) => /\d{3}/.test(word)))) return country;
  }
  return null;
}

/** Departments with holidays of their own (Code du travail, Art. L3134-13), by the last postcode that a place follows. */
function frenchRegion(address: string): string | null {
  const postcodes = [...address.matchAll(/(?<![\p{L}\p{N}]|\b(?:CS|BP|TSA) )(?:F-?)?(\d{2}) ?\d{3}(?= +\p{L})/gu)];
  const department = postcodes.at(-1)?.[1] ?? '';
  return ['57', '67', '68'].includes(department) ? `FR-${department}` : null;
}

/**
 * Where the controller's public holidays are to be looked up (Regulation 1182/71 Art. 2(1)): the country its postal
 * address ends with, in English, French or the country's own language, else that of its authority. ISO 3166-1, or
 * ISO 3166-2 in the French departments with holidays of their own (`FR-67`); null when neither tells.
 */
export function controllerPlace(postalAddress: string | null, authorityCountry: string | null): string | null {
  const country = (postalAddress && countryAtEnd(postalAddress)) || authorityCountry;
  return (country === 'FR' && postalAddress && frenchRegion(postalAddress)) || country;
}
