import { c15t } from './c15t/page.ts';
import { cookieconsent3 } from './cookieconsent-3/page.ts';
import { iabTcf } from './iab-tcf/page.ts';
import { klaro } from './klaro/page.ts';
import { orejime } from './orejime/page.ts';
import type { PlatformPage } from './page.ts';
import { tarteaucitron } from './tarteaucitron/page.ts';
import { vanillaCookieconsent2 } from './vanilla-cookieconsent-2/page.ts';
import { vanillaCookieconsent3 } from './vanilla-cookieconsent-3/page.ts';

/** Every page with a real platform, by the name of its folder. */
export const platformPages: Record<string, PlatformPage> = {
  c15t,
  'cookieconsent-3': cookieconsent3,
  'iab-tcf': iabTcf,
  klaro,
  orejime,
  tarteaucitron,
  'vanilla-cookieconsent-2': vanillaCookieconsent2,
  'vanilla-cookieconsent-3': vanillaCookieconsent3,
};
