import ts from 'typescript'

/** The literals that an expression may become; those it only compares with are none. */
function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn)
  if (ts.isTemplateExpression(node)) {
    // What touches a placeholder is only a part of a name.
    const parts = node.templateSpans.map(({ literal: { text } }, n, { length }) =>
      (n < length - 1 ? text.replace(/\S+$/, '') : text).replace(/^\S+/, ''),
    )
    const expressions = node.templateSpans.flatMap(({ expression }) => literalsIn(expression))
    return [node.head.text.replace(/\S+$/, ''), ...parts, ...expressions]
  }
  return node.getChildren().flatMap(literalsIn)
}

/** Lists the classes that a view names in `className` and `hoverClass`. */
export function namedClasses(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && /^(className|hoverClass)$/.test(node.name.getText()) && node.initializer)
      found.push(...literalsIn(node.initializer).flatMap((names) => names.split(/\s+/).filter(Boolean)))
    node.forEachChild(visit)
  }
  visit(source)
  return [...new Set(found)]
}

/** Lists the sheets that a file imports, as they are written. */
export const importedSheets = (text: string): string[] =>
  [...text.matchAll(/^import '([^']+\.css)'$/gm)].map(([, sheet = '']) => sheet)

/** Lists the classes that the rules of a sheet are for. */
export const ruledClasses = (sheet: string): string[] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)
