/*
 * The way back: copied over sw.js on the server, it takes the stored program out of every browser
 * that opens the page, and then itself. Budgets, imports and notes stay. Open pages are left alone.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const scope = self.registration.scope;
  const own = (name) => name.startsWith('mingzhang-') && name.endsWith(scope);
  const removed = caches
    .keys()
    .then((names) => Promise.all(names.filter(own).map((name) => caches.delete(name))))
    .then(() => self.registration.unregister());
  event.waitUntil(removed);
});
