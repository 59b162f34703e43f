// The import table: which folder may import which others of ours, and which packages live there alone.
// Anything not named is forbidden, `import()` and `import type` included.

/** Small pure functions without a home of their own; every folder outside i18n and the elements may use them. */
const pure = ['@noble/hashes', 'fractional-indexing', 'json-canonicalize', 'uuid', 'valibot'];
const screens = ['lit', '@tanstack/lit-virtual'];

/** @type {{ folder: string, ours: string[], packages: string[] }[]} */
export const importTable = [
  { folder: 'src/domain', ours: [], packages: pure },
  { folder: 'src/i18n', ours: ['src/domain'], packages: [] },
  {
    folder: 'src/bpmn',
    ours: ['src/domain', 'src/i18n'],
    packages: [
      ...pure,
      '@rgrove/parse-xml',
      'bpmn-js',
      'bpmn-js-create-append-anything',
      'bpmn-moddle',
      'bpmnlint',
      'diagram-js',
      'diagram-js-grid',
      'diagram-js-minimap',
      'moddle-xml',
    ],
  },
  { folder: 'src/data', ours: ['src/domain'], packages: [...pure, 'dexie', 'fake-indexeddb'] },
  {
    folder: 'src/exchange',
    ours: ['src/domain', 'src/i18n', 'src/bpmn'],
    packages: [...pure, 'docx', 'fflate', 'pdfmake', 'write-excel-file'],
  },
  {
    folder: 'src/state',
    ours: ['src/domain', 'src/bpmn', 'src/data', 'src/exchange'],
    packages: [...pure, 'xstate', '@xstate/store'],
  },
  { folder: 'elements/shared', ours: ['src/i18n'], packages: screens },
  {
    // One feature; $1 is its own folder, so that no feature reaches another.
    folder: 'elements/(?!shared/|app/)([^/]+)',
    ours: ['src/domain', 'src/i18n', 'src/bpmn', 'src/data/queries', 'src/state', 'elements/shared', 'elements/$1'],
    packages: screens,
  },
  {
    folder: 'elements/app',
    ours: ['src/domain', 'src/i18n', 'src/bpmn', 'src/data/queries', 'src/state', 'elements'],
    packages: screens,
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rows = importTable.map(({ folder, ours, packages }) => ({
  name: `import-table: ${folder}`,
  comment: `${folder} may import ${[...ours, ...packages].join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    pathNot: [
      ...(folder.includes('(') ? [] : [`^${folder}/`]),
      ...ours.map((path) => `^${path}/`),
      // A package that is not installed is seen by its bare name.
      ...packages.map((name) => `^(node_modules/)?${name}(/|$)`),
    ],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rows,
    {
      name: 'exchange-without-modeler',
      comment: 'src/exchange reads and writes XML only; it runs without a browser (npm run verify-package).',
      severity: 'error',
      from: { path: '^src/exchange/' },
      to: { path: '^(node_modules/)?(bpmn-js|diagram-js)(/|$)', reachable: true },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'product-without-tools',
      comment: 'What ships never imports tests, commands or development packages.',
      severity: 'error',
      from: { path: '^(src|elements)/' },
      to: { path: '^(tests|commands)/|^[^/]+\\.(ts|js|mjs)$' },
    },
    {
      name: 'only-named-packages',
      comment: 'A package that package.json does not name works only by accident.',
      severity: 'error',
      from: { path: '^(src|elements)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that import each other cannot be read, tested or loaded one by one; types may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(src|elements|commands)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    // Types count as imports: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'browser', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
