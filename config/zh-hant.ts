import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'

/** The folder under which every catalogue lives: `words`, and `pages/<package>/words`. */
export const sourceFolder = path.resolve(__dirname, '../src')

const toTraditional = Converter({ from: 'cn', to: 'hk' })

/** A catalogue of 简体 as one of 繁體: the same file, character by character, under the names of the other language. */
export const traditional = (source: string): string =>
  toTraditional(source).replaceAll('zh-hans', 'zh-hant').replaceAll('zhHans', 'zhHant')

/** Every file of 简体, and where the same in 繁體 belongs; both from `src`. */
export const simplifiedCatalogues = (): readonly { readonly from: string; readonly to: string }[] =>
  readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)words\/.*zh-hans.*\.ts$/.test(file.replaceAll(path.sep, '/')))
    .map((from) => ({ from, to: from.replace('zh-hans', 'zh-hant') }))

if (require.main === module) {
  for (const { from, to } of simplifiedCatalogues()) {
    const place = path.join(sourceFolder, to)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, traditional(readFileSync(path.join(sourceFolder, from), 'utf8')))
  }
}
