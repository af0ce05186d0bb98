import { existsSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './hash-of'

const words = path.resolve(__dirname, '../src/words')

/**
 * Returns a hash of all sentences of the app, in all languages, which changes with any sentence. A phone that has
 * stored a language recognises by it that the stored sentences are of another release.
 */
export const wordsRelease = (): string =>
  // A blank app that is built with these settings for comparison has no words.
  existsSync(words) ? hashOf(words, ['.']).slice(0, 8) : ''
