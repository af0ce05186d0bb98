import fs from 'node:fs'
import path from 'node:path'
import { ownFiles } from './own-files'
import { root } from './planted-tree'
import { repeatedBodies } from './repeated-styles'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

test('no body of two declarations or more stands three times in the style sheets of src', () => {
  const files = ownFiles('src').filter((file) => file.endsWith('.css'))
  expect(files.length).toBeGreaterThan(30)
  expect(repeatedBodies(Object.fromEntries(files.map((file) => [file, read(file)])))).toEqual([])
})

const hint = '.a-hint { margin-top: 8px; color: red }\n.a-name { color: red }'

it('finds a body in three sheets, whatever the order of its declarations', () => {
  const sheets = {
    'a.css': hint,
    'b.css': '.b-hint {\n  color: red;\n  margin-top: 8px;\n}',
    'c.css': '.c-hint,\n.c-wrong { margin-top: 8px; color: red; }\n.c-name { color: red }',
  }
  expect(repeatedBodies(sheets)).toEqual([
    {
      body: 'color: red; margin-top: 8px',
      places: ['a.css .a-hint', 'b.css .b-hint', 'c.css .c-hint, .c-wrong'],
    },
  ])
})

it('lets a body stand twice, and a single declaration as often as it likes', () => {
  const names = '.b-name { color: red }\n.c-name { color: red }'
  expect(repeatedBodies({ 'a.css': hint, 'b.css': `${hint}\n${names}` })).toEqual([])
})
