import { packageFile, type PlatformPage } from '../page.ts';

/** Version 3 of vanilla-cookieconsent. */
export const vanillaCookieconsent3: PlatformPage = {
  name: 'vanilla-cookieconsent',
  html: new URL('page.html', import.meta.url),
  files: {
    '/cookieconsent.js': packageFile('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'),
    '/cookieconsent.css': packageFile('vanilla-cookieconsent', 'dist/cookieconsent.css'),
  },
  asking: '#cc-main .cm',
  clicks: {
    all: ['#cc-main .cm [data-role=all]'],
    none: ['#cc-main .cm [data-role=necessary]'],
    partial: ['#cc-main .cm [data-role=show]', '#cc-main input[value=statistics]', '#cc-main .pm [data-role=save]'],
  },
  answer: `(() => {
    const consent = window.CookieConsent;
    const answered = consent.validConsent();
    return {
      answered,
      necessary: !answered || consent.acceptedCategory('necessary'),
      preferences: consent.acceptedCategory('preferences'),
      statistics: consent.acceptedCategory('statistics'),
      marketing: consent.acceptedCategory('marketing'),
    };
  })()`,
  reopened: '#cc-main .pm',
};
