/** A snippet: what it shows, the file it is planted in, and its text. */
export type Snippet = readonly [what: string, file: string, text: string]

const exportOf = (expression: string): string => `export const said = ${expression}\n`
/** A store as `useStore` takes it, declared in the snippet itself. */
const store = `interface Store<T> {
  getState(): T
  getInitialState(): T
  subscribe(listener: (state: T, before: T) => void): () => void
}
`
const syntax = 'no-restricted-syntax'
const imports = 'no-restricted-imports'

/** Files that break the rules of the wire names and of the stores, with the rule that each breaks. */
export const refusedStores: readonly (readonly [...Snippet, rule: string])[] = [
  ['a national field name', 'src/pages/b/wire.ts', 'export const said = { psn_name: 1 }\n', syntax],
  ['a short national field name', 'src/features/a/wire.ts', 'export const said = { admdvs: 1 }\n', syntax],
  [
    'a national field name that is read',
    'src/pages/b/read.ts',
    'export const said = (wire: { setl_id: string }) => wire.setl_id\n',
    syntax,
  ],
  ['a national code', 'src/pages/b/code.ts', exportOf("'41'"), syntax],
  [
    'a whole store taken by a view',
    'src/pages/b/whole.ts',
    `import { useStore } from 'zustand'\n${store}export const useAll = (all: Store<number>) => useStore(all)\n`,
    syntax,
  ],
  [
    'a store that does not forget',
    'src/pages/b/store.ts',
    "import { createStore } from 'zustand/vanilla'\nexport const store = createStore(() => 1)\n",
    imports,
  ],
  [
    'a store that does not forget, made by the hook',
    'src/features/a/store.ts',
    "import { create } from 'zustand'\nexport const store = create(() => 1)\n",
    imports,
  ],
]

/** Files that look similar and break no rule. */
export const acceptedStores: readonly Snippet[] = [
  ['a national field name in the contract', 'src/contract/wire.ts', 'export const said = { psn_name: 1 }\n'],
  [
    'a store that a view selects from',
    'src/pages/b/selected.ts',
    `import { useStore } from 'zustand'\n${store}export const useN = (all: Store<{ n: number }>) => useStore(all, ({ n }) => n)\n`,
  ],
  [
    'a store made where stores are made',
    'src/state/made.ts',
    "import { createStore } from 'zustand/vanilla'\nexport const made = createStore(() => 1)\n",
  ],
]
