import { packageFile, type PlatformPage } from '../page.ts';

/** Version 2 of vanilla-cookieconsent; its functions belong to the page, which keeps them where it likes. */
export const vanillaCookieconsent2: PlatformPage = {
  name: 'vanilla-cookieconsent',
  html: new URL('page.html', import.meta.url),
  files: {
    '/cookieconsent.js': packageFile('vanilla-cookieconsent-2', 'dist/cookieconsent.js'),
    '/cookieconsent.css': packageFile('vanilla-cookieconsent-2', 'dist/cookieconsent.css'),
  },
  asking: '#cc--main #cm',
  clicks: {
    all: ['#c-p-bn'],
    none: ['#c-s-bn'],
    partial: ['#cm [data-cc=c-settings]', '#s-bl .b-tg:has([value=analytics]) .c-tg', '#s-sv-bn'],
  },
  answer: `(() => {
    const answered = window.consent.validCookie('cc_cookie');
    const { accepted_categories: accepted } = window.consent.getUserPreferences();
    return {
      answered,
      necessary: answered ? accepted.includes('necessary') : null,
      preferences: accepted.includes('functionality'),
      statistics: accepted.includes('analytics'),
      marketing: accepted.includes('targeting'),
    };
  })()`,
  reopened: '#s-cnt',
};
