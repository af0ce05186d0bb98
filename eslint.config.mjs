import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import {
  controlsAreOurs,
  declaredGlobals,
  chineseText,
  house,
  nationalNames,
  nativeGlobals,
  storesAreForgettable,
  storesAreSelected,
  taroDefaultImport,
  taroEnvironment,
  wordsAtLoading,
} from './config/house-rules.mjs'

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', '.mock-city', 'coverage', 'tests/bench/native-reference'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/require-await': 'off',
      // Our objects are made of closures; none of them looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { house },
    rules: {
      'house/file-name': 'error',
      'max-lines': ['error', 200],
      'no-restricted-globals': ['error', ...nativeGlobals],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The table of simplified characters is made of them and says nothing.
    ignores: ['src/**/words/**', 'src/pages/demo/words.ts', 'src/domain/simplified-letters.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...taroDefaultImport,
        ...taroEnvironment,
        ...chineseText,
        ...declaredGlobals,
        ...wordsAtLoading,
        ...nationalNames,
        ...storesAreSelected,
      ],
    },
  },
  {
    files: ['src/contract/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...taroEnvironment, ...chineseText, ...declaredGlobals],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/state/**', 'src/ui/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [...storesAreForgettable.paths, controlsAreOurs] }],
    },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', storesAreForgettable] },
  },
  {
    // Taro's hooks (useDidShow, useLoad …) are React's to these rules: they go by the name.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...taroEnvironment, ...chineseText, ...declaredGlobals] },
  },
  {
    files: ['mock/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...taroEnvironment] },
  },
  {
    files: ['src/**/*.ts', 'mock/**/*.ts'],
    rules: { 'house/own-lines': ['error', 40] },
  },
  {
    files: ['src/**/*.tsx'],
    rules: { 'house/own-lines': ['error', 80] },
  },
  {
    files: ['**/*.cjs', 'babel.config.js'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
)
