import path from 'node:path'
import { openDist } from '../simulator/build/dist'
import { readManifest } from '../simulator/build/manifest'
import { platforms } from '../simulator/platforms'
import type { Problem } from '../simulator'
import type { Program } from './programs'

/** The kinds of files that are counted apart. */
export const kinds = ['js', 'template', 'style', 'json', 'other'] as const
/** One of the kinds of files. */
export type Kind = (typeof kinds)[number]

/** The bytes of one package as it is uploaded. */
export interface PackageBytes {
  /** `main`, or the root of a sub-package. */
  readonly name: string
  readonly byKind: Readonly<Record<Kind, number>>
  readonly total: number
}

const kindOf: Readonly<Record<string, Kind>> = {
  '.js': 'js',
  '.wxs': 'js',
  '.sjs': 'js',
  '.wxml': 'template',
  '.axml': 'template',
  '.wxss': 'style',
  '.acss': 'style',
  '.json': 'json',
}

/** Measures every package of a build, the main one first. */
export function measureBytes({ dist: root, platform: name }: Program): PackageBytes[] {
  const problems: Problem[] = []
  const dist = openDist(root, problems)
  const { subpackageRoots } = readManifest(dist, platforms[name], problems)
  const packageOf = (file: string): string =>
    subpackageRoots.find((packageRoot) => file.startsWith(`${packageRoot}/`)) ?? 'main'
  return ['main', ...subpackageRoots].map((packageName) => {
    const byKind: Record<Kind, number> = { js: 0, template: 0, style: 0, json: 0, other: 0 }
    for (const file of dist.files) {
      if (packageOf(file) === packageName) byKind[kindOf[path.extname(file)] ?? 'other'] += dist.size(file)
    }
    return { name: packageName, byKind, total: kinds.reduce((sum, kind) => sum + byKind[kind], 0) }
  })
}

/** Returns the bytes of the main package, which a phone loads before it can show the code. */
export const mainBytes = (program: Program): number => measureBytes(program)[0]?.total ?? 0
