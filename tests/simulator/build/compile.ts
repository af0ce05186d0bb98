// Compiles a build folder to one browser script that defines `globalThis.__BUNDLE__`.
import path from 'node:path'
import { build } from 'esbuild'
import { platforms } from '../platforms/index'
import type { Compiled, PlatformName, Problem } from '../types'
import { openDist } from './dist'
import { packageSizes, readManifest } from './manifest'
import { wrapModules } from './modules'
import { compileStyles } from './styles'
import { compileTemplates } from './templates'

/** Compiles a build folder, and reports the problems found on the way. */
export function compile(distRoot: string, platformName: PlatformName): Compiled {
  const platform = platforms[platformName]
  const problems: Problem[] = []
  const dist = openDist(distRoot, problems)
  const manifest = readManifest(dist, platform, problems)
  const sizes = packageSizes(dist, manifest, platform, problems)
  const templates = compileTemplates(dist, platform, problems)
  const styles = compileStyles(dist, platform, problems)
  const data = {
    manifest,
    configs: dist.configs,
    styles: styles.css,
    scopes: styles.scopes,
    eventNames: templates.eventNames,
    attributes: templates.attributes,
    styleIsolation: platform.styleIsolation,
  }
  const script = `globalThis.__BUNDLE__=Object.assign(${JSON.stringify(data)},{templates:${templates.code},modules:{${wrapModules(dist, platform)}}});`
  return { script, problems, sizes }
}

/** Bundles the simulator's own browser script, which is the same for every app. */
export async function runtimeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, '../runtime/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome100',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]!.text
}
