// Rich text: markup, or a list of nodes.
import { toText } from '../../values'
import type { Builtin } from './define'

interface RichNode {
  type?: string
  name?: string
  text?: string
  attrs?: Record<string, string>
  children?: RichNode[]
}
const build = (node: RichNode): Node => {
  if (node.type === 'text') return document.createTextNode(node.text ?? '')
  const made = document.createElement(node.name ?? 'div')
  for (const [name, value] of Object.entries(node.attrs ?? {}))
    if (!/^on/i.test(name)) made.setAttribute(name, value)
  made.append(...(node.children ?? []).map(build))
  return made
}
/** The component that shows rich text. */
export const richText: Builtin = {
  properties: { nodes: null, space: '' },
  create: ({ element: node }) => ({
    update(name, value) {
      if (name !== 'nodes') return
      if (Array.isArray(value)) node.replaceChildren(...(value as RichNode[]).map(build))
      else node.innerHTML = toText(value).replace(/<script[\s\S]*?<\/script>|\son\w+="[^"]*"/gi, '')
    },
  }),
}
