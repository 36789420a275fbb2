import js from '@eslint/js'
import ts from 'typescript-eslint'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'

export default ts.config(
  { ignores: ['dist', 'src/wasm', 'src/engine/{programme,answer,knowledge,want}.ts', 'node_modules', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    rules: {
      // A static style attribute breaks the content security policy; the `style:` directive sets properties and does not.
      'no-restricted-syntax': ['error', { selector: "SvelteAttribute[key.name='style']", message: 'use a class' }],
      // Before French double signs stands a space that does not break.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Sets and maps of the state are replaced whole, never changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
)
