import { CATEGORIES, everyCategory, type Category, type CategoryStates } from './category.ts';
import { LETTER_OR_DIGIT } from './letters.ts';

type Words = Partial<Record<Category, string>>;

// `stem*` is the beginning of a word, else it is a whole one; `_` joins two words. Accents and case do not matter.
const WORDS: Record<string, Words> = {
  en: {
    necessary: 'necess* essential* required mandatory strict strictly core',
    preferences: 'prefer* function* language languages convenience',
    statistics: 'analy* statistic* stat stats',
    marketing: 'marketing remarketing target* retarget* advert* ad ads adv affiliat* social*',
  },
  fr: {
    necessary: 'nécess* essentiel* obligatoire* indispensable*',
    preferences: 'préférence* fonction* langue* confort',
    statistics: 'statistique*',
    marketing: 'publicit* pub ciblage ciblée* reciblage sociaux commercia*',
  },
  de: {
    necessary: 'notwendig* erforderlich* essenziell* essentiell* zwingend* unbedingt*',
    preferences: 'präferenz* funktion* einstellung* komfort* sprache* sprach*',
    statistics: 'statistik* statistisch* webanalyse*',
    marketing: 'werb* zielgericht* sozial* soziale*',
  },
  es: {
    necessary: 'necesari* esencial* imprescindible* obligatori*',
    preferences: 'preferencia* funcional* idioma*',
    statistics: 'estadístic* analític* análisis',
    marketing: 'publicid* publicit* dirigid* sociales mercadotecnia',
  },
  pt: {
    necessary: 'necessári* essencia* obrigatóri*',
    preferences: 'preferência* funciona* idioma*',
    statistics: 'estatístic* análise* analític*',
    marketing: 'publicid* publicit* direcionad* sociais',
  },
  it: {
    necessary: 'necessari* essenzial* obbligator* indispensabil*',
    preferences: 'preferenz* funzional* lingua',
    statistics: 'statistic* analitic* analisi',
    marketing: 'pubblicit* profilazione sociali',
  },
  nl: {
    necessary: 'noodzakelijk* essentie* vereist* verplicht*',
    preferences: 'voorkeur* functione* taal comfort*',
    statistics: 'statistiek* statistisch* analytisch*',
    marketing: 'reclame* adverten* gericht* sociale',
  },
  nordic: {
    necessary: 'nødvendig* nödvändig* påkræved* påkrevd* krävs essentiel* nauðsyn*',
    preferences: 'præference* preferans* inställning* indstilling* innstilling* funktion* funksjon* språk sprog',
    statistics: 'statistik* statistikk* analyse* analys* tölfræði*',
    marketing: 'markedsføring* marknadsför* annonc* annons* reklame* reklam* sociala sosiale målrett* markaðs*',
  },
  pl: {
    necessary: 'niezbędn* konieczn* wymagan* obowiązkow*',
    preferences: 'preferencj* funkcj* ustawien* język*',
    statistics: 'statystyk* statystyczn* anali*',
    marketing: 'reklam* marketingow* społecznościow*',
  },
  'cs, sk': {
    necessary: 'nezbytn* nutn* nevyhnutn* potřebn* potrebn* povinn*',
    preferences: 'preferenc* preferenč* funkčn* nastaven* jazyk*',
    statistics: 'statisti* štatisti* analyti*',
    marketing: 'reklam* marketingov* sociáln*',
  },
  hu: {
    necessary: 'szükséges* elengedhetetlen* kötelező*',
    preferences: 'preferenci* beállítás* funkcionális* kényelmi nyelv*',
    statistics: 'statisztik* elemz* analitik*',
    marketing: 'hirdetés* reklám* közösségi célzott célzás*',
  },
  'fi, et': {
    necessary: 'välttämättöm* pakollis* vajalik* hädavajalik* kohustuslik*',
    preferences: 'mieltymy* asetu* toiminnalli* eelistus* funktsionaal* seadistus*',
    statistics: 'tilasto* analytiik* analüüs* analüütili*',
    marketing: 'markkinoin* mainon* mainos* kohdenn* turundus* reklaam* sosiaali* sotsiaal*',
  },
  'lv, lt': {
    necessary: 'nepieciešam* obligāt* būtin* privalom*',
    preferences: 'izvēles preferenc* funkcionāl* pageidavim* nustatym* funkcin*',
    statistics: 'statistik* analītik* analītisk* analitin*',
    marketing: 'mārketing* reklām* mērķ* rinkodar* reklam* sociāl* socialin*',
  },
  ro: {
    necessary: 'necesar* esențial* obligatori*',
    preferences: 'preferinț* funcțional* setări*',
    statistics: 'statistic* analitic* analiz*',
    marketing: 'publicit* direcționa* sociale',
  },
  'hr, sl': {
    necessary: 'nužn* neophodn* obvezn* nujn* potrebn*',
    preferences: 'postavk* preferenc* funkcional* nastavitve jezik*',
    statistics: 'statisti* analiti*',
    marketing: 'oglaš* oglas* marketinš* trženj* društven* družben* družabn*',
  },
  bg: {
    necessary: 'необходим* задължителн* основни',
    preferences: 'предпочитан* функционал* настройк* език*',
    statistics: 'статисти* анализ* аналити*',
    marketing: 'маркетинг* реклам* таргет* социалн*',
  },
  el: {
    necessary: 'απαραίτητ* αναγκαί* υποχρεωτικ*',
    preferences: 'προτιμήσ* προτίμησ* λειτουργικ* γλώσσα*',
    statistics: 'στατιστικ* ανάλυσ* αναλυτικ*',
    marketing: 'μάρκετινγκ* διαφήμισ* διαφημ* στόχευσ* κοινωνικ*',
  },
  'ga, mt': {
    necessary: 'riachtanach* meħtieġ*',
    preferences: 'sainroghan* feidhmiúil* preferenzi* funzjonali',
    statistics: 'staitistic* anailís* statistika*',
    marketing: 'margaíocht* fógraíocht* reklamar*',
  },
  // Services that site owners name their categories after.
  services: {
    statistics:
      'googleanalytics ga ga4 matomo piwik hotjar clarity plausible mixpanel amplitude posthog umami fathom crazyegg',
    marketing:
      'facebook* meta fbpixel instagram twitter linkedin pinterest tiktok snapchat googleads adwords doubleclick adsense ' +
      'criteo taboola outbrain adroll mailchimp klaviyo sendinblue brevo',
  },
};

// Lean on the words beside them: "personalised ads" and "ad performance" are marketing alone.
const WEAK_WORDS: Words = {
  necessary:
    'technical* technisch* technique* technick* techniczn* teknisk* técnic* tecnic* τεχνικ* техническ* basic system security',
  preferences:
    'personali* personnali* personalis* personlig* persoonlijk* custom* experience* expérience* experiencia* esperienz* ' +
    'experiência* erlebnis* beleving* upplevelse* oplevelse* opplevelse* doświadczen* élmény* kokemu* usability ' +
    'персонализ* εξατομίκευσ* εμπειρία*',
  statistics:
    'performance* performanț* performant* measur* metric* insight* audience* mesure* messung* reichweite* medición mediçao misurazion* meting* ' +
    'leistung* rendimiento* desempenho* prestazion* prestatie* prestanda* ydelse* ydeevne* ytelse* wydajno* výkon* ' +
    'teljesítmény* suorituskyk* jõudlus* veiktspēj* našum* izvedb* učinkovit* zmogljivost* производителн* επίδοσ* απόδοσ*',
};

// Letters that Unicode does not take apart into a base letter and a mark.
const BASE_LETTERS: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
};

const BETWEEN_WORDS = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');

/** The words of a name, each with a space before and after it: lower case, no accents, camelCase taken apart. */
function spacedWords(name: string): string {
  const plain = name
    .slice(0, 200)
    .replace(/([a-zß-öø-ÿ])([A-ZÀ-ÖØ-Þ])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæłđðßœħı]/g, (letter) => BASE_LETTERS[letter] ?? letter);
  return ` ${plain.replace(BETWEEN_WORDS, ' ').trim()} `;
}

function tableOf(all: Words[]): [Category, string[]][] {
  return CATEGORIES.map((category) => {
    const tokens = all.flatMap((words) => words[category]?.split(' ') ?? []);
    return [category, tokens.map((token) => (token.endsWith('*') ? spacedWords(token).trimEnd() : spacedWords(token)))];
  });
}

const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => spacedWords(word).trim()));
// "Not necessary", "not strictly necessary"; glued to the word ("unnecessary") they hide its beginning.
const NEGATIONS = wordSet(
  'non not no pas nicht niet ikke icke inte nie nem ei não nu ne mitte ekki μη μην όχι не optional less',
);
// Articles in other languages, so only right before the word: "un-necessary".
const PREFIXES = wordSet('un in');

function isNegated(spaced: string, tokens: readonly string[]): boolean {
  return tokens.some((token) => {
    const at = spaced.indexOf(token);
    const before = spaced.slice(0, Math.max(0, at)).trim().split(' ').slice(-2);
    return before.some((word) => NEGATIONS.has(word)) || PREFIXES.has(before.at(-1) ?? '');
  });
}

const STRONG = tableOf(Object.values(WORDS));
const WEAK = tableOf([WEAK_WORDS]);

/**
 * The categories that the name of a consent category, purpose or service means, in the languages of the EU, Norway and
 * Iceland: several when it names several ("statistics and marketing"), none when it names none (video, maps, chat, tag
 * managers).
 */
export function categoriesOfName(name: string): Category[] {
  const spaced = spacedWords(name);
  const named = (table: [Category, string[]][]): Category[] =>
    table.filter(([, tokens]) => tokens.some((token) => spaced.includes(token))).map(([category]) => category);
  const strong = named(STRONG);
  if (strong.includes('necessary')) {
    // "Non-necessary" is everything else at once, and so no category.
    return isNegated(spaced, STRONG[0]![1]) ? strong.filter((category) => category !== 'necessary') : ['necessary'];
  }
  if (strong.includes('marketing')) return strong;
  const either = new Set([...strong, ...named(WEAK)]);
  return CATEGORIES.filter((category) => either.has(category));
}

/**
 * The four states out of named items with a state each: a category whose items agree has their state, one whose items
 * differ or that has none is null.
 */
export function statesOfNames(items: Iterable<readonly [name: string, state: boolean]>): CategoryStates {
  const states = everyCategory(null);
  const mixed = new Set<Category>();
  for (const [name, state] of items) {
    for (const category of categoriesOfName(name)) {
      if (states[category] === !state) mixed.add(category);
      states[category] = state;
    }
  }
  for (const category of mixed) states[category] = null;
  return states;
}
