// The grammar of {{ }}: it is smaller than JavaScript's, and the clients fail silently on anything outside it.
import { parseExpressionAt, type AnyNode } from 'acorn'

const allowed = new Set([
  'Literal',
  'Identifier',
  'MemberExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ArrayExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
  'CallExpression',
])

function parse(source: string): AnyNode {
  const whole = (text: string): AnyNode => parseExpressionAt(text, 0, { ecmaVersion: 2020 })
  try {
    return whole(`(${source})`)
  } catch {
    return whole(`({${source}})`) // template data: {{a, b: 1, ...c}}
  }
}

function* walk(node: AnyNode): Generator<AnyNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && 'type' in child) yield* walk(child as AnyNode)
  }
}

/** Describes the first fault in the expressions of an attribute's value; undefined if there is none. */
export function expressionFault(text: string): string | undefined {
  for (const [, source = ''] of text.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)) {
    let root: AnyNode
    try {
      root = parse(source.trim())
    } catch (error) {
      return `{{${source}}}: ${(error as Error).message}`
    }
    for (const node of walk(root)) {
      if (
        !allowed.has(node.type) ||
        ('optional' in node && node.optional) ||
        (node.type === 'LogicalExpression' && node.operator === '??')
      )
        return `{{${source}}}: ${node.type} is outside the template grammar`
      // Only functions of script modules may be called: `xs.f(x)`, never a method of data such as `item.name.trim()`.
      if (
        node.type === 'CallExpression' &&
        !(node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier')
      )
        return `{{${source}}}: only functions of script modules may be called`
    }
  }
  return undefined
}
