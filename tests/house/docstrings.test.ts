import fs from 'node:fs'
import path from 'node:path'
import { exportsWithoutDocstring } from './docstrings'
import { ownFiles } from './own-files'
import { root } from './planted-tree'

/** Titles of pages for Taro, and sentences by language, say by their file what they are. */
const speaksForItself = /\.config\.ts$|\/words\//

test('everything that src exports has a docstring', () => {
  const files = ownFiles('src').filter((file) => /\.tsx?$/.test(file) && !speaksForItself.test(file))
  expect(files.length).toBeGreaterThan(400)
  const found = files.flatMap((file) =>
    exportsWithoutDocstring(file, fs.readFileSync(path.join(root, file), 'utf8')),
  )
  expect(found).toEqual([])
})

describe('an export without docstring is found', () => {
  it.each([
    ['a function', 'export function pay() {}', 'pay'],
    ['a constant', '// Not a docstring.\nexport const cap = 1', 'cap'],
    ['an interface', 'export interface Bill {}', 'Bill'],
    ['a type', '/** A bill. */\ntype Bill = string\nexport type Bills = Bill[]', 'Bills'],
    ['a page', 'export default function () {}', 'default'],
  ])('%s', (_, text, name) => {
    expect(exportsWithoutDocstring('src/a.ts', text)).toEqual([`src/a.ts ${name}`])
  })

  it.each([
    ['one with a docstring', '/** Pays a bill. */\nexport function pay() {}'],
    ['the type of a value', '/** A bill. */\nexport const Bill = 1\nexport type Bill = typeof Bill'],
    ['one that stays in its file', 'function pay() {}'],
    ['one of another file', "export type { Bill } from './bill'"],
  ])('not %s', (_, text) => {
    expect(exportsWithoutDocstring('src/a.ts', text)).toEqual([])
  })
})
