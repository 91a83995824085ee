import { packageFile, type PlatformPage } from '../page.ts';

/** Version 3 of Orejime, with a group of two purposes. */
export const orejime: PlatformPage = {
  name: 'Orejime',
  html: new URL('page.html', import.meta.url),
  files: {
    '/orejime.js': packageFile('orejime', 'dist/orejime-standard-en.js'),
    '/orejime.css': packageFile('orejime', 'dist/orejime-standard.css'),
  },
  asking: '.orejime-Banner',
  clicks: {
    all: ['.orejime-Banner-saveButton'],
    none: ['.orejime-Banner-declineButton'],
    partial: ['.orejime-Banner-learnMoreButton', '[id$=visit-counter]', '.orejime-Modal-saveButton'],
  },
  answer: `(() => {
    const { manager } = window.orejime;
    const consents = manager.getAllConsents();
    return {
      answered: !manager.isDirty(),
      necessary: consents.basket,
      preferences: consents.comfort,
      statistics: consents['visit-counter'],
      marketing: consents['banner-fair'] === consents['click-herald'] ? consents['banner-fair'] : null,
    };
  })()`,
  reopened: '.orejime-Modal',
};
