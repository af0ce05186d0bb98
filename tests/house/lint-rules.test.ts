import { functionOf, lines, lint } from './lint-snippets'
import { removeTree } from './planted-tree'
import { refusedStores, acceptedStores } from './store-snippets'

const syntax = 'no-restricted-syntax'
const globals = 'no-restricted-globals'
const fileName = 'house/file-name'
const exportOf = (expression: string): string => `export const said = ${expression}\n`

/**
 * Code that must be refused, with the file it is planted in: one for each selector and setting of this repository.
 * ESLint and its plugins test their own rules themselves; one snippet for each of these rules shows that it is on.
 */
const refused: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  [
    'Taro as a whole',
    'src/features/a/taro.ts',
    "import Taro from '@tarojs/taro'\nexport const t = Taro\n",
    syntax,
  ],
  [
    'Taro as a namespace',
    'src/features/a/star.ts',
    "import * as Taro from '@tarojs/taro'\nexport const t = Taro\n",
    syntax,
  ],
  [
    'Taro by its default',
    'src/features/a/as.ts',
    "import { default as T } from '@tarojs/taro'\nexport const t = T\n",
    syntax,
  ],
  ['Taro handed on', 'src/features/a/hand.ts', "export { default } from '@tarojs/taro'\n", syntax],
  ['Taro, later', 'src/features/a/later.ts', "export const t = () => import('@tarojs/taro')\n", syntax],
  ['TARO_ENV', 'src/features/a/env.ts', exportOf('process.env.TARO_ENV'), syntax],
  ['TARO_ENV in brackets', 'src/features/a/env-b.ts', exportOf("process.env['TARO_ENV']"), syntax],
  ['TARO_ENV in the platform room', 'src/platform/env.ts', exportOf('process.env.TARO_ENV'), syntax],
  ['TARO_ENV in the mock', 'mock/env.ts', exportOf('process.env.TARO_ENV'), syntax],
  ['bare wx', 'src/features/a/wx.ts', '// @ts-nocheck\nwx.login()\n', globals],
  ['bare my', 'src/features/a/my.ts', '// @ts-nocheck\nmy.getAuthCode()\n', globals],
  ['bare wx in the platform room', 'src/platform/bare.ts', '// @ts-nocheck\nwx.login()\n', globals],
  ['wx, declared', 'src/features/a/declared.ts', 'declare const wx: { login(): void }\nwx.login()\n', syntax],
  [
    'a button of the client',
    'src/pages/guides/guides/button.tsx',
    "import { Button } from '@tarojs/components'\nexport const A = () => <Button>a</Button>\n",
    'no-restricted-imports',
  ],
  ['any', 'src/domain/any.ts', 'export const a: any = 1\n', '@typescript-eslint/no-explicit-any'],
  [
    'a promise nobody waits for',
    'src/domain/adrift.ts',
    'export function later(): void {\n  Promise.resolve(1)\n}\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a case left out',
    'src/domain/cases.ts',
    "export function said(way: 'in' | 'out'): string {\n  switch (way) {\n    case 'in':\n      return 'i'\n  }\n  return ''\n}\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'types imported as values',
    'src/domain/types.ts',
    "import { Shape } from './shape'\nexport type A = Shape\n",
    '@typescript-eslint/consistent-type-imports',
  ],
  [
    'nothing but inline types imported, which leaves an import for effect',
    'src/domain/inline.ts',
    "import { type Shape } from './shape'\nexport type A = Shape\n",
    '@typescript-eslint/no-import-type-side-effects',
  ],
  ['Chinese in a string', 'src/ui/text.ts', exportOf("'余额'"), syntax],
  ['Chinese in a template', 'src/ui/template.ts', exportOf('`${1} 元`'), syntax],
  ['Chinese between tags', 'src/ui/between.tsx', 'export const Said = () => <b>余额</b>\n', syntax],
  ['Chinese in escapes', 'src/ui/escapes.ts', exportOf("'\\u4f59\\u989d'"), syntax],
  ['Chinese as a key', 'src/ui/key.ts', 'export const said = { 余额: 1 }\n', syntax],
  ['Chinese as a name', 'src/ui/name.ts', 'export const 余额 = 1\n', syntax],
  ['Chinese in a pattern', 'src/ui/pattern.ts', exportOf('/元$/'), syntax],
  ['Chinese marks alone', 'src/ui/marks.ts', exportOf("'，。「」￥'"), syntax],
  ['Chinese in the platform room', 'src/platform/text.ts', exportOf("'余额'"), syntax],
  ['201 lines', 'src/domain/long.ts', lines(201), 'max-lines'],
  ['a function of 41 lines', 'mock/long-function.ts', functionOf(41), 'house/own-lines'],
  ['a function of 81 lines in a view', 'src/ui/long-function.tsx', functionOf(81), 'house/own-lines'],
  ...['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'data', 'info', 'base', 'misc'].map(
    (name) => [`the name ${name}.ts`, `src/domain/${name}.ts`, exportOf('1'), fileName] as const,
  ),
  ['the name utils.tsx', 'src/ui/utils.tsx', exportOf('1'), fileName],
  ['the name utils.test.ts', 'tests/utils.test.ts', exportOf('1'), fileName],
  ['the name utils.weapp.ts', 'src/platform/utils.weapp.ts', exportOf('1'), fileName],
  ['the name Money.ts', 'src/domain/Money.ts', exportOf('1'), fileName],
  ['the name liveCode.ts', 'src/domain/liveCode.ts', exportOf('1'), fileName],
  ['the name live_code.ts', 'src/domain/live_code.ts', exportOf('1'), fileName],
  ['a dot in a platform module’s name', 'src/platform/qr.view.weapp.ts', exportOf('1'), fileName],
  ['a folder named utils', 'src/domain/utils/pad.ts', exportOf('1'), fileName],
  ['a folder named common', 'mock/common/pad.ts', exportOf('1'), fileName],
  [
    'words read when a file is loaded',
    'src/pages/b/early.ts',
    "import { words } from '@/words/current'\nexport const say = words.home.links\n",
    syntax,
  ],
  [
    'a hook of Taro behind a condition',
    'src/ui/sometimes.tsx',
    "import { useDidShow } from '@tarojs/taro'\nexport function Said({ on }: { on: boolean }) {\n  if (on) useDidShow(() => {})\n  return null\n}\n",
    'react-hooks/rules-of-hooks',
  ],
  [
    'an effect that does not name what it looks at',
    'src/ui/use-title.ts',
    "import { useEffect } from 'react'\nexport const useTitle = (title: string) => useEffect(() => console.log(title), [])\n",
    'react-hooks/exhaustive-deps',
  ],
  [
    'a rule switched off in a comment',
    'src/ui/off.ts',
    "/* eslint-disable no-restricted-syntax */\nexport const said = '余额'\n",
    syntax,
  ],
]

const accepted: readonly (readonly [what: string, file: string, text: string])[] = [
  [
    'Taro in the platform room',
    'src/platform/taro.ts',
    "import Taro from '@tarojs/taro'\nexport const t = Taro\n",
  ],
  [
    'a hook of Taro in a page',
    'src/pages/b/hook.tsx',
    "import { useDidShow } from '@tarojs/taro'\nexport const t = useDidShow\n",
  ],
  [
    'words read when something is drawn',
    'src/pages/b/late.ts',
    "const words = { home: '1' }\nexport const say = () => words.home\n",
  ],
  ['TARO_ENV in the build', 'config/index.ts', exportOf("process.env['TARO_ENV']")],
  ['Chinese in words', 'src/words/zh.ts', exportOf("'余额'")],
  ['Chinese in the mock', 'mock/people.ts', exportOf("'余额'")],
  ['Chinese in a test', 'tests/people.test.ts', exportOf("'余额'")],
  ['Chinese in a comment', 'src/ui/comment.ts', `/** 余额 */\n${exportOf('1')}`],
  ['200 lines', 'src/domain/two-hundred.ts', lines(200)],
  ['a function of 40 lines', 'src/domain/forty.ts', functionOf(40)],
  ['a function of 80 lines in a view', 'src/ui/eighty.tsx', functionOf(80)],
  ['a name of digits and letters', 'src/domain/code-128.ts', exportOf('1')],
  ['a platform’s own file', 'src/platform/index.alipay.ts', exportOf('1')],
  ['a page’s configuration', 'src/pages/b/index.config.ts', exportOf('1')],
  ['a shape', 'src/domain/shape.ts', 'export interface Shape { n: number }\n'],
]

const allRefused = [...refused, ...refusedStores]
const allAccepted = [...accepted, ...acceptedStores]
let linted: ReturnType<typeof lint>
beforeAll(() => {
  linted = lint(Object.fromEntries([...allRefused, ...allAccepted].map(([, file, text]) => [file, text])))
})
afterAll(() => removeTree(linted.folder))

describe('refused', () => {
  it.each(allRefused)('%s (%s)', (_, file, __, rule) => {
    expect(linted.rulesBrokenBy(file)).toContain(rule)
  })
})

describe('welcome', () => {
  it.each(allAccepted)('%s (%s)', (_, file) => {
    expect(linted.rulesBrokenBy(file)).toEqual([])
  })
})
