import fs from 'node:fs'
import path from 'node:path'
import { browserScript } from './browser-script'

const folder = path.join(__dirname, 'page')
const styles = [
  'till-tokens.css',
  'till-controls.css',
  'till-cards.css',
  'till-receipt.css',
  'till-frame.css',
]
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')

let page: string | undefined

/** Builds the till as one HTML document that needs nothing but the city; built when it is first requested. */
export function tillPage(): string {
  page ??= read('till-page.html')
    .replace('/*style*/', () => styles.map(read).join('\n'))
    .replace('/*script*/', () => browserScript(path.join(folder, 'till-app.ts')))
  return page
}

/** Reads the decoder of codes from its package; the page requests it when it has a picture. */
export const codeDecoder = (): Buffer =>
  fs.readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
