import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Converter } from 'opencc-js'

/** Where every catalogue lives. */
export const wordsFolder = path.resolve(__dirname, '../src/words')

const toTraditional = Converter({ from: 'cn', to: 'hk' })

/** A catalogue of 简体 as one of 繁體: the same file, character by character, under the names of the other language. */
export const traditional = (source: string): string =>
  toTraditional(source).replaceAll('zh-hans', 'zh-hant').replaceAll('zhHans', 'zhHant')

/** Every file of 简体, and where the same in 繁體 belongs; both from `src/words`. */
export const simplifiedCatalogues = (): readonly { readonly from: string; readonly to: string }[] =>
  readdirSync(wordsFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('zh-hans') && file.endsWith('.ts'))
    .map((from) => ({ from, to: from.replace('zh-hans', 'zh-hant') }))

if (require.main === module) {
  for (const { from, to } of simplifiedCatalogues()) {
    const place = path.join(wordsFolder, to)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, traditional(readFileSync(path.join(wordsFolder, from), 'utf8')))
  }
}
