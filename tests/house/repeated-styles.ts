import postcss from 'postcss'

/** A body of declarations and the places where it occurs, such as `src/ui/card.css .card`. */
export interface RepeatedBody {
  /** Its declarations in alphabetical order: `color: red; margin: 0`. */
  readonly body: string
  readonly places: readonly string[]
}

/**
 * Finds bodies of two or more declarations that occur three or more times. They belong in a shared class
 * (`src/ui/README.md`), so that a change is made in one place and the packages do not carry copies.
 * @param sheets texts of style sheets by their names
 */
export function repeatedBodies(sheets: Readonly<Record<string, string>>): RepeatedBody[] {
  const found = new Map<string, string[]>()
  for (const [file, text] of Object.entries(sheets)) {
    postcss.parse(text, { from: file }).walkRules(({ selector, nodes }) => {
      const declarations = nodes.flatMap((node) =>
        node.type === 'decl' ? [`${node.prop}: ${node.value}`] : [],
      )
      if (declarations.length < 2) return
      const body = declarations.sort().join('; ')
      const place = `${file} ${selector.replace(/\s+/g, ' ')}`
      found.set(body, [...(found.get(body) ?? []), place])
    })
  }
  return [...found].flatMap(([body, places]) => (places.length < 3 ? [] : [{ body, places }]))
}
