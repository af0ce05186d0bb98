import path from 'node:path'
import ts from 'typescript'

type Entry = ts.PropertyAssignment | ts.ShorthandPropertyAssignment

/** Tells whether a node is an entry of a catalogue: a sentence or a group of sentences. */
const isEntry = (node: ts.Node): node is Entry =>
  ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)

/**
 * Tells whether a name is declared for the value beside it. Uses of that name are checked where they occur, unless the
 * name is declared with another type.
 */
const isNaming = ({ parent }: ts.Node): boolean =>
  (ts.isVariableDeclaration(parent) && !parent.type) || ts.isBindingElement(parent) || ts.isParameter(parent)

const isReading = (node: ts.Node): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

const isChained = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent)

/** Returns the name of an entry, such as `src/pages/money/words/zh-hans.ts: balance.title`. */
function nameOf(entry: Entry, root: string): string {
  const names: string[] = []
  for (let at: ts.Node = entry; !ts.isSourceFile(at); at = at.parent) {
    if (isEntry(at)) names.unshift(at.name.getText())
  }
  return `${path.relative(root, entry.getSourceFile().fileName)}: ${names.join('.')}`
}

/** Returns the node at which a chain of accesses begins, for the name that is read in it. */
const chainStart = (node: ts.Node): ts.Node => {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return chainStart(node.expression)
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return chainStart(node.parent)
  return node
}

/**
 * Returns a function that tells whether a node may read from a catalogue. A request to the checker for every type of
 * the program would take half a minute.
 */
function catalogueReader(checker: ts.TypeChecker): (node: ts.Node) => boolean {
  const known = new Map<ts.Declaration, boolean>()
  const inside = (node: ts.Node): boolean =>
    ts.isFunctionLike(node)
      ? false
      : ts.isIdentifier(node)
        ? readsCatalogue(node)
        : (ts.forEachChild(node, (child) => inside(child) || undefined) ?? false)
  const isCatalogueName = (named: ts.Declaration): boolean => {
    if (ts.isImportSpecifier(named))
      return /[wW]ords/.test(named.parent.parent.parent.getText() + named.getSourceFile().fileName)
    if (ts.isBindingElement(named)) return isCatalogueName(named.parent.parent)
    if (ts.isVariableDeclaration(named)) return named.initializer !== undefined && inside(named.initializer)
    return ts.isParameter(named) && /[wW]ords/.test(named.type?.getText() ?? '')
  }
  const readsCatalogue = (node: ts.Node): boolean => {
    const beginning = chainStart(node)
    const [named] = checker.getSymbolAtLocation(beginning)?.declarations ?? []
    if (!named) return false
    if (!known.has(named)) known.set(named, false).set(named, isCatalogueName(named))
    return known.get(named) ?? false
  }
  return readsCatalogue
}

/**
 * Tells whether a file combines the languages: such files use every catalogue as a whole, and read no sentence of it.
 */
const combinesLanguages = (file: string): boolean => /\/words\/(current|main-sentences)\.ts$/.test(file)

/**
 * Finds the sentences of a program's catalogues that nothing reads. A sentence counts as read when its entry is named;
 * an entry that is handed over as a whole, or looked up by a name known only at run time, is read with everything below
 * it or beside it.
 * @param isCatalogue tells by the file name whether a file is a catalogue
 */
export function unreadSentences(
  program: ts.Program,
  root: string,
  isCatalogue: (file: string) => boolean,
): string[] {
  const checker = program.getTypeChecker()
  const read = new Set<ts.Declaration>()
  const entriesOf = (type: ts.Type): ts.Declaration[] =>
    type
      .getProperties()
      .flatMap(({ declarations = [] }) => declarations)
      .filter((entry) => isCatalogue(entry.getSourceFile().fileName))
  const readWhole = (type: ts.Type): void =>
    entriesOf(type).forEach((entry) => {
      if (read.has(entry)) return
      read.add(entry)
      readWhole(checker.getTypeAtLocation(entry))
    })
  const symbolOf = (node: ts.Identifier): ts.Symbol | undefined =>
    ts.isBindingElement(node.parent)
      ? checker
          .getTypeAtLocation(node.parent.parent)
          .getProperty((node.parent.propertyName ?? node.parent.name).getText())
      : checker.getSymbolAtLocation(node)
  const readsCatalogue = catalogueReader(checker)
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (isReading(node) && readsCatalogue(node)) markRead(node)
    node.forEachChild(visit)
  }
  const markRead = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) symbolOf(node)?.declarations?.forEach((entry) => read.add(entry))
    if (ts.isElementAccessExpression(node)) {
      entriesOf(checker.getTypeAtLocation(node.expression)).forEach((entry) => read.add(entry))
    }
    if (isReading(node) && !isNaming(node) && !isChained(node)) readWhole(checker.getTypeAtLocation(node))
  }
  const unread: string[] = []
  const collect = (node: ts.Node): void => {
    if (isEntry(node) && !read.has(node)) unread.push(nameOf(node, root))
    else node.forEachChild(collect)
  }
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}/src/`))
  sources.filter(({ fileName }) => !isCatalogue(fileName) && !combinesLanguages(fileName)).forEach(visit)
  sources.filter(({ fileName }) => isCatalogue(fileName)).forEach(collect)
  return unread
}
