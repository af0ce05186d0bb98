import path from 'node:path'
import ts from 'typescript'
import { unreadSentences } from './unread-sentences'

const root = path.resolve(__dirname, '../..')
const isCatalogue = (file: string): boolean => /\/src\/.*\bwords\/.*zh-hans/.test(file)

/** Creates the program as it is compiled, with some files more. */
function program(planted: Readonly<Record<string, string>> = {}): ts.Program {
  const read = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file))
  const config: unknown = read.config
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = ts.sys.readDirectory(path.join(root, 'src'), ['.ts', '.tsx'])
  // The types of a browser, of Node and of jest declare no catalogue, so they are left out.
  Object.assign(options, { types: [], lib: ['lib.es2023.d.ts'] })
  const host = ts.createCompilerHost(options, true)
  const here = (file: string): string | undefined => planted[path.relative(root, file)]
  const { getSourceFile, fileExists, readFile } = host
  delete host.directoryExists
  host.fileExists = (file) => here(file) !== undefined || fileExists(file)
  host.readFile = (file) => here(file) ?? readFile(file)
  host.getSourceFile = (file, language) => {
    const text = here(file)
    return text === undefined
      ? getSourceFile(file, language)
      : ts.createSourceFile(file, text, language, true)
  }
  const roots =
    Object.keys(planted).length > 0 ? Object.keys(planted).map((file) => path.join(root, file)) : files
  return ts.createProgram(roots, options, host)
}

test('every sentence of every catalogue is read somewhere', () => {
  expect(unreadSentences(program(), root, isCatalogue)).toEqual([])
})

test('a sentence nobody reads is found; those read by name, by lookup, by taking apart, or handed over are not', () => {
  const planted = {
    'src/words/planted/zh-hans.ts': `export const zhHans = {
      named: '1', taken: { apart: '2', left: '3' }, looked: { up: '4', upToo: '5' },
      whole: { one: '6' }, nobody: '7', group: { nobody: '8' }, typed: { only: '9' },
    } as const`,
    'src/features/planted.ts': `import { zhHans as say } from '../words/planted/zh-hans'
      export type Names = keyof typeof say.typed
      const handOver = (of: object): string => JSON.stringify(of)
      export function screen(which: 'up' | 'upToo'): string {
        const { apart } = say.taken
        return say.named + apart + say.looked[which] + handOver(say.whole)
      }`,
  }
  const file = 'src/words/planted/zh-hans.ts'
  expect(unreadSentences(program(planted), root, isCatalogue)).toEqual([
    `${file}: taken.left`,
    `${file}: nobody`,
    `${file}: group`,
    `${file}: typed`,
  ])
})
