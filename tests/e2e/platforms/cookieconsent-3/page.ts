import { packageFile, type PlatformPage } from '../page.ts';

/** Version 3 of Cookie Consent, the open-source banner of Osano: all, nothing, or the notice closed without a word. */
export const cookieconsent3: PlatformPage = {
  name: 'Cookie Consent (Osano, open source)',
  html: new URL('page.html', import.meta.url),
  files: {
    '/cookieconsent@3/cookieconsent.min.js': packageFile('cookieconsent', 'build/cookieconsent.min.js'),
    '/cookieconsent.min.css': packageFile('cookieconsent', 'build/cookieconsent.min.css'),
  },
  asking: '.cc-window',
  clicks: { all: ['.cc-window .cc-allow'], none: ['.cc-window .cc-deny'], partial: ['.cc-window .cc-dismiss'] },
  answer: `(() => {
    const answered = window.banner.hasAnswered();
    const dismissed = document.cookie.includes('=' + window.cookieconsent.status.dismiss);
    const state = answered && !dismissed ? window.banner.hasConsented() : null;
    return { answered, necessary: answered || null, preferences: state, statistics: state, marketing: state };
  })()`,
  reopened: '.cc-window',
};
