/**
 * Rules finer than those of the rooms: ESLint rules of our own, and settings shared by the parts of the repository.
 * Every rule here has a test in `tests/house` that breaks it.
 */
const bannedNames = /^(utils?|helpers?|common|manager|data|info|base|misc|index\.\w+\.config)$/
const han = '/[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]/'

/** Requires that names of files and of their folders are kebab-case and say what is inside. */
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
        const folders = context.filename.split(/[\\/]/).slice(context.cwd.split(/[\\/]/).length, -1)
        for (const folder of folders) {
          if (bannedNames.test(folder)) context.report({ node, messageId: 'vague', data: { name: folder } })
        }
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
 * Limits the own lines of a function; lines of the functions inside it count only for those. A store factory with ten
 * small functions counts as ten small functions, but one that does everything in a single body is too long.
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

/** For `no-restricted-syntax`: every form of importing Taro as a whole, which only the platform room may do. */
export const taroDefaultImport = [
  'ImportDeclaration[source.value="@tarojs/taro"] > ImportDefaultSpecifier',
  'ImportDeclaration[source.value="@tarojs/taro"] > ImportNamespaceSpecifier',
  'ImportDeclaration[source.value="@tarojs/taro"] > ImportSpecifier[imported.name="default"]',
  'ExportNamedDeclaration[source.value="@tarojs/taro"]',
  'ExportAllDeclaration[source.value="@tarojs/taro"]',
  'ImportExpression[source.value="@tarojs/taro"]',
].map((selector) => ({ selector, message: 'only src/platform has Taro as a whole; ask the port instead' }))

export const taroEnvironment = ['Identifier[name="TARO_ENV"]', 'Literal[value="TARO_ENV"]'].map(
  (selector) => ({
    selector,
    message: 'platform difference is a port: put it into src/platform',
  }),
)

/** For `no-restricted-syntax`: sentences that a citizen reads live in src/words, including their punctuation. */
export const chineseText = [
  `Literal[value=${han}]`,
  `Literal[raw=${han}]`,
  `TemplateElement[value.raw=${han}]`,
  `JSXText[value=${han}]`,
  `Identifier[name=${han}]`,
].map((selector) => ({ selector, message: 'sentences live in src/words' }))

/**
 * For `no-restricted-syntax`: words that are read while a file is being loaded never change afterwards, even when
 * another language is chosen.
 */
export const wordsAtLoading = [
  'Program > VariableDeclaration',
  'Program > ExportNamedDeclaration > VariableDeclaration',
]
  .flatMap((at) =>
    ['init.object.name', 'init.object.object.name', 'init.name'].map(
      (name) => `${at} > VariableDeclarator[${name}=/[wW]ords$/]`,
    ),
  )
  .map((selector) => ({ selector, message: 'read words where something is drawn: the language may change' }))

const onlyTaro = 'only Taro speaks to the client; ask the port in src/platform'

/** For `no-restricted-globals`: only Taro uses the clients' own globals. */
export const nativeGlobals = ['wx', 'my'].map((name) => ({ name, message: onlyTaro }))

/** For `no-restricted-syntax`: declaring such a global would switch the rule above off. */
export const declaredGlobals = [
  { selector: 'VariableDeclaration[declare=true] Identifier[name=/^(wx|my)$/]', message: onlyTaro },
]

const wireNames =
  /^(admdvs|insutype|balc|certno|mob|accrym|rela|amt|lv|ver|cnt|pric|dedc|clct|setl)$|^[a-z]+(_[a-z0-9]+)+$/
const wireCodes = /^(0[123]|11|13|14|21|41|310|320|330|390|392|510|01\d{3})$/

/**
 * For `no-restricted-syntax`: field names and codes of the national interface are allowed only in the contract and in
 * the mock.
 */
export const nationalNames = [
  `Property > Identifier[name=${wireNames}]`,
  `MemberExpression > Identifier[name=${wireNames}]`,
  `TSPropertySignature > Identifier[name=${wireNames}]`,
  `Literal[value=${wireCodes}]`,
].map((selector) => ({
  selector,
  message: 'the city\u2019s own names and codes end in src/contract: encode and decode there',
}))

/** For `no-restricted-syntax`: a view that reads a whole store is rendered again for every change in it. */
export const storesAreSelected = [
  {
    selector: 'CallExpression[callee.name="useStore"][arguments.length<2]',
    message: 'take from the store what the view needs: useStore(store, (state) => …)',
  },
]

/**
 * Buttons, fields, pickers and canvases look different on every client. The building blocks of `src/ui` undo that, so that
 * only they use the clients' own.
 */
export const controlsAreOurs = {
  name: '@tarojs/components',
  allowImportNames: ['View', 'Text'],
  message: 'use the building blocks of src/ui',
}

/** For `no-restricted-imports`: every store is created by `src/state`, so that its content can be cleared. */
export const storesAreForgettable = {
  paths: [
    { name: 'zustand/vanilla', message: 'build stores with createForgettable (src/state)' },
    {
      name: 'zustand',
      allowImportNames: ['useStore'],
      message: 'build stores with createForgettable (src/state)',
    },
    { name: 'zustand/react', message: 'build stores with createForgettable (src/state)' },
  ],
}
