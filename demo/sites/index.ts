import type { DemoOptions, DemoSite } from '../site.ts';
import { boutique } from './boutique.test/site.ts';
import { hostile } from './hostile.test/site.ts';
import { inventaire, mediasInventaire, portail } from './inventaire.test/site.ts';
import { docsJournal, journal, legalJournal } from './journal.test/site.ts';
import { nuage } from './nuage.test/site.ts';
import { politiques } from './politiques.test/site.ts';
import { sansPolitique } from './sans-politique.test/site.ts';
import { tracker } from './tracker.test/site.ts';

/** Every host of the demo with the site that answers for it. */
export async function demoSites(options: DemoOptions): Promise<Record<string, DemoSite>> {
  return {
    'nuage.test': await nuage(options),
    'boutique.test': boutique,
    'tracker.test': tracker,
    'journal.test': journal,
    'legal.journal.test': legalJournal,
    'docs.journal.test': docsJournal,
    'www.inventaire.test': inventaire,
    'medias.inventaire.test': mediasInventaire,
    'portail.test': portail,
    ...politiques,
    'sans-politique.test': sansPolitique,
    'hostile.test': hostile,
    ...options.sites,
  };
}
