import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Names what the main package says, in all its languages: it changes with any sentence. A phone that keeps a language
 * finds out by it that its sentences are of another release.
 */
export function wordsRelease(): string {
  const hash = createHash('sha256')
  // A blank app that is built with these settings, to compare, says nothing.
  const catalogues = ['zh-hans', 'zh-hant', 'en', 'en/problems'].map((name) =>
    path.resolve(__dirname, `../src/words/${name}.ts`),
  )
  catalogues.filter((file) => existsSync(file)).forEach((file) => hash.update(readFileSync(file)))
  return hash.digest('hex').slice(0, 8)
}
