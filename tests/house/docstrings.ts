import ts from 'typescript'

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  )
    return [statement.name?.text ?? 'default']
  return []
}

/** Finds the exports of a file that have no docstring. The type of a value of the same name shares its docstring. */
export function exportsWithoutDocstring(file: string, text: string): string[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const hasDocstring = (statement: ts.Statement): boolean => ts.getJSDocCommentsAndTags(statement).length > 0
  const described = new Set(source.statements.filter(hasDocstring).flatMap(namesOf))
  return source.statements
    .filter(isExported)
    .flatMap(namesOf)
    .filter((name) => !described.has(name))
    .map((name) => `${file} ${name}`)
}
