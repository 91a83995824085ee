import { cmpIdOf } from './decode.ts';

/** Widely used CMPs by their number in the IAB's list. https://iabeurope.eu/cmp-list/ */
const NAMES: Readonly<Record<number, string>> = {
  2: 'AppConsent',
  3: 'LiveRamp',
  5: 'Usercentrics',
  6: 'Sourcepoint',
  7: 'Didomi',
  9: 'Admiral',
  10: 'InMobi',
  28: 'OneTrust',
  31: 'consentmanager',
  46: 'Mediavine',
  47: 'TrustArc',
  63: 'Clickio',
  68: 'UniConsent',
  76: 'Sibbo',
  90: 'Commanders Act',
  92: 'Sirdata',
  123: 'iubenda',
  134: 'Cookiebot',
  162: 'Cookie Information',
  229: 'Snigel',
  259: 'Civic',
  260: 'Axeptio',
  264: 'Secure Privacy',
  279: 'Osano',
  299: 'Ezoic',
  300: 'Google',
  312: 'Securiti',
  323: 'Borlabs',
  332: 'Complianz',
  340: 'Ketch',
  354: 'CookieHub',
  367: 'Real Cookie Banner',
  382: 'CookieFirst',
  401: 'CookieYes',
  407: 'Fides',
  412: 'Termly',
};

/** The name of the CMP that wrote a TC string, as people know it; null when its number is not in the table. */
export const cmpNameOf = (tcString: string): string | null => NAMES[cmpIdOf(tcString) ?? 0] ?? null;
