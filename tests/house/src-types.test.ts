import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { plant, root, uproot, type Files } from './planted-tree'

/** Compiles files planted under src by the repository's own src/tsconfig.json; gives the files that do not compile. */
function notCompiling(files: Files): string[] {
  const own = ['src/tsconfig.json', 'src/platform/client-globals.d.ts']
  const copies = own.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')] as const)
  const folder = plant({ ...files, ...Object.fromEntries(copies) })
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'src'], { cwd: folder, encoding: 'utf8' })
  uproot(folder)
  return [...stdout.matchAll(/^(\S+)\(\d+,\d+\): error TS/gm)].map(([, file]) => file ?? '')
}

const saying = (expression: string): string => `export const said = ${expression}\n`

/** What is there in a browser, in Node, in a test or in a newer client, and not in a client of ours. */
const missing: Files = {
  'src/ui/browser.ts': saying('document.title'),
  'src/ui/window.tsx': saying('window'),
  'src/api/fetch.ts': saying("fetch('https://a.example')"),
  'src/api/address.ts': saying("new URL('https://a.example')"),
  'src/shell/environment.ts': saying('process.env.X'),
  'src/domain/bytes.ts': saying("Buffer.from('a')"),
  'src/domain/test.ts': saying('jest'),
  'src/domain/newer.ts': saying('[1].at(-1)'),
}
const there: Files = {
  'src/ui/speaks.ts': saying("console.warn('a')"),
  'src/ui/waits.ts': saying('clearTimeout(setTimeout(() => undefined, 1))'),
}

test('what the clients do not offer does not compile in src; what they offer does', () => {
  expect(notCompiling({ ...missing, ...there }).sort()).toEqual(Object.keys(missing).sort())
})
