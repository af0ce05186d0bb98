import fs from 'node:fs'
import path from 'node:path'
import { ownFiles } from './own-files'
import { root } from './planted-tree'

/**
 * Finds counters by which a store would drop late answers by hand: `let turn = 0`, a copy of it, and a comparison of
 * the two. Stores use `latest()` in `src/state` for that.
 */
export function handMadeCounters(text: string): string[] {
  return [...text.matchAll(/\blet (\w+) = 0\b/g)].flatMap(([, counter = '']) => {
    const copies = [...text.matchAll(new RegExp(`\\b(?:const|let) (\\w+) = \\(?${counter}\\b`, 'g'))]
    const isCompared = copies.some(([, copy = '']) =>
      new RegExp(`\\b${copy} [!=]== ${counter}\\b|\\b${counter} [!=]== ${copy}\\b`).test(text),
    )
    return isCompared ? [counter] : []
  })
}

test('late answers are dropped by latest() and nowhere by hand', () => {
  const files = ownFiles().filter((file) => /^src\/(?!state\/).*\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) =>
    handMadeCounters(fs.readFileSync(path.join(root, file), 'utf8')).map((counter) => `${file}: ${counter}`),
  )
  expect(found).toEqual([])
})

test.each([
  ['a copy that is compared', 'let visit = 0\nconst mine = visit\nif (mine !== visit) return', ['visit']],
  [
    'a copy made while counting',
    'let asked = 0\nconst mine = (asked += 1)\nif (mine === asked) go()',
    ['asked'],
  ],
  ['a sum', 'let total = 0\nfor (const n of all) total += n', []],
])('%s', (_, text, found) => {
  expect(handMadeCounters(text)).toEqual(found)
})
