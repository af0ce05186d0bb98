import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { compile } from '../build/compile'
import type { Compiled, PlatformName } from '../types'

const simulator = path.resolve(__dirname, '..')
const shelf = path.resolve(simulator, '../../.cache/simulator')
const dayMs = 86_400_000

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()

/** One name for a build as this compiler makes it: other files, or another compiler, have another. */
function nameOf(dist: string, platform: PlatformName): string {
  const hash = createHash('sha256').update(platform)
  for (const folder of [dist, path.join(simulator, 'build'), path.join(simulator, 'platforms')]) {
    for (const file of filesIn(folder)) hash.update(path.relative(folder, file)).update(fs.readFileSync(file))
  }
  return hash.digest('hex')
}

/** A build compiled for the browser; each only once, whichever of many tests asks first. */
export function compiledOnce(dist: string, platform: PlatformName): Compiled {
  const place = path.join(shelf, `${nameOf(dist, platform)}.json`)
  if (fs.existsSync(place)) return JSON.parse(fs.readFileSync(place, 'utf8')) as Compiled
  const compiled = compile(dist, platform)
  fs.mkdirSync(shelf, { recursive: true })
  for (const old of filesIn(shelf)) {
    if (Date.now() - fs.statSync(old).mtimeMs > dayMs) fs.rmSync(old, { force: true })
  }
  // Written beside and moved, so that nobody reads half of it.
  const beside = `${place}.${process.pid}`
  fs.writeFileSync(beside, JSON.stringify(compiled))
  fs.renameSync(beside, place)
  return compiled
}
