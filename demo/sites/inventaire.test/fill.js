// Puts something into every place that a page has beside cookies, and says on <html> when each is done or refused.
localStorage.setItem('archive_language', 'en');
localStorage.setItem('archive_drawers', '["top","bottom"]');
sessionStorage.setItem('archive_step', '2');

const openDatabase = (name) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });

Promise.allSettled([
  openDatabase('archive-index'),
  window.caches.open('archive-shell-v1'),
  navigator.serviceWorker.register('/worker.js'),
]).then((results) => {
  document.documentElement.dataset.filled = results
    .map(({ status, reason }) => (status === 'fulfilled' ? 'done' : String(reason)))
    .join(' | ');
});
