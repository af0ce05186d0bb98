// Checks rules that the vendors' tools apply and the engine's compiler does not. This is our own version of them: a build
// that passes may still be rejected by the vendor.
import { parse as parseScript } from 'acorn'
import type { Manifest, Problem } from '../types'
import type { Platform } from '../platforms/platform'
import { resolveReference, type Dist } from './dist'
import { expressionFault } from './expressions'
import { componentsOf } from './manifest'
import { lineAt, scanTags, type Tag } from './markup'
import { translateScript } from './translate'

const commonTags =
  `view text image button input textarea form label checkbox checkbox-group radio radio-group switch slider picker picker-view
  picker-view-column scroll-view swiper swiper-item movable-area movable-view cover-view cover-image icon progress rich-text navigator canvas
  video audio camera map web-view page-container page-meta root-portal native-slot slot block template import include wxs`.split(
    /\s+/,
  )
// The oldest JavaScript engines in use support this ECMAScript version.
const scriptVersion = 2020

/** Checks the scripts, the templates and app.json of a build. */
export function checkStatically(dist: Dist, platform: Platform, manifest: Manifest): Problem[] {
  return [
    ...checkScripts(dist, platform),
    ...checkTemplates(dist, platform),
    ...checkManifest(dist, manifest),
  ]
}

function checkScripts(dist: Dist, platform: Platform): Problem[] {
  const problems: Problem[] = []
  const check = (file: string, source: string, ecmaVersion: typeof scriptVersion | 2018): void => {
    try {
      parseScript(source, { ecmaVersion, allowReturnOutsideFunction: true })
    } catch (error) {
      problems.push({ file, message: `not ES${ecmaVersion}: ${(error as Error).message}` })
    }
  }
  for (const file of dist.withExtension('.js')) check(file, dist.read(file), scriptVersion)
  for (const file of dist.withExtension(platform.extensions.script)) {
    const source = dist.read(file)
    if (platform.template && /\brequire\s*\(|\bmodule\.exports\b/.test(source))
      problems.push({ file, message: 'script modules know only import and export here' })
    check(file, translateScript(source, platform), 2018)
  }
  return problems
}

interface TemplateFile {
  names: Set<string>
  imports: string[]
  uses: Array<{ name: string; line: number }>
}

function checkTemplates(dist: Dist, platform: Platform): Problem[] {
  const problems: Problem[] = []
  const declared = Object.entries(dist.configs).flatMap(([owner, config]) =>
    componentsOf(owner, config).map(([tag]) => tag),
  )
  const known = new Set([...commonTags, ...platform.ownTags, ...declared])
  const templates = new Map<string, TemplateFile>()
  for (const file of dist.withExtension(platform.extensions.template)) {
    const source = dist.read(file)
    const report = (line: number, message: string): void => {
      problems.push({ file, message: `${line}: ${message}` })
    }
    const found: TemplateFile = { names: new Set(), imports: [], uses: [] }
    templates.set(file, found)
    const open: Tag[] = []
    for (const tag of scanTags(source)) {
      const line = lineAt(source, tag.start)
      if (tag.kind === 'stray') {
        report(line, `stray "<" near ${JSON.stringify(source.slice(tag.start, tag.start + 20))}`)
        break
      }
      if (tag.kind === 'close') {
        const opened = open.pop()
        if (opened?.name !== tag.name) {
          report(line, `</${tag.name}> closes <${opened?.name ?? ''}>`)
          break
        }
        continue
      }
      if (tag.kind === 'open') open.push(tag)
      if (!known.has(tag.name)) report(line, `<${tag.name}> is neither built in nor in usingComponents`)
      const value = (name: string): string | undefined => tag.attributes.find((a) => a.name === name)?.value
      if (tag.name === 'template') {
        const name = value('name')
        const is = value('is')
        if (name) found.names.add(name)
        if (is && !is.includes('{{')) found.uses.push({ name: is, line })
      }
      if (tag.name === 'import' && value('src'))
        found.imports.push(
          withExtension(resolveReference(file, value('src') ?? ''), platform.extensions.template),
        )
      // It fails on Alipay's base library 2 (airbnb/goji-js#140).
      if (platform.template && tag.name === 'include' && open.some((outer) => outer.name === 'template'))
        report(line, '<include> inside <template> does not compile')
      for (const { value: text } of tag.attributes) {
        const fault = text && expressionFault(text)
        if (fault) report(line, fault)
      }
    }
    const unclosed = open.at(-1)
    if (unclosed && !problems.some((p) => p.file === file && p.message.includes('closes')))
      report(lineAt(source, unclosed.start), `<${unclosed.name}> is never closed`)
  }
  for (const [file, { names, imports, uses }] of templates) {
    const reachable = new Set([
      ...names,
      ...imports.flatMap((path) => [...(templates.get(path)?.names ?? [])]),
    ])
    for (const { name, line } of uses)
      if (!reachable.has(name))
        problems.push({ file, message: `${line}: template "${name}" is neither defined nor imported` })
  }
  return problems
}
const withExtension = (path: string, extension: string): string =>
  path.endsWith(extension) ? path : path + extension

function checkManifest(dist: Dist, manifest: Manifest): Problem[] {
  const problems: Problem[] = []
  if (manifest.tabs.length === 1 || manifest.tabs.length > 5)
    problems.push({
      file: 'app.json',
      message: `the tab bar has ${manifest.tabs.length} entries; 2 to 5 are allowed`,
    })
  const twice = manifest.pages.filter((page, index) => manifest.pages.indexOf(page) !== index)
  for (const page of twice) problems.push({ file: 'app.json', message: `page ${page} is listed twice` })
  if (!dist.has('app.js')) problems.push({ file: 'app.js', message: 'missing' })
  return problems
}
