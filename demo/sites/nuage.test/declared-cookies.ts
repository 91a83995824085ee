/** One row of the declaration: name, provider, purpose, longest storage, type. */
export type DeclaredRow = [name: string, provider: string, purpose: string, lifetime: string, type: string];

const HTTP = 'HTTP Cookie';

/** What Nuage declares, under the names of the arrays in which a Cookiebot script carries it; `#` stands for a varying part. */
export const DECLARED: { title: string; array: string; rows: DeclaredRow[] }[] = [
  {
    title: 'Necessary',
    array: 'cookieTableNecessary',
    rows: [
      ['CookieConsent', 'nuage.test', "Stores the visitor's cookie choices for this domain.", '1 year', HTTP],
      ['connect.sid', 'nuage.test', 'Keeps the visit together from page to page.', 'Session', HTTP],
      ['XSRF-TOKEN', 'nuage.test', 'Protects forms against forged requests.', 'Session', HTTP],
    ],
  },
  {
    title: 'Preferences',
    array: 'cookieTablePreference',
    rows: [
      ['nuage_lang', 'nuage.test', 'Remembers the language that was picked.', '1 year', HTTP],
      ['intercom-id-#', 'Intercom', 'Recognises a visitor who comes back to the chat.', '9 months', HTTP],
      ['intercom-session-#', 'Intercom', 'Keeps a chat open from page to page.', '7 days', HTTP],
    ],
  },
  {
    title: 'Statistics',
    array: 'cookieTableStatistics',
    rows: [
      ['_ga', 'Google', 'Tells visitors apart to count visits.', '2 years', HTTP],
      ['_ga_#', 'Google', 'Keeps the count of one visit.', '2 years', HTTP],
    ],
  },
  {
    title: 'Marketing',
    array: 'cookieTableAdvertising',
    rows: [
      ['_fbp', 'Meta Platforms, Inc.', 'Used to show advertisements on Facebook.', '3 months', HTTP],
      ['_gcl_au', 'Google', 'Measures whether an advertisement led to an order.', '3 months', HTTP],
      ['sib_cuid', 'Brevo', 'Ties visits to the address a newsletter was sent to.', '6 months', HTTP],
    ],
  },
];
