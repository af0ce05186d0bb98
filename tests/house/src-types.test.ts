import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { plant, root, removeTree, type Files } from './planted-tree'

/**
 * Compiles files planted under src with the repository's own src/tsconfig.json; returns the files that do not compile.
 */
function notCompiling(files: Files): string[] {
  const own = ['src/tsconfig.json', 'src/platform/client-globals.d.ts']
  const copies = own.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')] as const)
  const folder = plant({ ...files, ...Object.fromEntries(copies) })
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'src'], { cwd: folder, encoding: 'utf8' })
  removeTree(folder)
  return [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS/gm)].map(([, file]) => file ?? '')
}

const exportOf = (expression: string): string => `export const said = ${expression}\n`

/**
 * Uses of what exists in a browser, in Node, in a test or in a newer client, but not in the clients that the app
 * supports.
 */
const missing: Files = {
  'src/ui/browser.ts': exportOf('document.title'),
  'src/ui/window.tsx': exportOf('window'),
  'src/api/fetch.ts': exportOf("fetch('https://a.example')"),
  'src/api/address.ts': exportOf("new URL('https://a.example')"),
  'src/shell/environment.ts': exportOf('process.env.X'),
  'src/domain/bytes.ts': exportOf("Buffer.from('a')"),
  'src/domain/test.ts': exportOf('jest'),
  'src/domain/newer.ts': exportOf('[1].at(-1)'),
}
const available: Files = {
  'src/ui/speaks.ts': exportOf("console.warn('a')"),
  'src/ui/waits.ts': exportOf('clearTimeout(setTimeout(() => undefined, 1))'),
}

test('what the clients do not offer does not compile in src; what they offer does', () => {
  expect(notCompiling({ ...missing, ...available }).sort()).toEqual(Object.keys(missing).sort())
})
