/** A site that says nothing about data: no policy, no consent platform, no cookie. */
import { NOT_FOUND, type DemoSite } from '../../site.ts';

export const sansPolitique: DemoSite = ({ path }) =>
  path === '/'
    ? {
        body: '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Recettes de Mamie</title><h1>Recettes de Mamie</h1><p>Aujourd’hui, la tarte aux quetsches.</p></html>',
      }
    : NOT_FOUND;
