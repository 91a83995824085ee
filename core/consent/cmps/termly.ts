import { asRecord } from '../../shared/json.ts';
import { fixedOf } from '../decode.ts';
import { platform, record } from '../platform.ts';

/** Termly. All in one item of localStorage. Facts: its script as sites load it; support.termly.io. */
export const termly = platform({
  name: 'Termly',
  script: /\/\/app\.termly\.io\/(?:embed\.min\.js|resource-blocker\/)/,
  selector: '#termly-code-snippet-support',
  keys: {
    TERMLY_API_CACHE: record((cache) => {
      const entry = asRecord(cache['TERMLY_COOKIE_CONSENT']);
      const value = asRecord(entry?.['value']);
      // Its cache is there from the first visit on, the entry from the choice on.
      if (!value) return { answered: false };
      return {
        answered: true,
        // "Performance" is performance and functionality: what it grants Google is functionality and personalisation.
        items: fixedOf(
          value,
          'essential performance:functionality analytics advertising social_networking unclassified',
        ),
        time: entry?.['createdAt'],
        version: value['document_version_id'],
      };
    }),
  },
  reopen: ['displayPreferenceModal()', '.termly-display-preferences'],
});
