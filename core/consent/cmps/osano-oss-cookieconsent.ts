import { platform } from '../platform.ts';

const STATES = new Map([
  ['allow', true],
  ['deny', false],
  ['dismiss', null],
]);

/**
 * Cookie Consent, the open-source banner of Osano (version 3), by one word in a cookie: of all or nothing, or that the
 * notice was closed. Consentmo and others took over the name. Facts: osano.com/cookieconsent/documentation, and the
 * banner run.
 */
export const osanoOssCookieconsent = platform({
  id: 'osano-oss-cookieconsent',
  name: 'Cookie Consent (Osano, open source)',
  script: /\/cookieconsent(?:2\/|@)3\b/,
  selector: '[aria-describedby="cookieconsent:desc"]',
  keys: {
    cookieconsent_status: {
      in: 'cookie',
      shared: true,
      read(value, { item }) {
        if (item('cookieconsent_preferences_disabled') !== null) return undefined;
        const all = STATES.get(value.trim());
        return all === undefined ? null : { answered: true, all, known: {}, by: all === null ? null : 'click' };
      },
    },
  },
  reopen: '.cc-revoke',
});
