import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { compile } from '../build/compile'
import type { Compiled, PlatformName } from '../types'
import { hashOf } from '../../../config/hash-of'

const simulator = path.resolve(__dirname, '..')
const shelf = path.resolve(simulator, '../../.cache/simulator')
const dayMs = 86_400_000

/** Names this compiler, which does not change while the tests run. */
let compiler: string | undefined

/** One name for a build as this compiler makes it: other files, or another compiler, have another. */
function nameOf(dist: string, platform: PlatformName): string {
  compiler ??= hashOf(simulator, ['build', 'platforms'])
  return createHash('sha256')
    .update(platform)
    .update(compiler)
    .update(hashOf(dist, ['.']))
    .digest('hex')
}

/** A build compiled for the browser; each only once, whichever of many tests asks first. */
export function compiledOnce(dist: string, platform: PlatformName): Compiled {
  const place = path.join(shelf, `${nameOf(dist, platform)}.json`)
  if (fs.existsSync(place)) return JSON.parse(fs.readFileSync(place, 'utf8')) as Compiled
  const compiled = compile(dist, platform)
  fs.mkdirSync(shelf, { recursive: true })
  for (const name of fs.readdirSync(shelf)) {
    const old = path.join(shelf, name)
    // Another worker may have moved or removed it meanwhile.
    const madeAt = fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - madeAt > dayMs) fs.rmSync(old, { force: true })
  }
  // Written beside and moved, so that nobody reads half of it.
  const beside = `${place}.${process.pid}`
  fs.writeFileSync(beside, JSON.stringify(compiled))
  fs.renameSync(beside, place)
  return compiled
}
