/** The parts of the options page, in order; each is also the fragment of its address. */
export const OPTIONS_PAGES = ['identity', 'requests', 'records', 'settings', 'backup', 'delete'] as const;
export type OptionsPage = (typeof OPTIONS_PAGES)[number];
