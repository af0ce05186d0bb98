import fs from 'node:fs'
import path from 'node:path'
import { importedSheets, namedClasses, ruledClasses } from './named-classes'
import { ownFiles } from './own-files'
import { root } from './planted-tree'

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const source = ownFiles('src')
const sheets = new Map(
  source.filter((file) => file.endsWith('.css')).map((file) => [file, ruledClasses(read(file))] as const),
)
const tests = ownFiles('tests')
  .filter((file) => /\.tsx?$/.test(file))
  .map(read)
  .join('\n')

/** The sheet that an import leads to. */
const sheetOf = (file: string, imported: string): string =>
  imported.startsWith('@/')
    ? imported.replace('@/', 'src/')
    : path.posix.join(path.posix.dirname(file), imported)

/** The classes that have a rule where a view is shown: of the app, of what it imports, of its own package or folder. */
function ruledFor(file: string): Set<string> {
  const home = /^src\/pages\/[^/]+\//.exec(file)?.[0] ?? `${path.posix.dirname(file)}/`
  const imported = ['src/app.tsx', file].flatMap((from) =>
    importedSheets(read(from)).map((sheet) => sheetOf(from, sheet)),
  )
  const own = [...sheets.keys()].filter((sheet) => sheet.startsWith(home) && !sheet.startsWith('src/ui/'))
  return new Set([...imported, ...own].flatMap((sheet) => sheets.get(sheet) ?? []))
}

test('every class that a view names has a rule there, or is one that tests look for', () => {
  const views = source.filter((file) => file.endsWith('.tsx'))
  expect(views.length).toBeGreaterThan(150)
  const without = views.flatMap((file) => {
    const ruled = ruledFor(file)
    return namedClasses(file, read(file))
      .filter((name) => !ruled.has(name) && !new RegExp(`\\.${name}\\b`).test(tests))
      .map((name) => `${file} ${name}`)
  })
  expect(without).toEqual([])
})

it('finds the classes of a view, whichever it becomes', () => {
  const view = `const a = (
    <View className="row strong" hoverClass={ready ? 'pressed' : 'none'}>
      <View className={\`sheet-\${kind} \${is === 'OPEN' ? 'success' : 'faint'} end\`} id="ledger" />
    </View>
  )`
  expect(namedClasses('a.tsx', view).sort()).toEqual(
    ['end', 'faint', 'none', 'pressed', 'row', 'strong', 'success'].sort(),
  )
})

it('finds the sheets that a file imports and the classes they have rules for', () => {
  expect(importedSheets("import { a } from 'b'\nimport '@/ui/text.css'\nimport './c.css'\n")).toEqual([
    '@/ui/text.css',
    './c.css',
  ])
  expect(ruledClasses('/* .not */\n.row:first-child,\n.row .end { margin: 0.5px }')).toEqual([
    'row',
    'row',
    'end',
  ])
})
