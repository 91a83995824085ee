import { defineConfig } from 'wxt';

// Every file costs the popup a request of its own: what is wanted together comes together.
const chunks = [
  { name: 'vue', test: /node_modules\/(?:@vue|vue|pinia)\// },
  { name: 'interface', test: /\/components\/ui\// },
  {
    name: 'reading',
    test: /\/(?:core\/(?:evidence|consent|cookies|findings)|core\/shared\/(?:domain|json|schema|url)|data|node_modules\/(?:zod|tldts-experimental|tldts-core))[/.]/,
  },
  { name: 'policy', test: /\/(?:core\/policy\/(?!lexicon\/)|browser\/policy)/ },
];

export default defineConfig({
  modules: ['@wxt-dev/module-vue', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import stands in its file.
  imports: false,
  manifestVersion: 3,
  // Components are all written with the composition API.
  vue: { vite: { features: { optionsAPI: false } } },
  vite: () => ({
    build: {
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunks } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Habeas',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'cookies', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_action__' },
    // light-dark(), partitionKey and action.openPopup need it.
    ...(browser === 'chrome' && { minimum_chrome_version: '127' }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'habeas@habeas.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
