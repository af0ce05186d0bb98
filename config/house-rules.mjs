/**
 * Finer manners than the rooms, as ESLint rules of our own and as settings shared by the parts of the repository.
 * Every rule here has a test in `tests/house` that breaks it.
 */
const bannedNames = /^(utils?|helpers?|common|manager|data|info|base|misc|index\.\w+\.config)$/
const han = '/[\\u3400-\\u9fff]/'

/** File names say what is inside: kebab-case, and none of the names that say nothing. */
const fileName = {
  meta: {
    type: 'problem',
    messages: {
      vague: 'the name "{{name}}" says nothing; name the file for what it holds',
      case: '"{{name}}" is not kebab-case',
    },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        const name = context.filename
          .split(/[\\/]/)
          .at(-1)
          .replace(/\.(test|weapp|alipay|config|d)?\.?(tsx?|mjs|cjs|js)$/, '')
        if (bannedNames.test(name)) context.report({ node, messageId: 'vague', data: { name } })
        else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
          context.report({ node, messageId: 'case', data: { name } })
      },
    }
  },
}

/**
 * A function's own lines: those of the functions inside it count for those. A store factory that holds ten small
 * functions is ten small functions; one that does everything in one body is still too long.
 */
const ownLines = {
  meta: {
    type: 'suggestion',
    messages: { long: 'this function has {{lines}} lines of its own; at most {{most}}' },
    schema: [{ type: 'integer' }],
  },
  create(context) {
    const most = context.options[0]
    const inside = [0]
    const enter = () => inside.push(0)
    const leave = (node) => {
      const nested = inside.pop()
      const whole = node.loc.end.line - node.loc.start.line + 1
      inside[inside.length - 1] += whole - 1
      const lines = whole - nested
      if (lines > most) context.report({ node, messageId: 'long', data: { lines, most } })
    }
    const functions = 'FunctionDeclaration, FunctionExpression, ArrowFunctionExpression'
    return { [functions]: enter, [`:matches(${functions}):exit`]: leave }
  },
}

export const house = { rules: { 'file-name': fileName, 'own-lines': ownLines } }

/** For `no-restricted-syntax`: what only the platform room may write. */
export const taroDefaultImport = {
  selector: 'ImportDeclaration[source.value="@tarojs/taro"] > ImportDefaultSpecifier',
  message: 'only src/platform imports Taro as a whole; ask the port instead',
}
export const taroEnvironment = {
  selector: 'MemberExpression[property.name="TARO_ENV"], MemberExpression[property.value="TARO_ENV"]',
  message: 'platform difference is a port: put it into src/platform',
}

/** For `no-restricted-syntax`: sentences a citizen reads live in src/words. */
export const chineseText = [
  { selector: `Literal[value=${han}]`, message: 'sentences live in src/words' },
  { selector: `TemplateElement[value.raw=${han}]`, message: 'sentences live in src/words' },
  { selector: `JSXText[value=${han}]`, message: 'sentences live in src/words' },
]

export const nativeGlobals = ['wx', 'my'].map((name) => ({
  name,
  message: 'only Taro speaks to the client; ask the port in src/platform',
}))
