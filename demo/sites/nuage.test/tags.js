// Nuage's own tags. Statistics, preferences and the newsletter wait for consent; the two advertising cookies do not:
// they are set as soon as anything was answered, refusals included. That is the broken promise of this site.
(function () {
  const DAY = 24 * 3600;
  const digits = (count) =>
    Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte, at) =>
      at === 0 ? 1 + (byte % 9) : byte % 10,
    ).join('');
  const seconds = () => Math.floor(Date.now() / 1000);
  const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
  const set = (name, value, days) => {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    if (!has(name))
      document.cookie = `${name}=${value}; domain=nuage.test; path=/; max-age=${days * DAY}; samesite=lax${secure}`;
  };

  window.addEventListener('CookiebotOnTagsExecuted', () => {
    const { consent } = window.Cookiebot;
    if (consent.preferences) {
      set('nuage_lang', document.documentElement.lang, 365);
      set('intercom-id-q7d2kx4m', crypto.randomUUID(), 270);
      set('intercom-session-q7d2kx4m', btoa(digits(30)), 7);
    }
    if (consent.statistics) {
      set('_ga', `GA1.1.${digits(10)}.${seconds()}`, 730);
      set('_ga_4T9QW7XK2B', `GS2.1.s${seconds()}$o1$g0$t${seconds()}$j60$l0$h0`, 730);
    }
    if (consent.marketing) set('sib_cuid', crypto.randomUUID(), 180);
    set('_fbp', `fb.1.${Date.now()}.${digits(18)}`, 90);
    set('_gcl_au', `1.1.${digits(9)}.${seconds()}`, 90);
  });

  // Statistics without cookies: one note a page view to the own host, nothing kept in the browser.
  navigator.sendBeacon('/api/event', JSON.stringify({ n: 'pageview', u: location.pathname, r: document.referrer }));
})();
