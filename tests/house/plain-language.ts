import ts from 'typescript'
import { proseOf } from './comments'

const questionWords = 'What|Who|Whose|Whom|Whether|How|Why|Where|When|Which|That'
const headless = new RegExp(`/\\*\\*[\\s*]*(?:${questionWords})\\b`, 'g')

/** Names that are riddles to a reader; the trade has a word for each of them. */
export const bannedWords = [
  'calm',
  'errand',
  'glance',
  'keeper',
  'manners',
  'purse',
  'purses',
  'said',
  'shelf',
  'told',
  'wrongs',
] as const

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Finds the docstrings of a file that begin with a question word instead of a sentence, as `file:line`. */
export function headlessDocstrings(file: string, text: string): string[] {
  return [...proseOf(file, text).matchAll(headless)].map(({ index }) => `${file}:${lineOf(text, index)}`)
}

/** Splits a name into its words in lower case: `HomeGlance` is `home`, `glance`. */
const wordsOf = (name: string): string[] =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|_/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '')

/** Gives the name that a node declares; undefined for a node that declares none or only uses one. */
function declaredName(node: ts.Node): ts.Identifier | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isFunctionLike(node) ||
    ts.isClassLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isEnumMember(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node)
  return declares && node.name && ts.isIdentifier(node.name) ? node.name : undefined
}

/** Finds the banned words in the names that a file declares, as `file:line name`. */
export function bannedNames(file: string, text: string): string[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const banned: readonly string[] = bannedWords
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const name = declaredName(node)
    if (name && wordsOf(name.text).some((word) => banned.includes(word)))
      found.push(`${file}:${lineOf(text, name.getStart(source))} ${name.text}`)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}
