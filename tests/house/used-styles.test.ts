import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { styleProperties } from '../../config/used-styles.json'

const src = path.resolve(__dirname, '../../src')

/** Lists the properties that a file sets by `style={{ … }}`. */
function stylesIn(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && node.name.getText() === 'style')
      node.initializer?.forEachChild((value) => {
        if (!ts.isObjectLiteralExpression(value)) found.push(`not an object: ${value.getText()}`)
        else found.push(...value.properties.map((property) => property.name?.getText() ?? 'a spread'))
      })
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile('view.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return found
}

test('a screen sets the properties of style that the builds keep, and no others', () => {
  const files = fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
  const set = files.flatMap((file) => stylesIn(fs.readFileSync(path.join(src, file), 'utf8')))
  expect([...new Set(set)].sort()).toEqual([...styleProperties].sort())
})

test('a property that the builds leave out is found', () => {
  expect(stylesIn('const a = <View style={{ color: "red", width }} />')).toEqual(['color', 'width'])
  expect(stylesIn('const a = <View style={looks} />')).toEqual(['not an object: looks'])
})
