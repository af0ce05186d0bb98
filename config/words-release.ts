import { existsSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './hash-of'

const words = path.resolve(__dirname, '../src/words')

/**
 * Names what the app says, in all its languages: it changes with any sentence. A phone that keeps a language finds out
 * by it that its sentences are of another release.
 */
export const wordsRelease = (): string =>
  // A blank app that is built with these settings, to compare, says nothing.
  existsSync(words) ? hashOf(words, ['.']).slice(0, 8) : ''
