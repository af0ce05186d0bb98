import fs from 'node:fs'
import path from 'node:path'
import { browserScript } from '../till/browser-script'
import { html, type SidePage } from './side-page'

const folder = path.join(__dirname, 'page')
const tillFolder = path.join(__dirname, '../till/page')
const styles = [
  ...['till-tokens.css', 'till-controls.css', 'till-frame.css', 'till-cards.css'].map((name) =>
    path.join(tillFolder, name),
  ),
  path.join(folder, 'control-page.css'),
]
const read = (file: string): string => fs.readFileSync(file, 'utf8')

let page: string | undefined

/** `GET /faults`: the control page of the city as one HTML document, built when it is first requested. */
export function controlPage(): SidePage {
  page ??= read(path.join(folder, 'control-page.html'))
    .replace('/*style*/', () => styles.map(read).join('\n'))
    .replace('/*script*/', () => browserScript(path.join(folder, 'control-app.ts')))
  return html(page)
}
