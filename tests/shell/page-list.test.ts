import fs from 'node:fs'
import path from 'node:path'
import { packages, pageFile } from '@/shell/page-list'

const src = path.join(__dirname, '../../src')
const read = (file: string): string => fs.readFileSync(path.join(src, file), 'utf8')
const files = fs
  .readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))

/** The folder of every page below `src/pages`. */
const listed = Object.entries(packages).flatMap(([name, pages]) =>
  pages.map((page) => path.posix.join(name, path.posix.dirname(pageFile(page)))),
)

/** The page of the till exists only in builds that carry their city: `app.config.ts` adds it. */
const apart = ['demo/till']

test.each(['index.tsx', 'index.config.ts'])(
  'every page has its %s, and each of them is of a page',
  (name) => {
    const found = files
      .filter((file) => file.startsWith('pages/') && path.posix.basename(file) === name)
      .map((file) => path.posix.dirname(file).replace('pages/', ''))
    expect(found.toSorted()).toEqual([...listed, ...apart].toSorted())
  },
)

test('every page that is no tab is named where it is opened', () => {
  const opening = files.filter((file) => /\.tsx?$/.test(file) && !/^words\/|\/words\/|page-list/.test(file))
  const text = opening.map(read).join('\n')
  const routes = Object.entries(packages).flatMap(([name, pages]) => (name === '' ? [] : pages))
  expect(routes.filter((route) => !text.includes(`'${route}'`))).toEqual([])
})
