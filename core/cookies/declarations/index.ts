import type { Probe } from '../../evidence/probe.ts';
import type { DeclarationAdapter } from '../cookie-entry.ts';
import { civicCookieControl } from './civic-cookie-control.ts';
import { cookiebot } from './cookiebot.ts';
import { cookieyes } from './cookieyes.ts';
import { iubenda } from './iubenda.ts';
import { klaro } from './klaro.ts';
import { onetrust } from './onetrust.ts';
import { orejime } from './orejime.ts';
import { pageTable } from './page-table.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { termly } from './termly.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** Every form of cookie declaration that is read, in alphabetical order. */
export const declarations: readonly DeclarationAdapter[] = [
  civicCookieControl,
  cookiebot,
  cookieyes,
  iubenda,
  klaro,
  onetrust,
  orejime,
  pageTable,
  tarteaucitron,
  termly,
  vanillaCookieconsent,
];

/** What the in-page reader must look for. */
export const declarationProbes: Probe[] = declarations.map(({ probe }) => probe);
