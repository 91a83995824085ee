import type { CmpAdapter } from '../consent.ts';
import { cookiebot } from './cookiebot.ts';
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** Every platform that Habeas reads, in the order in which equal readings are preferred. */
export const cmps: readonly CmpAdapter[] = [cookiebot, vanillaCookieconsent];
