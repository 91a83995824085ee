import { policyDocument } from '../../browser/policy-document.ts';
import { readPolicy } from '../../core/policy/read.ts';

/** What policy.ts calls in the page: the way from HTML to facts, as the popup goes it. */
Object.assign(globalThis, {
  readPolicyHtml: async (html: string) =>
    readPolicy([policyDocument(new DOMParser().parseFromString(html, 'text/html'), 'https://nuage.test/privacy')], {
      siteDomain: 'nuage.test',
      language: null,
    }),
});
