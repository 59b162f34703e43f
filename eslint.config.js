import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const parentPath = 'Across folders use the #names of package.json, inside a folder ./name.ts.';

/** Ways to import that the import table (.dependency-cruiser.mjs) could not see or that the house does not use. */
const importSyntax = [
  {
    selector: 'ImportExpression > Literal[value=/(^|\\u002F)\\.\\.(\\u002F|$)/]',
    message: parentPath,
  },
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'import() takes a literal, so that the import table can check it.',
  },
  { selector: 'TSImportType Literal[value=/(^|\\u002F)\\.\\.(\\u002F|$)/]', message: parentPath },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' },
  { selector: 'TSModuleDeclaration[global!=true][id.type="Identifier"]', message: 'No namespaces.' },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'Parse the value instead of asserting it twice.',
  },
];

/** A glob import crosses folders unseen; only content, which holds no code, is taken so. */
const globImports = {
  selector:
    'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"] > Literal.arguments:not([value=/^\\u002Fprocess-library\\u002F/])',
  message: 'import.meta.glob is for process-library only; name modules in import().',
};

export default defineConfig(
  {
    ignores: ['dist/', 'node_modules/', 'coverage/', 'public/', 'process-library/', 'tests/fixtures/', 'test-results/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-imports': ['error', { patterns: [{ regex: '(^|/)\\.\\.(/|$)', message: parentPath }] }],
      'no-restricted-syntax': ['error', ...importSyntax],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      // Lit binds its listeners itself.
      '@typescript-eslint/unbound-method': 'off',
      // Matters of taste that would make the code of this house longer.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'elements/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...importSyntax, globImports] },
  },
  {
    files: ['elements/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // LitElement has every lifecycle callback, and tests/repository checks the file names.
      'wc/guard-super-call': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    // bpmn-js makes its parts from classes, even those that only hook something up when they are made.
    files: ['src/bpmn/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // What other packages export is theirs to say.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Command scripts and tests talk to a person at a terminal and read files of this repository.
    files: ['commands/**', 'tests/**', '*.js', '.*.mjs'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // Their tools ask for a default export.
    files: ['*.ts', '*.js', '.*.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
