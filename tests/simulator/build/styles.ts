// Compiles style sheets to CSS: rpx, tag names, `page`, @import, :host, and class names scoped to isolated components.
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import type { Problem, Values } from '../types'
import type { Platform } from '../platforms/platform'
import { asText } from '../values'
import { resolveReference, type Dist } from './dist'

/** Replaces lengths in rpx by CSS expressions. */
export const rpxToCss = (value: string): string =>
  value.replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')

// The engine names elements wx-view, wx-text, ...; `page` is the class of the page's own box.
const renameTags = selectorParser((root) =>
  root.walkTags((tag) => {
    const name = tag.value.toLowerCase()
    if (/^(from|to|[\d.]+%)$/.test(name) || name.startsWith('wx-')) return
    if (name === 'page') tag.replaceWith(selectorParser.className({ value: 'wx-page' }))
    else tag.value = `wx-${name}`
  }),
)
const addScope = (scope: string) =>
  selectorParser((root) =>
    root.walkClasses((node) => {
      if (node.value !== 'wx-page') node.value = `${scope}--${node.value}`
    }),
  )

/** The styles of a build. */
export interface CompiledStyles {
  /** The CSS of each style sheet, by path without extension. */
  css: Record<string, string>
  /** The class name prefix of each component whose styles are isolated. */
  scopes: Record<string, string>
}

/** Compiles the style sheets of a build. */
export function compileStyles(dist: Dist, platform: Platform, problems: Problem[]): CompiledStyles {
  const scopes: Record<string, string> = {}
  for (const [path, config] of Object.entries(dist.configs)) {
    if (config.component && !isShared(config, platform)) scopes[path] = `scope${Object.keys(scopes).length}`
  }
  const css: Record<string, string> = {}
  for (const file of dist.withExtension(platform.extensions.style)) {
    const path = file.slice(0, -platform.extensions.style.length)
    css[path] = compileSheet(dist, file, scopes[path], problems, new Set())
  }
  return { css, scopes }
}

const isShared = (config: Values, platform: Platform): boolean =>
  ['shared', 'page-shared'].includes(asText(config.styleIsolation, platform.styleIsolation))

function compileSheet(
  dist: Dist,
  file: string,
  scope: string | undefined,
  problems: Problem[],
  seen: Set<string>,
): string {
  if (seen.has(file)) return ''
  seen.add(file)
  let root: postcss.Root
  try {
    root = postcss.parse(dist.read(file), { from: file })
  } catch (error) {
    problems.push({ file, message: (error as Error).message })
    return ''
  }
  let imported = ''
  root.walkAtRules('import', (rule) => {
    const target = resolveReference(file, rule.params.replace(/^url\(|\)$|['"]/g, ''))
    if (dist.has(target)) imported += compileSheet(dist, target, scope, problems, seen)
    else problems.push({ file, message: `no file ${target}` })
    rule.remove()
  })
  root.walkDecls((declaration) => {
    declaration.value = rpxToCss(declaration.value)
  })
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name.endsWith('keyframes')) return
    rule.selector = renameTags.processSync(
      rule.selector.replace(/:host\b/g, scope ? `[wx-host="${scope}"]` : ':root'),
    )
    if (scope) rule.selector = addScope(scope).processSync(rule.selector)
  })
  return imported + root.toString()
}
