import { plant, runForJson, root, type Files } from './planted-tree'
import fs from 'node:fs'
import path from 'node:path'

interface LintedFile {
  readonly filePath: string
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[]
}

/** Writes files beside the repository's own ESLint configuration and lints them all at once. */
export function lint(files: Files): {
  readonly folder: string
  readonly rulesBrokenBy: (file: string) => string[]
} {
  const own = ['eslint.config.mjs', 'config/house-rules.mjs']
  const copies = own.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')] as const)
  const folder = plant({ ...files, ...Object.fromEntries(copies) })
  const found = runForJson('eslint/bin/eslint.js', ['--format', 'json', '.'], folder) as LintedFile[]
  const byFile = new Map(found.map(({ filePath, messages }) => [path.relative(folder, filePath), messages]))
  return {
    folder,
    rulesBrokenBy(file) {
      const messages = byFile.get(file)
      if (!messages) throw new Error(`${file} was not linted`)
      return messages.map(({ ruleId, message }) => ruleId ?? message)
    },
  }
}

/** Returns `count` lines of TypeScript that break no rule. */
export const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) => `export const line${n} = ${n}\n`).join('')

/** Returns a function of `count` lines. */
export const functionOf = (count: number): string =>
  [
    'export function longOne(): number {',
    '  let sum = 0',
    ...Array<string>(count - 4).fill('  sum += 1'),
    '  return sum',
    '}',
    '',
  ].join('\n')
