import { packageFile, type PlatformPage } from '../page.ts';

/** Klaro with four optional services. */
export const klaro: PlatformPage = {
  name: 'Klaro',
  html: new URL('page.html', import.meta.url),
  files: { '/klaro.js': packageFile('klaro', 'dist/klaro.js') },
  asking: '.klaro .cookie-notice',
  clicks: {
    all: ['.klaro .cookie-notice .cm-btn-success'],
    none: ['.klaro .cookie-notice .cn-decline'],
    partial: [
      '.klaro .cookie-notice .cm-link',
      '.klaro label[for=service-item-visit-counter]',
      '.klaro .cookie-modal .cm-btn-accept',
    ],
  },
  answer: `(() => {
    const { confirmed, consents } = window.klaro.getManager();
    return {
      answered: confirmed,
      necessary: consents.basket,
      preferences: consents['font-size'],
      statistics: consents['visit-counter'],
      marketing: consents['banner-fair'] === consents['click-herald'] ? consents['banner-fair'] : null,
    };
  })()`,
  reopened: '.klaro .cookie-modal',
};
