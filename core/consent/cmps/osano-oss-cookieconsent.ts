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
  script: /\/cookieconsent(?:2\/|@)3\b/i,
  selector: '[aria-describedby="cookieconsent:desc"]',
  stores: [
    {
      key: 'cookieconsent_status',
      in: 'cookie',
      shared: true,
      read(value, { item }) {
        if (item('cookieconsent_preferences_disabled') !== null) return undefined;
        const all = STATES.get(value.trim());
        if (all === undefined) return null;
        return { answered: true, all, categories: { necessary: true }, by: all === null ? null : 'click' };
      },
    },
  ],
  reopen: [{ how: 'click', selector: '.cc-revoke' }],
});
