// The shop's consent dialog: the real vanilla-cookieconsent, under Trusted Types.
// The library writes its own markup by innerHTML, so the page allows it by a default policy, as shops that use it do.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });

const table = (rows) => ({ headers: { name: 'Name', domain: 'Service', desc: 'Purpose' }, body: rows });

window.CookieConsent.run({
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    functionality: {},
    analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } },
    marketing: {},
  },
  onConsent() {
    const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
    const digits = (count) =>
      Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => 1 + (byte % 9)).join('');
    if (window.CookieConsent.acceptedCategory('analytics') && !has('_ga')) {
      document.cookie = `_ga=GA1.1.${digits(10)}.${Math.floor(Date.now() / 1000)}; path=/; max-age=63072000; secure; samesite=lax`;
    }
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies at the shop',
          description: 'Some keep the basket, some are for others. You choose.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Only necessary',
          showPreferencesBtn: 'Choose',
        },
        preferencesModal: {
          title: 'Your choices',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Only necessary',
          savePreferencesBtn: 'Save my choice',
          closeIconLabel: 'Close',
          sections: [
            {
              title: 'Strictly necessary',
              description: 'The shop does not work without them.',
              linkedCategory: 'necessary',
              cookieTable: table([
                { name: 'shop_session', domain: 'boutique.test', desc: 'Keeps you signed in.' },
                { name: '__Host-basket', domain: 'boutique.test', desc: 'Keeps the basket.' },
                { name: 'cc_cookie', domain: 'boutique.test', desc: 'Keeps this choice.' },
              ]),
            },
            { title: 'Functionality', description: 'Remember what you like.', linkedCategory: 'functionality' },
            {
              title: 'Analytics',
              description: 'Count visits.',
              linkedCategory: 'analytics',
              cookieTable: table([{ name: '_ga', domain: 'Google Analytics', desc: 'Tells visitors apart.' }]),
            },
            {
              title: 'Marketing',
              description: 'Follow visits from shop to shop.',
              linkedCategory: 'marketing',
              cookieTable: table([
                { name: 'tracker_visitor', domain: 'tracker.test', desc: 'Recognises you on other sites.' },
                { name: 'tracker_visitor_here', domain: 'tracker.test', desc: 'Recognises you in this shop.' },
              ]),
            },
          ],
        },
      },
    },
  },
});
