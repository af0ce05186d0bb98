import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { hashOf } from '../../config/hash-of'
import { lockedVersions } from './locked-versions'
import { project } from './programs'

/** The packages that make a build or go into it; their dependencies (Babel's plugins, terser) count as well. */
const buildPackages = /^(@tarojs|@babel)\/|^(babel-preset-taro|react|react-dom|webpack)$/

/**
 * Returns a hash of what the blank app is and how it is built, in 16 hex digits: its sources, our settings of a build, and
 * the versions of the packages that build. A new linter or test does not change it.
 */
export function blankHash(source: string): string {
  const { browserslist, dependencies, devDependencies } = JSON.parse(
    fs.readFileSync(path.join(project, 'package.json'), 'utf8'),
  ) as { browserslist: string[]; dependencies: object; devDependencies: object }
  const wanted = Object.keys({ ...dependencies, ...devDependencies }).filter((name) =>
    buildPackages.test(name),
  )
  const versions = lockedVersions(path.join(project, 'package-lock.json'), wanted)
  const files = [source, ...buildSettings(), 'babel.config.js', 'project.config.json', 'project.alipay.json']
  return createHash('sha256')
    .update(hashOf(project, files))
    .update(JSON.stringify({ browserslist, versions }))
    .digest('hex')
    .slice(0, 16)
}

/** Returns the paths of `config/index.ts` and of all our own files that it imports. */
function buildSettings(): string[] {
  const { metafile } = buildSync({
    absWorkingDir: project,
    entryPoints: ['config/index.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
    metafile: true,
  })
  return Object.keys(metafile.inputs).sort()
}
