import { packageFile, type PlatformPage } from '../page.ts';

/** tarteaucitron with services of its page's own, one of them "privacy by design". It has no word for preferences. */
export const tarteaucitron: PlatformPage = {
  name: 'tarteaucitron',
  html: new URL('page.html', import.meta.url),
  files: Object.fromEntries(
    [
      'tarteaucitron.js',
      'tarteaucitron.services.js',
      'advertising.js',
      'lang/tarteaucitron.en.js',
      'css/tarteaucitron.css',
    ].map((path) => [`/${path}`, packageFile('tarteaucitronjs', path)]),
  ),
  asking: '[data-listens] #clickheraldLine',
  clicks: {
    all: ['#tarteaucitronPersonalize2'],
    none: ['#tarteaucitronAllDenied2'],
    partial: ['#tarteaucitronCloseAlert', '#visitcounterAllowed', '#bannerfairDenied', '#clickheraldDenied'],
  },
  answer: `(() => {
    const { state } = window.tarteaucitron;
    const states = ['visitcounter', 'bannerfair', 'clickherald'].map((key) => state[key]);
    const [visits, fair, herald] = states;
    return {
      answered: states.every((state) => typeof state === 'boolean'),
      necessary: true,
      preferences: null,
      statistics: visits === true,
      marketing: fair === herald ? fair === true : null,
    };
  })()`,
  reopened: '#tarteaucitron',
};
