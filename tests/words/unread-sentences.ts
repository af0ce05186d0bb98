import path from 'node:path'
import ts from 'typescript'

type Entry = ts.PropertyAssignment | ts.ShorthandPropertyAssignment

/** A sentence, or a group of them, as it stands in a catalogue. */
const isEntry = (node: ts.Node): node is Entry =>
  ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)

/**
 * Where a name is given to what stands beside it; what is then done with that name is seen where it is done, unless it is
 * given another type.
 */
const isNaming = ({ parent }: ts.Node): boolean =>
  (ts.isVariableDeclaration(parent) && !parent.type) || ts.isBindingElement(parent) || ts.isParameter(parent)

const isReading = (node: ts.Node): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)

const goesOn = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent)

/** `src/pages/money/words/zh-hans.ts: balance.title` */
function nameOf(entry: Entry, root: string): string {
  const names: string[] = []
  for (let at: ts.Node = entry; !ts.isSourceFile(at); at = at.parent) {
    if (isEntry(at)) names.unshift(at.name.getText())
  }
  return `${path.relative(root, entry.getSourceFile().fileName)}: ${names.join('.')}`
}

/** Where a chain of accesses begins, and the name that is read in it. */
const beginningOf = (node: ts.Node): ts.Node => {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return beginningOf(node.expression)
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return beginningOf(node.parent)
  return node
}

/** Whether what is read may be of a catalogue. To ask the checker for every type of the program would take half a minute. */
function spokenOf(checker: ts.TypeChecker): (node: ts.Node) => boolean {
  const known = new Map<ts.Declaration, boolean>()
  const inside = (node: ts.Node): boolean =>
    ts.isFunctionLike(node)
      ? false
      : ts.isIdentifier(node)
        ? speaks(node)
        : (ts.forEachChild(node, (child) => inside(child) || undefined) ?? false)
  const isSpoken = (named: ts.Declaration): boolean => {
    if (ts.isImportSpecifier(named))
      return /[wW]ords/.test(named.parent.parent.parent.getText() + named.getSourceFile().fileName)
    if (ts.isBindingElement(named)) return isSpoken(named.parent.parent)
    if (ts.isVariableDeclaration(named)) return named.initializer !== undefined && inside(named.initializer)
    return ts.isParameter(named) && /[wW]ords/.test(named.type?.getText() ?? '')
  }
  const speaks = (node: ts.Node): boolean => {
    const beginning = beginningOf(node)
    const [named] = checker.getSymbolAtLocation(beginning)?.declarations ?? []
    if (!named) return false
    if (!known.has(named)) known.set(named, false).set(named, isSpoken(named))
    return known.get(named) ?? false
  }
  return speaks
}

/** Files that put the languages together take every catalogue whole, and read none of it. */
const isPuttingTogether = (file: string): boolean => /\/words\/(current|main-sentences)\.ts$/.test(file)

/**
 * The sentences of a program's catalogues that nothing reads. Naming an entry reads it; one that is handed over whole, or
 * that is looked up by a name known only when the program runs, is read with everything below it or beside it.
 * @param isCatalogue by file name
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
  const speaks = spokenOf(checker)
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (isReading(node) && speaks(node)) take(node)
    node.forEachChild(visit)
  }
  const take = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) symbolOf(node)?.declarations?.forEach((entry) => read.add(entry))
    if (ts.isElementAccessExpression(node)) {
      entriesOf(checker.getTypeAtLocation(node.expression)).forEach((entry) => read.add(entry))
    }
    if (isReading(node) && !isNaming(node) && !goesOn(node)) readWhole(checker.getTypeAtLocation(node))
  }
  const unread: string[] = []
  const collect = (node: ts.Node): void => {
    if (isEntry(node) && !read.has(node)) unread.push(nameOf(node, root))
    else node.forEachChild(collect)
  }
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${root}/src/`))
  sources.filter(({ fileName }) => !isCatalogue(fileName) && !isPuttingTogether(fileName)).forEach(visit)
  sources.filter(({ fileName }) => isCatalogue(fileName)).forEach(collect)
  return unread
}
