/**
 * The walls of the house (src/README.md) as ESLint configuration: which folder may import which,
 * which library lives where, and what no file of the app does. Every rule here is proved to fire in
 * tests/unit/house/layers.test.ts.
 *
 * `no-restricted-imports` sees `import` and `export … from`; `import()` and `typeof import()` need a
 * selector of their own, so each wall is built twice from one pattern.
 */

/** A folder knows the folders named here and no other. */
export const layers = {
  domain: [],
  ingest: ['domain'],
  checks: ['domain'],
  charts: ['domain'],
  ui: [],
  words: ['domain'],
  store: ['domain', 'ingest', 'checks', 'charts', 'ui', 'words'],
  export: ['domain', 'checks', 'charts', 'words'],
  views: ['domain', 'ingest', 'checks', 'charts', 'ui', 'words', 'store', 'export'],
  app: ['domain', 'ingest', 'checks', 'charts', 'ui', 'words', 'store', 'export', 'views'],
  embed: ['domain', 'ingest', 'checks', 'charts', 'ui', 'words', 'store', 'export', 'views'],
  cli: ['domain', 'ingest', 'checks', 'words', 'export'],
  library: ['domain', 'ingest', 'checks', 'words'],
};
const folders = Object.keys(layers);

/** Which folders a library or a part of Node is for. */
const homes = [
  { name: 'echarts', pattern: '^echarts($|/)', only: ['charts'] },
  { name: 'd3', pattern: '^d3-', only: ['charts'] },
  { name: 'dexie', pattern: '^dexie($|/)', only: ['store'] },
  {
    name: 'svelte',
    pattern: '^svelte($|/|-)|\\.svelte(\\.ts)?$',
    only: ['charts', 'ui', 'words', 'store', 'views', 'app', 'embed'],
  },
  { name: 'node', pattern: '^node:', only: ['cli'] },
];

/** Pure folders run in a worker and in Node: there is no page there. */
const pageless = ['domain', 'ingest', 'checks', 'export', 'cli', 'library'];
const pageGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'DOMParser',
  'XMLHttpRequest',
];

/** Between folders by `#folder/`, inside a folder relative, and never to what lies outside src. */
const detour = {
  pattern: `^/|^(\\.{1,2}/)+(${[...folders, 'src', 'tests', 'scripts', 'bench', 'node_modules'].join('|')})/`,
  message: 'Between folders import by #folder/, and nothing from outside src.',
};

function wallsOf(folder) {
  const strangers = folders.filter((other) => other !== folder && !layers[folder].includes(other));
  const walls = [detour];
  if (strangers.length > 0) {
    walls.push({
      pattern: `^#(${strangers.join('|')})/`,
      message: `${folder} knows only: ${layers[folder].join(', ') || 'itself'} (src/README.md).`,
    });
  }
  for (const { name, pattern, only } of homes) {
    if (!only.includes(folder))
      walls.push({ pattern, message: `${name} lives in: ${only.join(', ')}.` });
  }
  return walls;
}

/** HTML from strings, in every form that a script or a template has for it. */
const htmlFromStrings = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
  'SvelteDirective[kind="Binding"][key.name.name=/^(innerHTML|outerHTML)$/]',
].map((selector) => ({ selector, message: 'No HTML from strings: write markup or textContent.' }));

/** A list out of a file that becomes arguments overflows the stack: see src/domain/large-lists.ts. */
const listsAsArguments = ['CallExpression', 'NewExpression'].map((call) => ({
  selector: `${call} > SpreadElement.arguments`,
  message: 'A list of any length is no arguments: append, largest or a parameter that is a list.',
}));

/** `{}['constructor']` is a function: a name out of a file finds what nobody wrote there. */
const plainLookUps = [
  'TSTypeAnnotation > TSTypeReference[typeName.name="Record"]',
  'TSTypeAnnotation > TSTypeReference[typeName.name="Readonly"] > TSTypeParameterInstantiation > TSTypeReference[typeName.name="Record"]',
].map((type) => ({
  selector: `VariableDeclarator[init.type="ObjectExpression"] > Identifier > ${type} > TSTypeParameterInstantiation > TSStringKeyword:first-child`,
  message: 'What is looked up by any name is a Map.',
}));
plainLookUps.push({
  selector: 'MemberExpression > TSAsExpression.property TSTypeOperator[operator="keyof"]',
  message: 'What is looked up by any name is a Map.',
});

/** Folders in which lists and names come from outside. */
const fedFromOutside = ['domain', 'ingest', 'checks', 'charts', 'words', 'store', 'export', 'cli'];

function imports(walls, folder) {
  const inSelector = (pattern) => pattern.replaceAll('/', '\\u002F');
  return {
    'no-restricted-imports': [
      'error',
      { patterns: walls.map(({ pattern, message }) => ({ regex: pattern, message })) },
    ],
    'no-restricted-syntax': [
      'error',
      ...htmlFromStrings,
      ...(fedFromOutside.includes(folder) ? [...listsAsArguments, ...plainLookUps] : []),
      ...walls.flatMap(({ pattern, message }) =>
        ['ImportExpression[source.value=', 'TSImportType[source.value='].map((start) => ({
          selector: `${start}/${inSelector(pattern)}/]`,
          message,
        })),
      ),
    ],
  };
}

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
  {
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: imports(wallsOf(folder), folder),
  })),
  {
    files: pageless.map((folder) => `src/${folder}/**`),
    rules: { 'no-restricted-globals': ['error', ...pageGlobals] },
  },
  {
    // Geometry and options are computed apart from what draws them.
    files: ['src/charts/layout/**', 'src/charts/option/**'],
    rules: {
      'no-restricted-globals': ['error', ...pageGlobals],
      ...imports(
        [
          ...wallsOf('charts'),
          { pattern: '^svelte($|/)|\\.svelte(\\.ts)?$', message: 'Layouts and options are pure.' },
        ],
        'charts',
      ),
    },
  },
];
