import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { leanTemplate, usedAttributes } from '../../config/lean-templates'

const root = path.resolve(__dirname, '../..')
const screens = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))

/** The attributes that React and Taro handle themselves, on every element. */
const builtInAttributes = [
  'id',
  'key',
  'ref',
  'className',
  'style',
  'onClick',
  'ariaLabel',
  'ariaRole',
  'ariaChecked',
]

/** Finds the attributes that a file gives to a tag, also those in an object that is spread: `Button.hoverClass`. */
function attributesIn(file: string): string[] {
  const text = fs.readFileSync(path.join(root, 'src', file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const namesIn = (tag: string, node: ts.Node): void => {
    if (ts.isJsxAttribute(node)) return void found.push(`${tag}.${node.name.getText()}`)
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      return void found.push(`${tag}.${node.name.getText()}`)
    node.forEachChild((child) => namesIn(tag, child))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText()
      if (tag.toLowerCase() in usedAttributes && /^[A-Z]/.test(tag)) namesIn(tag, node.attributes)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

/** Returns the forms in which the clients' templates write an attribute: `hover-class`, `bindinput` or `onInput`. */
const templateNames = (name: string): string[] => {
  const event = /^on([A-Z]\w*)$/.exec(name)?.[1]
  if (event) return [`bind${event.toLowerCase()}`, `on${event}`, `on${event.toLowerCase()}`]
  return [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]
}

test('whatever a screen gives an element is in the templates of the builds', () => {
  const names = screens.flatMap(attributesIn)
  expect(names).toContain('Button.hoverClass')
  expect(names).toContain('Input.maxlength')
  const lost = names.filter((one) => {
    const [tag = '', name = ''] = one.split('.')
    const kept = usedAttributes[tag.toLowerCase()] ?? []
    return (
      !builtInAttributes.includes(name) && !templateNames(name).some((attribute) => kept.includes(attribute))
    )
  })
  expect(lost).toEqual([])
})

test('every element of a screen is among those whose templates are in the builds', () => {
  const elements = screens.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, 'src', file), 'utf8')
    const imported = /import \{([^}]*)\} from '@tarojs\/components'/.exec(text)?.[1] ?? ''
    return imported.split(',').flatMap((name) => /^[A-Z]\w*$/.exec(name.trim()) ?? [])
  })
  const tags = [...new Set(elements.map((name) => name.toLowerCase()))]
  expect(tags.filter((tag) => !(tag in usedAttributes))).toEqual([])
  expect(tags).toContain('picker')
})

test('a template loses what nobody sets, keeps the rest as it was, and learns to speak', () => {
  const button =
    '<button size="{{i.p18||\'default\'}}" disabled="{{i.p2}}" bindcontact="eh" style="{{i.st}}" bindtap="eh"  id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">'
  expect(leanTemplate(button)).toBe(
    '<button disabled="{{i.p2}}" style="{{i.st}}" bindtap="eh"  id="{{i.uid||i.sid}}" data-sid="{{i.sid}}" aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}" aria-checked="{{i.ariaChecked}}">',
  )
  const view = '<view hover-class="{{i.p0}}" bindtap="eh" style="{{i.st}}">'
  expect(leanTemplate(view)).toBe(
    `${view.slice(0, -1)} aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}">`,
  )
  const scrolled =
    '<template name="tmpl_0_66">\n  <scroll-view scroll-x="{{i.p1}}">…</scroll-view>\n</template>\n'
  expect(leanTemplate(`${scrolled}<block>`)).toBe('<block>')
  const plain = '<view style="{{i.st}}" class="{{i.cl}}"  id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">'
  expect(leanTemplate(plain)).toBe(plain)
})
