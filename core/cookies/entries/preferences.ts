import type { Entry } from './entry.ts';

const INTERFACE = 'Comfort that the visitor chose or that can be done without: Opinion 04/2012 (WP 194), section 3.6';

/** Language, appearance, players. To add an entry: one line. */
// prettier-ignore
export const PREFERENCES: readonly Entry[] = [
  [null, INTERFACE, 'qtrans_front_language *#lang i18next i18n_redirected lng force_lng flaglng gup_lng remixlang@vk.com'],
  ['YouTube', 'Player settings: https://policies.google.com/technologies/cookies', 'yt-remote-* yt-player-* yt.innertube::* ytidb::* yt-html5-*'],
  ['Vimeo', 'Player settings: https://vimeo.com/cookie_list', 'player sync_volume sync_captions sync_quality@vimeo.com'],
  ['Microsoft', 'Language: https://privacy.microsoft.com', '_EDGE_S@bing.com SRCHHPGUSR@bing.com'],
];
