import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'

const folder = path.join(__dirname, 'page')
const styles = [
  'till-tokens.css',
  'till-controls.css',
  'till-cards.css',
  'till-receipt.css',
  'till-frame.css',
]
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')

/** The page's script with everything it speaks: the contract's decoders, the domain's money, the mock's catalogue. */
function script(): string {
  const built = buildSync({
    entryPoints: [path.join(folder, 'till-app.ts')],
    tsconfig: path.join(__dirname, '../../tsconfig.json'),
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  })
  return (built.outputFiles[0]?.text ?? '').replace(/<\/(?=script)/gi, '<\\/')
}

let page: string | undefined

/** The till as one HTML document with nothing outside but the city; put together when it is first asked for. */
export function tillPage(): string {
  page ??= read('till-page.html')
    .replace('/*style*/', () => styles.map(read).join('\n'))
    .replace('/*script*/', script)
  return page
}

let library: string | undefined

/** The library that reads codes where the browser cannot; large, so the page asks for it only when it has a picture. */
export function codeReadingLibrary(): string {
  library ??= fs.readFileSync(require.resolve('@zxing/library/umd/index.min.js'), 'utf8')
  return library
}
