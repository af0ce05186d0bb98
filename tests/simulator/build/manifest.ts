// Reads app.json into one shape, and finds the faults in it that the vendor's tools would report.
import path from 'node:path'
import type { Manifest, Problem, Values } from '../types'
import type { Platform } from '../platforms/platform'
import { asText, asValues } from '../values'
import { resolveReference, type Dist } from './dist'

/** Reads app.json and reports its faults. */
export function readManifest(dist: Dist, platform: Platform, problems: Problem[]): Manifest {
  const app = dist.configs.app ?? {}
  const subpackages = (app.subPackages ?? app.subpackages ?? []) as Array<{ root: string; pages: string[] }>
  const pages = [
    ...((app.pages ?? []) as string[]),
    ...subpackages.flatMap((s) => s.pages.map((page) => path.posix.join(s.root, page))),
  ]
  const tabs = platform.tabs(app.tabBar as Values | undefined)
  const report = (message: string): void => {
    problems.push({ file: 'app.json', message })
  }

  if (!pages.length) report('no pages')
  for (const page of pages) {
    for (const extension of [platform.extensions.template, '.js']) {
      if (!dist.has(page + extension)) report(`page ${page} has no ${extension} file`)
    }
  }
  for (const tab of tabs.list)
    if (!pages.includes(tab.pagePath)) report(`tab bar entry ${tab.pagePath} is not a page`)
  for (const [owner, config] of Object.entries(dist.configs)) {
    for (const [tag, component] of componentsOf(owner, config)) {
      if (!dist.has(`${component}.js`))
        problems.push({ file: `${owner}.json`, message: `component ${tag} not found at ${component}` })
    }
  }
  return {
    pages,
    subpackageRoots: subpackages.map((s) => s.root.replace(/^\/|\/$/g, '')),
    window: asValues(app.window),
    tabs: tabs.list,
    tabColor: tabs.color,
    tabSelectedColor: tabs.selectedColor,
    lazy: asText(app.lazyCodeLoading) !== '',
  }
}

/** Returns [tag, path] of the custom components that a page or component declares. */
export function componentsOf(owner: string, config: Values | undefined): Array<[string, string]> {
  return Object.entries(asValues(config?.usingComponents))
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[1].includes('://'))
    .map(([tag, reference]) => [tag, resolveReference(owner, reference)])
}

/** Returns the bytes per package as uploaded, and reports packages over the platform's limit. */
export function packageSizes(
  dist: Dist,
  manifest: Manifest,
  platform: Platform,
  problems: Problem[],
): Record<string, number> {
  const sizes: Record<string, number> = { main: 0 }
  for (const file of dist.files) {
    const name = manifest.subpackageRoots.find((root) => file.startsWith(`${root}/`)) ?? 'main'
    sizes[name] = (sizes[name] ?? 0) + dist.size(file)
  }
  for (const [name, bytes] of Object.entries(sizes)) {
    if (bytes > platform.packageLimit)
      problems.push({
        file: name,
        message: `package has ${bytes} bytes, over the limit of ${platform.packageLimit}`,
      })
  }
  return sizes
}
