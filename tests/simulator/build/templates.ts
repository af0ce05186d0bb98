// Compiles templates and their script modules to JavaScript with the engine's own compiler (WASM).
import { TmplGroup } from 'glass-easel-template-compiler'
import type { Problem } from '../types'
import type { Platform } from '../platforms/platform'
import { componentsOf } from './manifest'
import { scanTags } from './markup'
import { resolveReference, type Dist } from './dist'
import { requiredScripts, translateScript, translateTemplate } from './translate'

interface Warning {
  message: string
  level: string
  startLine: number
  startColumn: number
}

/** The templates of a build. */
export interface CompiledTemplates {
  code: string
  eventNames: Record<string, string>
  /** The attributes used on each custom component, for platforms whose components do not declare their properties. */
  attributes: Record<string, string[]>
}

/** Compiles the templates of a build, and reports the problems found in them. */
export function compileTemplates(dist: Dist, platform: Platform, problems: Problem[]): CompiledTemplates {
  const { template, script } = platform.extensions
  const paths = dist.withExtension(template).map((file) => file.slice(0, -template.length))
  const componentTags = new Map(
    Object.entries(dist.configs).flatMap(([owner, config]) => componentsOf(owner, config)),
  )
  const attributes: Record<string, Set<string>> = {}
  const eventNames: Record<string, string> = {}
  const group = new TmplGroup()
  for (const path of paths) {
    const translation = translateTemplate(dist.read(path + template), platform)
    Object.assign(eventNames, translation.eventNames)
    for (const tag of scanTags(translation.source)) {
      if (tag.kind === 'stray' || tag.kind === 'close') continue
      const component = componentTags.get(tag.name)
      if (!component) continue
      const names = (attributes[component] ??= new Set())
      for (const { name } of tag.attributes)
        if (!/:|^(id|class|style|slot|data-.*)$/.test(name))
          names.add(name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()))
    }
    for (const warning of (group.addTmpl(path, translation.source) ?? []) as Warning[]) {
      if (warning.level !== 'Note')
        problems.push({
          file: path + template,
          message: `${warning.startLine}:${warning.startColumn}: ${warning.message}`,
        })
    }
  }
  for (const file of dist.withExtension(script)) {
    const source = translateScript(dist.read(file), platform)
    group.addScript(file.slice(0, -script.length), source)
    for (const required of requiredScripts(source).map(
      (reference) => resolveReference(file, reference) + script,
    )) {
      if (!dist.has(required)) problems.push({ file, message: `no file ${required}` })
    }
  }
  for (const path of paths) {
    const missing = [
      ...group.getDirectDependencies(path).map((file) => file + template),
      ...group.getScriptDependencies(path).map((file) => file + script),
    ].filter((file) => !dist.has(file))
    for (const file of missing) problems.push({ file: path + template, message: `no file ${file}` })
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return {
    code,
    eventNames,
    attributes: Object.fromEntries(Object.entries(attributes).map(([path, names]) => [path, [...names]])),
  }
}
