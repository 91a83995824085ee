import { bundleOf } from '../bundle.ts';
import type { PlatformPage } from '../page.ts';

/** c15t without a server of its own. */
export const c15t: PlatformPage = {
  name: 'c15t',
  html: new URL('page.html', import.meta.url),
  files: { '/banner.js': bundleOf(new URL('banner.js', import.meta.url)) },
  asking: '#banner[open]',
  clicks: { all: ['#all'], none: ['#none'], partial: ['#measurement', '#save'] },
  answer: `(() => {
    const state = window.c15tStore.getState();
    const { functionality, experience, measurement, marketing } = state.consents;
    return {
      answered: state.hasConsented(),
      necessary: state.has('necessary'),
      preferences: functionality === experience ? functionality : null,
      statistics: measurement,
      marketing,
    };
  })()`,
  reopened: null,
};
