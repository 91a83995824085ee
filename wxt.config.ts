import { join } from 'node:path';
import type { IndexHtmlTransformContext, Rolldown } from 'vite';
import { defineConfig } from 'wxt';

const NOTHING = '\0nothing';

// Every file costs the popup a request and the main thread a millisecond: what is wanted together comes together.
const groups: { name: string; test: RegExp }[] = [
  { name: 'start', test: /rolldown\/runtime|preload-helper|\/browser\/(?:reader|worker-calls)/ },
  { name: 'schema', test: /\/core\/(?:shared|cases)\/schema\.|\/stores\/kept-settings|node_modules\/zod\// },
  { name: 'domain', test: /\/core\/shared\/domain\.|node_modules\/tldts-/ },
  {
    name: 'view',
    test: /SiteView|\/components\/(?:cases\/(?:CaseCard|days|MarkSent)|consent|cookies\/(?!Cookie(?:Group|Row|Search)|cookie-|Storage(?:Group|Kind)|ListTools|list-order|stored-)|findings|records\/KeepRecord|policy\/(?!PolicyFactsView))|\/stores\/(?:cases|letter-language)|\/core\/(?:cases\/(?!schema)|policy\/(?!corrections))|\/core\/(?:consent|cookies)\/|\/core\/requests\/letters\/index|\/browser\/policy/,
  },
  {
    // Apart from our own code, which may never assign innerHTML: the one warning of web-ext lint is Vue's.
    name: 'vue',
    test: /node_modules\/(?:@vue|vue|pinia)\/|plugin-vue/,
  },
  {
    name: 'app',
    test: /node_modules\/webextension-polyfill\/|\/components\/ui\/|\/browser\/(?!reader|worker-calls|records|hash|extension)|\/core\/shared\/|\/core\/(?:requests\/request|policy\/corrections)\.|\.wxt\/|wxt\/dist|@wxt-dev|\/stores\/(?:site|composing|settings)/,
  },
];

interface Graph {
  getModuleInfo(id: string): { importedIds?: string[]; dynamicallyImportedIds?: string[] } | null;
}

/** Every module that is reached from these, by whatever kind of import. */
function reached(from: readonly string[], graph: Graph): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = from.map((path) => join(import.meta.dirname, path));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    open.push(...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? []));
  }
  return seen;
}

const PAGES = ['popup', 'options', 'letter', 'record'].map((page) => `entrypoints/${page}/index.html`);
const WORKER = 'browser/reading-worker.ts';

/** The file a module goes into: what pages and worker share apart, so that a worker never loads a page's code. */
function chunks() {
  let ofPages: ReadonlySet<string> | null = null;
  let ofWorker: ReadonlySet<string> | null = null;
  return (id: string, graph: Graph): string | null => {
    ofPages ??= reached(PAGES, graph);
    ofWorker ??= reached([WORKER], graph);
    if (!ofPages.has(id)) return null;
    const group = groups.find(({ test }) => test.test(id))?.name ?? null;
    if (!ofWorker.has(id)) return group;
    return group === 'domain' ? group : group === 'schema' ? 'zod' : 'shared';
  };
}

/** The worker is built together with the pages: built alone, as Vite does it, it holds all that they share once more. */
const readingWorker = {
  name: 'reading-worker',
  apply: 'build' as const,
  buildStart(this: Rolldown.PluginContext) {
    const { input } = this.environment.config.build.rolldownOptions;
    if (!JSON.stringify(input).includes('popup')) return;
    this.emitFile({ type: 'chunk', id: join(import.meta.dirname, WORKER), fileName: 'reading-worker.js' });
  },
};

/** WXT puts a script before those of every page that starts its plugins: two more files in a row, and there are none. */
const withoutPluginStarter = {
  name: 'without-plugin-starter',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'virtual:wxt-html-plugins' ? { id: NOTHING, moduleSideEffects: false } : null),
  load: (id: string) => (id === NOTHING ? 'export {};' : null),
};

/** The scripts of the popup, asked for at once and not one after the other. */
const popupPreloads = {
  name: 'popup-preloads',
  transformIndexHtml: {
    order: 'post' as const,
    handler(_html: string, { filename, bundle }: IndexHtmlTransformContext) {
      if (!filename.endsWith('popup/index.html')) return [];
      const scripts = Object.values(bundle ?? {}).filter(
        (file) =>
          file.type === 'chunk' && ['start', 'mount', 'app', 'shared', 'vue', 'rolldown-runtime'].includes(file.name),
      );
      return scripts.map(({ fileName }) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
      }));
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-vue', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import stands in its file.
  imports: false,
  manifestVersion: 3,
  // Components are all written with the composition API.
  vue: { vite: { features: { optionsAPI: false } } },
  vite: () => ({
    plugins: [withoutPluginStarter, popupPreloads, readingWorker],
    build: {
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunks() }] } },
      },
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
