import { CATEGORIES, type Category } from './category.ts';
import { LETTER_OR_DIGIT, plainLetters } from './letters.ts';

type Words = Partial<Record<Category, string>>;

// `stem*` is the beginning of a word, else it is a whole one. Accents and case do not matter. All languages are looked
// up together, so a stem that an earlier language has is not written again.
const WORDS: Record<string, Words> = {
  en: {
    necessary: 'necess* essent* obligat* required mandatory strict strictly core',
    preferences: 'prefer* funct* language languages lang convenience',
    statistics: 'analy* statist* stat stats',
    marketing: 'marketing* remarketing target* retarget* advert* ad ads adv affiliat* social*',
  },
  fr: {
    necessary: 'indispensab*',
    preferences: 'fonction* langue* confort',
    marketing: 'publici* pub ciblage ciblée* reciblage sociaux commercia*',
  },
  de: {
    necessary: 'notwendig* erforderlich* essenzi* zwingend* unbedingt*',
    preferences: 'präferen* funkt* einstellung* komfort* sprach*',
    statistics: 'webanalyse*',
    marketing: 'werb* zielgericht* sozial*',
  },
  es: {
    necessary: 'necesar* esencial* imprescindible*',
    preferences: 'funcion* idioma*',
    statistics: 'estadístic* anali*',
    marketing: 'dirigid* mercadotecnia segmenta*',
  },
  pt: { necessary: 'essencia* obrigatóri*', statistics: 'estatístic*', marketing: 'direcion* sociais' },
  it: { necessary: 'obbligator*', preferences: 'funz* lingua', marketing: 'pubblicit* profilazione' },
  nl: {
    necessary: 'noodzakelijk* vereist* verplicht*',
    preferences: 'voorkeur* taal comfort*',
    marketing: 'reclame reclames gerichte doelgr* doelger*',
  },
  'da, nb, nn, sv': {
    necessary: 'nødvendig* nödvändig* påkræv* påkrev* krävs',
    preferences: 'præferen* inställning* indstilling* innstilling* funksj* språk* sprog*',
    marketing: 'markedsf* marknadsf* annonc* annons* reklam* sosia* målre* målinr* riktad*',
  },
  is: {
    necessary: 'nauðsyn* bráðnauðsyn*',
    preferences: 'stillingar kjörstilling* virkni*',
    statistics: 'tölfræði* greining* frammist* afkast* afköst*',
    marketing: 'markaðs* auglýs* samfélags* miðun*',
  },
  pl: {
    necessary: 'niezbędn* konieczn* wymagan* obowiązkow*',
    preferences: 'funkc* ustawien* język*',
    statistics: 'statyst*',
    marketing: 'społeczno* docelow*',
  },
  'cs, sk': {
    necessary: 'nezbytn* nutn* nevyhnutn* potřebn* povinn*',
    preferences: 'předvol* nastaven* jazyk*',
    marketing: 'cílen* cielen* zaciel*',
  },
  hu: {
    necessary: 'szükséges* elengedhetetlen* kötelező*',
    preferences: 'beállítás* kényelmi nyelv*',
    statistics: 'statiszt* elemz*',
    marketing: 'hirdetés* közösségi célz*',
  },
  'fi, et': {
    necessary: 'välttämät* pakollis* vajalik* hädavajalik* kohustuslik*',
    preferences: 'mieltymy* asetu* toiminnalli* eelistus* seadistus*',
    statistics: 'tilasto* analüü*',
    marketing: 'markkinoin* mainon* mainos* kohden* kohdis* turundus* turusta* reklaam* sihti* sotsiaal*',
  },
  'lv, lt': {
    necessary: 'nepieciešam* būtin* privalom*',
    preferences: 'izvēles iestatīj* pageidavim* nustatym* nuostat*',
    marketing: 'mērķa mērķēš* mērķēt* mērķau* rinkodar* tikslin*',
  },
  ro: {
    necessary: 'esențial*',
    preferences: 'setări*',
    marketing: 'direcțion* țintir*',
  },
  'hr, sl': {
    necessary: 'nužn* neophodn* obvezn* obavezn* nujn*',
    preferences: 'postavk* nastavit*',
    marketing: 'oglaš* marketinš* trženj* tržn* cilja* ciljn* društven* družben* družabn*',
  },
  bg: {
    necessary: 'необходим* задължителн* основни',
    preferences: 'предпочитан* функционал* настройк* език*',
    statistics: 'статисти* анализ* аналити*',
    marketing: 'маркетинг* реклам* таргет* насочван* социалн*',
  },
  el: {
    necessary: 'απαραίτητ* αναγκαί* υποχρεωτικ*',
    preferences: 'προτιμήσ* λειτουργικ* γλώσσα*',
    statistics: 'στατιστικ* ανάλυσ* αναλυτικ*',
    marketing: 'μάρκετινγκ* διαφημ* στοχευ* κοινωνικ* προώθησ*',
  },
  'ga, mt': {
    necessary: 'riachtanach* meħtieġ* essenzj*',
    preferences: 'sainroghan* feidhmiúl* feidhmiúil*',
    statistics: 'staitist* anailís*',
    marketing: 'margaíocht* fógraíocht* spriocdh* shóisialt* sóisialt* kummerċjal* riklam* immira* soċjal*',
  },
  // Services that site owners name their categories after.
  services: {
    statistics:
      'googleanalytics ga ga4 matomo piwik hotjar clarity plausible mixpanel amplitude posthog umami fathom crazyegg ' +
      'actistat atinternet* chartbeat clicky compteur comscore contentsquare emolytics etracker eulerian ferank force24 freshsalescrm ' +
      'fullstory gajs getplus getquanty inspectlet kameleoon koban leadinfo luckyorange mautic mouseflow pardot plezi sharpspring shinystat ' +
      'simpleanalytics smartlook statcounter teambrain usercom userpilot verizondottag visiblee visualrevenue weborama webmecanik webtrekk ' +
      'woopra wysistat* xiti zohopagesense',
    marketing:
      'facebook* meta fbpixel instagram twitter linkedin* pinterest* tiktok snapchat googlead* adwords doubleclick ' +
      'adsense* criteo* taboola outbrain* adroll mailchimp klaviyo sendinblue brevo activecampaign addthis addtoany* ' +
      'adform aduptech affilae antvoice awin affilinet bing bingads cjcom clicmanager clickdimensions datingaffiliation* ekomi equativ ' +
      'eskimi ferankpub goldenbees floodlight googlepartners gplus* kwanko madmetrics piximedia prelinker pubdirecte quora reddit reseauxsociaux rtbhouse ' +
      'shareaholic shareasale sharethis* skaze teads thetradedesk twenga vshop xandr*',
  },
};

// Lean on the words beside them: "personalised ads" and "ad performance" are marketing alone.
const WEAK_WORDS: Words = {
  necessary: 'techni* teknis* tecnic* τεχνικ* техническ* basic system security',
  preferences:
    'personali* personnali* personlig* persoonlijk* custom* experien* esperienz* erlebnis* ' +
    'beleving* upplevelse* oplevelse* opplevelse* doświadczen* élmény* kokemu* usability ' +
    'персонализ* εξατομίκευσ* εμπειρία*',
  statistics:
    'performan* measur* metric* insight* audience* mesure* messung* reichweite* medición medição misurazion* meting* ' +
    'leistung* rendimiento* desempenho* prestaz* prestati* prestanda* præstation* prestasjon* ydelse* ydeevne* ytelse* ' +
    'yting* wydajno* výkon* teljesítmény* suorituskyk* jõudlus* toimivus* veiktspēj* sniegum* našum* veikim* izvedb* ' +
    'učinkovit* zmogljivost* feidhmíocht* производителн* ефективн* επίδοσ* απόδοσ*',
};

const BETWEEN_WORDS = new RegExp(`[^${LETTER_OR_DIGIT}]+`, 'g');

/** The words of a name: lower case, no accents, camelCase taken apart. */
function wordsOf(name: string): string[] {
  const plain = plainLetters(name.slice(0, 200).replace(/([a-zß-öø-ÿ])([A-ZÀ-ÖØ-Þ])/g, '$1 $2'));
  return plain
    .replace(BETWEEN_WORDS, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

interface Table {
  /** categories of a word, and of the beginning of a word */
  whole: Map<string, Set<Category>>;
  starts: Map<string, Set<Category>>;
}

const LONGEST_START = 20;

function tableOf(all: Words[]): Table {
  const table: Table = { whole: new Map(), starts: new Map() };
  for (const words of all) {
    for (const category of CATEGORIES) {
      for (const token of words[category]?.split(' ') ?? []) {
        const side = token.endsWith('*') ? table.starts : table.whole;
        const word = wordsOf(token).join('');
        side.set(word, (side.get(word) ?? new Set()).add(category));
      }
    }
  }
  return table;
}

/** The categories that a word is in, by itself or by its beginning. */
function* categoriesIn({ whole, starts }: Table, word: string): Iterable<Category> {
  yield* whole.get(word) ?? [];
  for (let length = Math.min(word.length, LONGEST_START); length > 1; length--) {
    yield* starts.get(word.slice(0, length)) ?? [];
  }
}

const wordSet = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
// "Not necessary", "not strictly necessary"; glued to the word ("unnecessary") they hide its beginning.
const NEGATIONS = wordSet(
  'non not no pas nicht niet ikke icke inte nie nem ei não nu ne mitte ekki μη μην όχι не optional less',
);
// Articles in other languages, so only right before the word: "un-necessary".
const PREFIXES = wordSet('un in');

const STRONG = tableOf(Object.values(WORDS));
const WEAK = tableOf([WEAK_WORDS]);

/**
 * The categories that the name of a consent category, purpose or service means, in the languages of the EU, Norway and
 * Iceland: several when it names several ("statistics and marketing"), none when it names none (video, maps, chat, tag
 * managers).
 */
export function categoriesOfName(name: string): Category[] {
  const words = [...new Set(wordsOf(name))];
  const strong = new Set<Category>();
  let negated = false;
  for (const [at, word] of words.entries()) {
    for (const category of categoriesIn(STRONG, word)) {
      strong.add(category);
      const before = words.slice(Math.max(0, at - 2), at);
      if (category === 'necessary') {
        negated ||= before.some((one) => NEGATIONS.has(one)) || PREFIXES.has(before.at(-1) ?? '');
      }
    }
  }
  if (strong.has('necessary') && !negated) return ['necessary'];
  // "Non-necessary" is everything else at once, and so no category.
  const isTold = strong.delete('necessary') || strong.has('marketing');
  if (!isTold) for (const word of words) for (const category of categoriesIn(WEAK, word)) strong.add(category);
  return CATEGORIES.filter((category) => strong.has(category));
}
