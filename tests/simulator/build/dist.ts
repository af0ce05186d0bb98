// Read access to one build folder.
import fs from 'node:fs'
import path from 'node:path'
import type { Problem, Values } from '../types'

/** The files of a build folder. */
export interface Dist {
  root: string
  /** Paths relative to the root, with forward slashes. */
  files: string[]
  has(file: string): boolean
  read(file: string): string
  size(file: string): number
  withExtension(extension: string): string[]
  /** The contents of every .json file, by path without extension; invalid ones are left out and reported. */
  configs: Record<string, Values>
}

/** Lists the files of a build folder and parses its .json files. */
export function openDist(root: string, problems: Problem[]): Dist {
  const files = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort()
  const known = new Set(files)
  const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
  const configs: Record<string, Values> = {}
  for (const file of files) {
    if (!file.endsWith('.json')) continue
    try {
      configs[file.slice(0, -5)] = JSON.parse(read(file)) as Values
    } catch (error) {
      problems.push({ file, message: `not JSON: ${(error as Error).message}` })
    }
  }
  return {
    root,
    files,
    configs,
    read,
    has: (file) => known.has(file),
    size: (file) => fs.statSync(path.join(root, file)).size,
    withExtension: (extension) => files.filter((file) => file.endsWith(extension)),
  }
}

/** Resolves a reference that is written in the file `from` to a path from the root. */
export function resolveReference(from: string, reference: string): string {
  return reference.startsWith('/')
    ? path.posix.normalize(reference.slice(1))
    : path.posix.join(path.posix.dirname(from), reference)
}
