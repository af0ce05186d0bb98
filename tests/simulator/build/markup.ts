// A small tag scanner for AXML and WXML. It keeps positions, so a rewritten template still has the original's line numbers.

/** An attribute of a tag; its value is undefined if it has none. */
export interface Attribute {
  name: string
  value: string | undefined
}
/** A tag with its position in the source. */
export interface Tag {
  name: string
  kind: 'open' | 'close' | 'void'
  attributes: Attribute[]
  start: number
  end: number
}
/** A `<` that starts neither a tag nor a comment. */
export interface StrayBracket {
  kind: 'stray'
  start: number
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/g

/** Yields the tags of a template in their order, and every stray `<`. */
export function* scanTags(source: string): Generator<Tag | StrayBracket> {
  const pattern =
    /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>|<(?=[^\s\d])/g
  for (const match of source.matchAll(pattern)) {
    const [text, closing, name, attributes = '', selfClosing] = match
    if (text.startsWith('<!--')) continue
    if (!name) {
      yield { kind: 'stray', start: match.index }
      continue
    }
    yield {
      name,
      kind: closing ? 'close' : selfClosing ? 'void' : 'open',
      attributes: [...attributes.matchAll(attributePattern)].map((m) => ({
        name: m[1]!,
        value: m[2]?.slice(1, -1),
      })),
      start: match.index,
      end: match.index + text.length,
    }
  }
}

/** Returns the line number of an offset, starting at 1. */
export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length

/** Copies `source`, replacing each tag by what `rewrite` returns; comments and text stay. */
export function rewriteTags(source: string, rewrite: (tag: Tag) => string): string {
  let out = ''
  let at = 0
  for (const tag of scanTags(source)) {
    if (tag.kind === 'stray') continue
    const text = rewrite(tag)
    const lost = source.slice(tag.start, tag.end).split('\n').length - text.split('\n').length
    out += source.slice(at, tag.start) + text + '\n'.repeat(Math.max(0, lost))
    at = tag.end
  }
  return out + source.slice(at)
}

/** Writes a tag out as markup. */
export function formatTag({ name, kind, attributes }: Pick<Tag, 'name' | 'kind' | 'attributes'>): string {
  if (kind === 'close') return `</${name}>`
  const written = attributes
    .map((a) => (a.value === undefined ? ` ${a.name}` : ` ${a.name}=${quote(a.value)}`))
    .join('')
  return `<${name}${written}${kind === 'void' ? '/' : ''}>`
}
const quote = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`)
