import { bundleOf } from '../bundle.ts';
import type { PlatformPage } from '../page.ts';

/** A platform that speaks IAB TCF and nothing else. */
export const iabTcf: PlatformPage = {
  name: 'IAB TCF',
  html: new URL('page.html', import.meta.url),
  files: { '/cmp.js': bundleOf(new URL('cmp.js', import.meta.url)) },
  asking: '#cmp[open]',
  clicks: { all: ['#all'], none: ['#none'], partial: ['#statistics'] },
  answer: `(async () => {
    const data = await new window.Promise((resolve) => window.__tcfapi('getTCData', 2, resolve));
    const answered = data.eventStatus !== 'cmpuishown';
    const both = (one, other) => {
      const [first, second] = [one, other].map((purpose) => data.purpose.consents[purpose] === true);
      return first === second ? first : null;
    };
    return {
      answered,
      necessary: answered || null,
      preferences: both(5, 6),
      statistics: both(8, 9),
      marketing: both(3, 4),
    };
  })()`,
  reopened: null,
};
