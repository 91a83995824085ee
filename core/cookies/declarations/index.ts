import type { Probe } from '../../evidence/probe.ts';
import type { DeclarationAdapter } from '../cookie-entry.ts';
import { cookiebot } from './cookiebot.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** Every form of cookie declaration that is read, in alphabetical order. */
export const declarations: readonly DeclarationAdapter[] = [cookiebot, vanillaCookieconsent];

/** What the in-page reader must look for. */
export const declarationProbes: Probe[] = declarations.map(({ probe }) => probe);
