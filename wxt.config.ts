import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-vue', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import stands in its file.
  imports: false,
  manifestVersion: 3,
  // Components are all written with the composition API.
  vue: { vite: { features: { optionsAPI: false } } },
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
