import { createPinia, defineStore } from 'pinia';
import { createApp, h, onMounted, shallowRef } from 'vue';

interface Cookie {
  name: string;
  domain: string;
}
declare const chrome: {
  tabs: { get(id: number): Promise<{ url: string }> };
  cookies: { getAll(filter: { url: string }): Promise<Cookie[]> };
};

// What zero/popup.js does, in the frameworks that Habeas uses.
const useCookies = defineStore('cookies', () => {
  const cookies = shallowRef<Cookie[]>([]);
  async function load() {
    const { url } = await chrome.tabs.get(Number(new URLSearchParams(location.search).get('tab')));
    cookies.value = await chrome.cookies.getAll({ url });
  }
  return { cookies, load };
});

createApp({
  setup() {
    const store = useCookies();
    onMounted(store.load);
    return () => [
      h('p', `${store.cookies.length} cookies`),
      h(
        'ul',
        store.cookies.map(({ name, domain }) => h('li', { key: `${name} ${domain}` }, `${name} ${domain}`)),
      ),
    ];
  },
})
  .use(createPinia())
  .mount('#app');
