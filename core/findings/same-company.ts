// One group a line: names under which the same undertaking is written in policies and in tables of hosts.
const GROUPS = [
  'google|youtube|doubleclick|alphabet|adsense|recaptcha|firebase',
  'meta|facebook|instagram|whatsapp',
  'microsoft|linkedin|bing|azure|xandr|appnexus',
  'twitter|x|x corp',
  'amazon|amazon web services|aws|twitch',
  'adobe|adobe systems|marketo|typekit|omniture',
  'yahoo|oath|verizon media',
  'tiktok|bytedance',
  'brevo|sendinblue',
  'snapchat|snap inc',
  'ovh|ovhcloud',
  'hotjar|contentsquare',
  'at internet|piano',
  'matomo|piwik|innocraft',
  'index exchange|casale media',
  'rubicon project|magnite',
  'quantcast|quantcast choice',
].map((group) => group.split('|'));

const LEGAL_FORM =
  / (?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|srl|spa|bv|nv|ab|oy|aps|plc|corp|corporation|company|ireland|europe|international|platforms|technologies|technology|group|holdings?|systems)$/;

/** Words of a text with one space around each: small letters, no accents, nothing else. */
export function spaced(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9\u0370-\u03ff\u0400-\u04ff]+/g, ' ');
  return ` ${plain.trim()} `;
}

/** A company's name without legal form and country, as `spaced` writes it, without the spaces at its ends. */
function bare(company: string): string {
  let name = spaced(company).trim();
  while (LEGAL_FORM.test(name)) name = name.replace(LEGAL_FORM, '');
  return name;
}

/** Every name that a company is known to go by; the first is its own. Names of one or two letters tell nothing in a text. */
export function namesOf(company: string): string[] {
  const own = bare(company);
  const group =
    GROUPS.find((names) => names.some((name) => own === name || (name.length > 3 && own.startsWith(`${name} `)))) ?? [];
  return [own, ...group].filter((name, at, all) => name.length > 2 && all.indexOf(name) === at);
}

/** What tells that two names are of one company: they share one of these. Empty for a name that is none. */
export function companyKeys(company: string): string[] {
  const own = bare(company);
  return own === '' ? [] : [own, ...namesOf(company)];
}

/** Whether two names are of one company: "Google Ireland Limited" and "YouTube", "Criteo SA" and "Criteo". */
export function isSameCompany(one: string, other: string): boolean {
  const keys = companyKeys(one);
  return companyKeys(other).some((key) => keys.includes(key));
}
