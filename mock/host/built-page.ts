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

/**
 * Makes the answer of a page of the host: one HTML document with the till's look, built when it is first requested.
 * @param markup its file in `page/` @param script the file in `page/` where its script begins
 */
export function builtPage(markup: string, script: string): () => SidePage {
  let page: string | undefined
  return () => {
    page ??= read(path.join(folder, markup))
      .replace('/*style*/', () => styles.map(read).join('\n'))
      .replace('/*script*/', () => browserScript(path.join(folder, script)))
    return html(page)
  }
}
