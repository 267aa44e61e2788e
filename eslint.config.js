import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

const plainSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
]

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '**/coverage/', '.cache/', '.nx/', '**/generated/', 'data/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...plainSyntax],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Offsets and counts are written into messages everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // The contracts are plain objects of functions.
      '@typescript-eslint/unbound-method': 'off',
      // A contract of promises is also fulfilled by functions that have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Indexing by a checked bound is the hot path of every codec; noUncheckedIndexedAccess asks for the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // What was caught is thrown again as it came.
      '@typescript-eslint/only-throw-error': 'off',
      // Bytes 0-31 are what names, lines and frames are checked for.
      'no-control-regex': 'off',
    },
  },
  {
    files: [
      '**/test/**',
      'testing/**',
      'scripts/**',
      'examples/**',
      'benchmarks/**',
      'e2e/**',
      '**/vitest.config.ts',
      'vitest.*.ts',
      'packages/shell/bin/**',
      'packages/shell/src/bin.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // What a user meets has a code; what somebody else threw may be made an error by `new Error(String(it))`.
    files: ['packages/*/src/**'],
    ignores: ['**/conformance/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...plainSyntax,
        {
          selector: "NewExpression[callee.name=/^(Type|Range)?Error$/]:not(:has(CallExpression[callee.name='String']))",
          message: 'Make it a KafiError (in @kafi/protocol a ProtocolError), with a code, the place and the way out.',
        },
      ],
    },
  },
  {
    // Tests show what happens to values that are not what they should be.
    files: ['**/test/**'],
    rules: {
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-template-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  { files: ['**/vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },
)
