/**
 * Stands before Habeas's own script in the pages of a copied build. What `localStorage.refuses` names is refused, in
 * the place of a person, a disk, a page or a browser that nobody can make say no in a test.
 */
const refused = (what) => localStorage.getItem('refuses') === what;
const api = globalThis.browser ?? globalThis.chrome;

function replace(object, method, what, refusal) {
  const allowed = object[method].bind(object);
  object[method] = (...values) => (refused(what) ? refusal(...values) : allowed(...values));
}

replace(api.permissions, 'request', 'grant', (permissions, done) => {
  const { dataset } = document.documentElement;
  dataset.asked = Number(dataset.asked ?? 0) + 1;
  done?.(false);
  return Promise.resolve(false);
});
replace(api.storage.local, 'set', 'storage', () => {
  throw new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.');
});
replace(navigator.clipboard, 'writeText', 'copy', () => Promise.reject(new Error('Write permission denied.')));
replace(api.tabs, 'query', 'tab', () => new Promise(() => {}));
replace(api.scripting, 'executeScript', 'page', () => new Promise(() => {}));
