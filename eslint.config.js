import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Who may import whom. A room may import itself, the rooms in `may`, types only of the rooms in `types`, and `packages`.
const ROOMS = {
  'core/time': { may: [], types: ['strings'], packages: ['d3-time'] },
  'core/model': { may: ['core/time'], packages: [] },
  'core/formats': { may: ['core/model', 'core/time'], packages: ['d3-dsv'] },
  'core/export': { may: ['core/model', 'core/time'], types: ['core/formats'], packages: ['d3-dsv'] },
  'core/lod': { may: ['core/model', 'core/time'], packages: [] },
  'core/search': { may: ['core/model', 'core/time'], packages: [] },
  'core/view': { may: ['core/time'], packages: [] },
  'core/layout': {
    may: ['core/time', 'core/model', 'core/lod', 'core/search', 'core/view'],
    packages: ['d3-scale', 'd3-array', 'd3-shape'],
  },
  load: { may: ['core/formats', 'core/model', 'core/lod'], packages: [] },
  markup: { may: ['core/model'], packages: ['lit'] },
  render: { may: [], types: ['core/layout', 'core/model'], packages: ['lit'] },
  input: { may: ['core/view', 'core/layout'], packages: ['d3-zoom', 'd3-selection'] },
  guard: { may: [], packages: [] },
  frame: { may: [], packages: [] },
  strings: { may: [], packages: [] },
  theme: { may: [], packages: ['lit'] },
  element: {
    may: [
      ...[
        'core/time',
        'core/model',
        'core/formats',
        'core/lod',
        'core/search',
        'core/view',
        'core/layout',
        'core/export',
      ],
      ...['load', 'markup', 'render', 'input', 'strings', 'theme'],
    ],
    packages: ['lit'],
  },
  check: { may: ['core/model', 'core/time', 'theme'], packages: [] },
  page: { may: ['core/export', 'core/model', 'core/time', 'markup', 'strings'], packages: [] },
  editor: { all: true },
  cli: { all: true },
};

const alternatives = (words) => words.join('|');

/** Relative imports of other rooms, as they are written in `room`. */
const importOf = (room, others) => {
  const inCore = room.startsWith('core/');
  const paths = others.map((other) => (inCore ? other.replace(/^core\//, '(?:core/)?') : other));
  return `^(?:\\.\\./)+(?:${alternatives(paths)})(?:/|$)`;
};

const restrictions = (room, { may = [], types = [], packages = [], all = false }) => {
  const others = Object.keys(ROOMS).filter((other) => other !== room && !may.includes(other));
  const message = `src/${room} may not import this: see the table in docs/architecture.md.`;
  if (all) return [{ regex: '(?:^|/)embed\\.js$', message }];
  const closed = others.filter((other) => !types.includes(other));
  const foreign = packages.length > 0 ? `(?!(?:${alternatives(packages)})(?:/|$))` : '';
  return [
    { regex: importOf(room, closed), message },
    ...(types.length > 0
      ? [{ regex: importOf(room, types), allowTypeImports: true, message: `${message} Types may.` }]
      : []),
    { regex: `^(?!\\.)${foreign}`, message },
    { regex: '(?:^|/)(?:embed|define)\\.js$', message },
  ];
};

const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
];
const noSink = 'Foreign text is text: there is no HTML sink here. markup/ turns HTML into nodes.';
const noStyle = 'Inline styles break under a strict content security policy: use a class, a part or CSSOM.';

const noWords = 'Words stand in src/editor/words.ts, so that a language can be added in one place.';

/** @type {import('eslint').Linter.RuleEntry} */
const restrictedSyntax = [
  'error',
  { selector: 'ImportDeclaration[source.value=/directives.(unsafe-html|unsafe-svg|unsafe-mathml)/]', message: noSink },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML)$/]', message: noSink },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/i]', message: noSink },
  { selector: 'ImportDeclaration[source.value=/directives.style-map/]', message: noStyle },
  { selector: 'Identifier[name="styleMap"]', message: noStyle },
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off', // a look-up in a record may well find nothing
      '@typescript-eslint/unbound-method': 'off', // @click=${this.onClick}: Lit binds it to the host
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': [
        'error',
        ...SINKS.map((property) => ({ property, message: noSink })),
        { object: 'document', property: 'write', message: noSink },
        { object: 'document', property: 'writeln', message: noSink },
      ],
      'no-restricted-syntax': restrictedSyntax,
    },
  },
  {
    // What the editor says is in words.ts, so that a language can be added in one place.
    files: ['src/editor/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        ...restrictedSyntax,
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/>[^<>={}]*[A-Za-z]{2}[^<>={}]*$|>[^<>={}]*[A-Za-z]{2}[^<>={}]*</]',
          message: noWords,
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/(aria-label|title|placeholder)="[^"]*[A-Za-z]{2}/]',
          message: noWords,
        },
      ],
    },
  },
  {
    // The core has no clock and no language of its own; only core/time knows the calendar of the platform.
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/core/time/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Intl', 'performance'] },
  },
  ...Object.entries(ROOMS).map(([room, access]) => ({
    files: [`src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictions(room, access) }] },
  })),
  {
    files: ['src/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(?:^|/)(?:editor|cli)/', message: 'The editor and the command are bundles of their own.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect(a).to.equal(b) is typed as a promise by mistake
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['tools/{check-demos,screenshots}.mjs', '{demo,bench}/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Scripts of pages, as a browser runs them.
    files: ['src/testing/{pages,frameworks}/*.js'],
    languageOptions: { globals: globals.browser },
  },
  prettier,
);
