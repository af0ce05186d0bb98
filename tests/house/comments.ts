import ts from 'typescript'

const kindOf = (file: string): ts.ScriptKind => (file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX)

/** Replaces characters by spaces and leaves the lines as they are. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/**
 * Tells whether a node is a string, a template, a pattern or the text between tags: what looks like a comment in them
 * is not one.
 */
function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isJsxText(node) ||
    [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateMiddle, ts.SyntaxKind.TemplateTail].includes(node.kind)
  )
}

/** Returns the text of a code file with its literals replaced by spaces. */
function withoutLiterals(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kindOf(file))
  let left = text
  const visit = (node: ts.Node): void => {
    if (isLiteral(node)) {
      const from = ts.isJsxText(node) ? node.pos : node.getStart(source)
      left = left.slice(0, from) + blank(left.slice(from, node.end)) + left.slice(node.end)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return left
}

const onlyMatches = (text: string, pattern: RegExp): string => {
  let kept = ''
  for (const { 0: found, index } of text.matchAll(pattern))
    kept += blank(text.slice(kept.length, index)) + found
  return kept + blank(text.slice(kept.length))
}

/**
 * Returns the prose of a file: its comments, or its whole text where it is Markdown. Everything else is replaced by
 * spaces, so that each line and each character keeps its place.
 * @param file its path, which tells the language; a language without comments has no prose
 */
export function proseOf(file: string, text: string): string {
  if (file.endsWith('.md')) return text
  if (/\.(css|wxss)$/.test(file)) return onlyMatches(text, /\/\*[\s\S]*?\*\//g)
  if (/\.(html|wxml)$/.test(file)) return onlyMatches(text, /<!--[\s\S]*?-->/g)
  if (!/\.([cm]?js|tsx?)$/.test(file)) return blank(text)
  return onlyMatches(withoutLiterals(file, text), /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g)
}
