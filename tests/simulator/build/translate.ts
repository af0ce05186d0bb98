// Translates another platform's templates and script modules to WXML and WXS, the languages of the engine's compiler.
import type { Platform, TemplateDialect } from '../platforms/platform'
import { formatTag, rewriteTags, type Attribute } from './markup'

/** A template translated to WXML. */
export interface Translation {
  source: string
  /** The event names as written in the templates, by lower-case name. */
  eventNames: Record<string, string>
}

/** Translates a template to WXML. */
export function translateTemplate(source: string, platform: Platform): Translation {
  const eventNames: Record<string, string> = {}
  const dialect = platform.template
  if (!dialect) return { source: shortenRequires(source), eventNames }

  const changeAttribute = (attribute: Attribute): Attribute => {
    if (attribute.name.startsWith(dialect.directivePrefix))
      return { ...attribute, name: `wx:${attribute.name.slice(dialect.directivePrefix.length)}` }
    const event = dialect.event(attribute.name)
    if (!event) return attribute
    const type = event.type.toLowerCase()
    eventNames[type] = event.type
    return { ...attribute, name: `${event.catches ? 'catch' : 'bind'}:${type}` }
  }
  const translated = rewriteTags(source, (tag) => {
    if (tag.name === dialect.scriptTag)
      return tag.kind === 'close'
        ? formatTag({ ...tag, name: 'wxs' })
        : formatTag({ ...tag, name: 'wxs', attributes: scriptAttributes(tag.attributes, dialect, platform) })
    const attributes = tag.attributes.map((attribute) =>
      (tag.name === 'import' || tag.name === 'include') && attribute.name === 'src'
        ? { ...attribute, value: changeExtension(attribute.value, platform.extensions.template, '.wxml') }
        : changeAttribute(attribute),
    )
    return formatTag({ ...tag, attributes })
  })
  return { source: translated, eventNames }
}

function scriptAttributes(
  attributes: Attribute[],
  dialect: TemplateDialect,
  platform: Platform,
): Attribute[] {
  const value = (name: string): string | undefined => attributes.find((a) => a.name === name)?.value
  return [
    { name: 'module', value: value(dialect.scriptName) },
    { name: 'src', value: changeExtension(value(dialect.scriptSource), platform.extensions.script, '.wxs') },
  ]
}

const changeExtension = (file: string | undefined, from: string, to: string): string | undefined =>
  file?.endsWith(from) ? file.slice(0, -from.length) + to : file && !/\.\w+$/.test(file) ? file + to : file

// The engine's loader identifies script modules by path without extension.
const shortenRequires = (source: string): string =>
  source.replace(/\brequire\((['"])(.+?)\.wxs\1\)/g, 'require($1$2$1)')
/** Returns the script modules that a script, or an inline script of a template, loads. */
export const requiredScripts = (translated: string): string[] =>
  [...translated.matchAll(/\brequire\((['"])(.+?)\1\)/g)].map((match) => match[2]!)

/** Translates a script module to WXS: SJS has ES module syntax, WXS has CommonJS; the remaining code is the same. */
export function translateScript(source: string, platform: Platform): string {
  if (!platform.template) return shortenRequires(source)
  const names: string[] = []
  const body = source
    .replace(
      /^\s*import\s+(\w+)\s+from\s+(['"])(.+?)\2;?/gm,
      (_, name: string, __, file: string) => `var ${name} = require('${file.replace(/\.\w+$/, '')}')`,
    )
    .replace(/^\s*export\s+default\s+/m, 'module.exports = ')
    .replace(/^\s*export\s+(?:const|let|var)\s+(\w+)/gm, (_, name: string) => {
      names.push(name)
      return `var ${name}`
    })
    .replace(/^\s*export\s+function\s+(\w+)/gm, (_, name: string) => {
      names.push(name)
      return `function ${name}`
    })
  return body + names.map((name) => `\nexports.${name} = ${name}`).join('')
}
