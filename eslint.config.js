import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import a11y from 'eslint-plugin-vuejs-accessibility';
import ts from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

/** Adapter folders: one file a platform, form, format, language, rule or country, listed in the folder's own index.ts. */
const ADAPTERS = 'cmps|signals|declarations|formats|lexicon|rules|letters|holidays';

/** Data runs one way: what each stage of core/ may know besides itself and shared/. */
const EARLIER = {
  shared: [],
  evidence: [],
  consent: ['evidence'],
  cookies: ['evidence'],
  policy: ['evidence'],
  findings: ['evidence', 'consent', 'cookies', 'policy'],
  records: ['evidence', 'consent', 'cookies', 'policy', 'findings'],
  reading: ['evidence', 'consent', 'cookies', 'policy', 'findings', 'records'],
  requests: ['evidence', 'consent', 'cookies', 'policy', 'findings', 'records'],
  cases: ['evidence', 'consent', 'cookies', 'policy', 'findings', 'records', 'requests'],
};

/** The rooms of the house; the first pattern that fits a file names its room. */
const ROOMS = [
  { type: 'adapter', pattern: `core/*/(${ADAPTERS})`, capture: ['stage', 'kind'] },
  { type: 'core', pattern: 'core/*', capture: ['stage'] },
  { type: 'in-page', pattern: 'browser/in-page' },
  { type: 'browser', pattern: 'browser' },
  { type: 'store', pattern: 'stores' },
  { type: 'component', pattern: 'components' },
  { type: 'entrypoint', pattern: 'entrypoints' },
  { type: 'data', pattern: 'data' },
  { type: 'interface-text', pattern: '.wxt/i18n' },
];

const element = (type, captured) => ({ element: captured ? { type, captured } : { type } });
const rooms = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const packages = (...source) => ({ to: { module: { origin: 'external', source } } });
const part = (source, internalPath) => ({ to: { module: { origin: 'external', source, internalPath } } });
const registry = (captured) => ({ to: { element: { type: 'adapter', captured }, file: { path: '**/index.ts' } } });
const anything = { to: { module: { origin: '*' } } };

/** What is shared, and the border to the page, know no table. */
const readsTables = (stage) => stage !== 'shared' && stage !== 'evidence';

/** `from` may import what `allow` lists and nothing else; the last policy that matches decides. */
const only = (from, allow, message) => [
  { from, disallow: anything, message },
  { from, allow },
];

const POLICIES = [
  ...only(
    element('entrypoint'),
    [
      rooms('entrypoint', 'component', 'store', 'browser', 'core', 'interface-text'),
      packages('vue', 'pinia'),
      part('wxt', 'utils/*'),
    ],
    'entrypoints/ are plugs: they import components, stores, browser/ and core/.',
  ),
  ...only(
    element('component'),
    [rooms('component', 'core', 'interface-text'), packages('vue')],
    'A component is dumb, props in and events out: it imports types and pure formatters of core/, no store, no browser/.',
  ),
  ...only(
    element('store'),
    [rooms('store', 'browser', 'core'), registry({}), packages('vue', 'pinia')],
    'A store imports browser/ and core/; it knows no component and no other package than vue and pinia.',
  ),
  ...only(
    element('browser'),
    [rooms('browser', 'in-page', 'core'), packages('webextension-polyfill', 'idb'), part('wxt', 'browser')],
    'browser/ turns WebExtension calls into values of core/; it knows nothing above it.',
  ),
  ...only(
    element('in-page'),
    [{ ...rooms('in-page', 'core'), dependency: { kind: 'type' } }],
    'What is sent into a page takes nothing along: it imports types only.',
  ),
  ...Object.entries(EARLIER).flatMap(([stage, earlier]) =>
    only(
      element('core', { stage }),
      [
        { to: element('core', { stage: ['shared', stage, ...earlier] }) },
        registry({ stage }),
        ...(readsTables(stage) ? [rooms('data')] : []),
        part('zod', 'mini'),
        packages('tldts-experimental'),
        part('tlds', 'index.json'),
      ],
      `core/${stage}/ imports ${['core/shared', ...earlier, ...(readsTables(stage) ? ['data/'] : [])].join(', ')}, zod/mini, tldts-experimental and tlds; its adapters only through their index.ts.`,
    ),
  ),
  ...Object.entries(EARLIER).flatMap(([stage, earlier]) =>
    only(
      element('adapter', { stage }),
      [
        { to: element('core', { stage: ['shared', 'evidence', stage] }) },
        { to: element('core', { stage: earlier }), dependency: { kind: 'type' } },
        rooms('data'),
      ],
      'An adapter is an island: it imports the contract of its stage, core/shared, core/evidence and types of earlier stages, never a sibling.',
    ),
  ),
  {
    from: { ...element('adapter'), file: { path: '**/index.ts' } },
    allow: {
      to: element('adapter', { stage: '{{ from.element.captured.stage }}', kind: '{{ from.element.captured.kind }}' }),
    },
  },
  ...only(element('data'), [rooms('data')], 'data/ are tables: they know no code.'),
];

const forbidden = (message, names) => names.split(' ').map((name) => ({ name, message }));
const WEBEXTENSION = forbidden('Only browser/ talks to WebExtension APIs.', 'browser chrome');
const NETWORK = forbidden('Only browser/ reaches the network.', 'fetch XMLHttpRequest WebSocket EventSource');
const IMPURE = forbidden(
  'core/ is pure: take the value as an argument.',
  'window self globalThis document navigator location DOMParser process console crypto performance ' +
    'localStorage sessionStorage indexedDB setTimeout setInterval queueMicrotask requestAnimationFrame',
);

const HTML_FROM_TEXT = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text is rendered as text: use textContent.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name="document"], CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Text is rendered as text: build elements.',
  },
];
const CLOCK_AND_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'core/ has no clock: take `now` or a day as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'core/ has no clock: take `now` as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'core/ does not roll dice: take the id as an argument.',
  },
];

const LEFT_BEHIND = [
  {
    selector:
      'Program > :matches(VariableDeclaration, FunctionDeclaration, ClassDeclaration), ' +
      'Program > ExportNamedDeclaration > :matches(VariableDeclaration, ClassDeclaration)',
    message: 'A function is sent into the page alone, without its file: declare this inside it.',
  },
];

const HOUSE = ['core', 'browser', 'stores', 'components', 'entrypoints', 'data'].map(
  (folder) => `${folder}/**/*.{ts,vue}`,
);

export default ts.config(
  { ignores: ['.wxt/', '.output/', 'node_modules/'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended-error'],
  { rules: vue.configs['no-layout-rules'].rules },
  ...a11y.configs['flat/recommended'].map((config) => ({ ...config, files: ['**/*.vue'] })),
  { files: ['**/*.vue'], languageOptions: { parser: vueParser, parserOptions: { parser: ts.parser } } },
  {
    files: ['**/*.{ts,vue}'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import/resolver': { typescript: { project: `${import.meta.dirname}/tsconfig.json` } },
      // Without the ending, no-cycle looks into no TypeScript file and reports nothing.
      'import-x/extensions': ['.ts'],
      'boundaries/elements': ROOMS,
    },
    rules: {
      'import-x/no-cycle': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: HOUSE,
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkInternals: true,
          checkUnknownLocals: true,
          policies: POLICIES,
        },
      ],
      'no-restricted-globals': ['error', ...WEBEXTENSION, ...NETWORK],
      'no-restricted-syntax': ['error', ...HTML_FROM_TEXT],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['browser/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['browser/in-page/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...WEBEXTENSION],
      'no-restricted-syntax': ['error', ...HTML_FROM_TEXT, ...LEFT_BEHIND],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...WEBEXTENSION, ...NETWORK, ...IMPURE],
      'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE],
      // Node runs core/ as it is, and Node wants the ending.
      'import-x/extensions': ['error', 'always', { ignorePackages: true }],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      'vue/multi-word-component-names': 'off',
      // The compiler knows when a switch is complete; this rule does not.
      'vue/return-in-computed-property': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
);
