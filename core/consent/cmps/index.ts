import type { CmpAdapter } from '../consent.ts';
import { axeptio } from './axeptio.ts';
import { borlabs } from './borlabs.ts';
import { c15t } from './c15t.ts';
import { ccm19 } from './ccm19.ts';
import { civicCookieControl } from './civic-cookie-control.ts';
import { commandersact } from './commandersact.ts';
import { complianz } from './complianz.ts';
import { consentmanager } from './consentmanager.ts';
import { consentmo } from './consentmo.ts';
import { cookieInformation } from './cookie-information.ts';
import { cookieLawInfo } from './cookie-law-info.ts';
import { cookieScript } from './cookie-script.ts';
import { cookiebot } from './cookiebot.ts';
import { cookiefirst } from './cookiefirst.ts';
import { cookiehub } from './cookiehub.ts';
import { cookieyes } from './cookieyes.ts';
import { didomi } from './didomi.ts';
import { drupalEuCookieCompliance } from './drupal-eu-cookie-compliance.ts';
import { evidon } from './evidon.ts';
import { fides } from './fides.ts';
import { googleFundingChoices } from './google-funding-choices.ts';
import { huManity } from './hu-manity.ts';
import { hubspot } from './hubspot.ts';
import { inmobi } from './inmobi.ts';
import { iubenda } from './iubenda.ts';
import { ketch } from './ketch.ts';
import { klaro } from './klaro.ts';
import { mooveGdpr } from './moove-gdpr.ts';
import { onetrust } from './onetrust.ts';
import { orejime } from './orejime.ts';
import { osano } from './osano.ts';
import { osanoOssCookieconsent } from './osano-oss-cookieconsent.ts';
import { others } from './others.ts';
import { pandectes } from './pandectes.ts';
import { piwikpro } from './piwikpro.ts';
import { realCookieBanner } from './real-cookie-banner.ts';
import { securiti } from './securiti.ts';
import { shopify } from './shopify.ts';
import { sourcepoint } from './sourcepoint.ts';
import { squarespace } from './squarespace.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { tealium } from './tealium.ts';
import { termly } from './termly.ts';
import { transcend } from './transcend.ts';
import { trustarc } from './trustarc.ts';
import { usercentrics } from './usercentrics.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';
import { wix } from './wix.ts';

/** Every platform that Habeas reads, in the order in which equal readings are preferred. */
export const cmps: readonly CmpAdapter[] = [
  cookiebot,
  axeptio,
  borlabs,
  c15t,
  ccm19,
  civicCookieControl,
  commandersact,
  complianz,
  consentmanager,
  consentmo,
  cookieInformation,
  cookieLawInfo,
  cookieScript,
  cookiefirst,
  cookiehub,
  cookieyes,
  didomi,
  drupalEuCookieCompliance,
  evidon,
  fides,
  googleFundingChoices,
  huManity,
  hubspot,
  inmobi,
  iubenda,
  ketch,
  klaro,
  mooveGdpr,
  onetrust,
  orejime,
  osano,
  osanoOssCookieconsent,
  others,
  pandectes,
  piwikpro,
  realCookieBanner,
  securiti,
  shopify,
  sourcepoint,
  squarespace,
  tarteaucitron,
  tealium,
  termly,
  transcend,
  trustarc,
  usercentrics,
  vanillaCookieconsent,
  wix,
];
