import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'

/** The folder that contains all catalogues: `words`, and `pages/<package>/words`. */
export const sourceFolder = path.resolve(__dirname, '../src')

const toTraditional = Converter({ from: 'cn', to: 'hk' })

/**
 * Converts the source of a 简体 catalogue to 繁體: the same file, character by character, with the names of the other
 * language.
 */
export const traditional = (source: string): string =>
  toTraditional(source).replaceAll('zh-hans', 'zh-hant').replaceAll('zhHans', 'zhHant')

/** Lists every 简体 file and the path of its 繁體 counterpart; both relative to `src`. */
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
