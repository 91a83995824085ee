// Lies and floods: every place that a reader of pages looks at holds too much, never ends, throws, or is not what it seems.
// Whoever lets any of it run tells the server: a request to /pwned is the proof of an injection.
(function () {
  const MANY = 10_000;
  const HUGE = 'x'.repeat(100 * 1024 * 1024);

  const endless = new Proxy(
    {},
    {
      get: (_target, key) => (typeof key === 'symbol' ? undefined : endless),
      has: () => true,
      ownKeys: () => Array.from({ length: 100_000 }, (_, at) => `key${at}`),
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, get: () => endless }),
    },
  );
  let deep = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  const circle = { huge: HUGE };
  circle.circle = circle;

  window.Cookiebot = {
    consent: endless,
    consentID: HUGE,
    get consentUTC() {
      throw new Error('no');
    },
    get hasResponse() {
      return endless;
    },
    regulations: deep,
    renew: () => fetch('/pwned?renew'),
    circle,
  };
  window.CookieConsent = new Proxy(() => endless, { get: () => () => endless });
  window.CookieConsentDialog = {
    cookieTableNecessary: Array.from({ length: MANY }, () => [HUGE, deep, circle, endless, '']),
  };
  window.dataLayer = Array(MANY).fill(circle);
  window.__tcfapi = () => {
    for (;;);
  };

  for (let item = 0; item < MANY; item += 1) {
    try {
      localStorage.setItem(`<img src=x onerror="fetch('/pwned?storage')">${item}`, `${item}`.repeat(20));
      sessionStorage.setItem(`flood${item}`, `${item}`.repeat(20));
    } catch {
      break;
    }
  }
  for (let item = 0; item < MANY; item += 1) document.cookie = `flood${item}=${item}; path=/; max-age=86400`;
  document.cookie = '_fbp=<script>fetch("/pwned?cookie")</script>; path=/; max-age=86400';
  document.cookie = '_ga=GA1.1.1%0d%0aBcc:evil@x.test.1; path=/; max-age=86400';
  document.cookie =
    'CookieConsent={stamp:%27%27%2Cnecessary:maybe%2Cmethod:%27%0d%0aBcc: evil@x.test%27%2Cutc:1e999%2C; path=/; max-age=86400';

  // What a reader would use to read: overridden, so that page code speaks in its place.
  const lie = () => {
    throw new Error('not here');
  };
  Array.prototype.map = lie;
  Array.prototype.toJSON = lie;
  Object.prototype.toJSON = () => '<img src=x onerror="fetch(\'/pwned?json\')">';
  String.prototype.slice = () => HUGE;
  JSON.stringify = () => '{"cookies":"<script>fetch(\\"/pwned?stringify\\")</script>"}';
  Object.keys = lie;
  Document.prototype.querySelectorAll = lie;
  Element.prototype.getAttribute = () => HUGE;
  document.documentElement.dataset.flooded = 'true';
})();
