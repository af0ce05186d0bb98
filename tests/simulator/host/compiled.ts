// What is made for the browser, kept on a shelf: each only once, whichever of many tests asks first.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { compile, runtimeScript } from '../build/compile'
import type { Compiled, PlatformName } from '../types'
import { hashOf } from './hash-of'
import { packageFolder } from './package-folder'

const simulator = path.resolve(__dirname, '..')
const shelf = path.join(packageFolder, '.cache/simulator')
const lock = path.join(packageFolder, 'package-lock.json')
const dayMs = 86_400_000

/** Names the compilers and the runtime, which do not change while the tests run. */
let own: string | undefined

/** One name for what these parts make: other files, or another simulator, have another. */
function nameOf(...parts: readonly string[]): string {
  own ??= hashOf(simulator, ['build', 'platforms', 'runtime', 'values.ts', lock])
  return createHash('sha256')
    .update([own, ...parts].join())
    .digest('hex')
}

/** Takes a text from the shelf, or makes it and puts it there. */
async function keptOnce(name: string, make: () => string | Promise<string>): Promise<string> {
  const place = path.join(shelf, name)
  if (fs.existsSync(place)) return fs.readFileSync(place, 'utf8')
  const text = await make()
  fs.mkdirSync(shelf, { recursive: true })
  tidyShelf()
  // Written beside and moved, so that nobody reads half of it.
  const beside = `${place}.${process.pid}`
  fs.writeFileSync(beside, text)
  fs.renameSync(beside, place)
  return text
}

function tidyShelf(): void {
  for (const name of fs.readdirSync(shelf)) {
    const old = path.join(shelf, name)
    // Another worker may have moved or removed it meanwhile.
    const madeAt = fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - madeAt > dayMs) fs.rmSync(old, { force: true })
  }
}

const builds = new Map<string, Promise<Compiled>>()

/** A build compiled for the browser. It must not change while the tests run. */
export function compiledOnce(dist: string, platform: PlatformName): Promise<Compiled> {
  const key = `${platform} ${dist}`
  const build = builds.get(key) ?? fromShelf(dist, platform)
  builds.set(key, build)
  return build
}

async function fromShelf(dist: string, platform: PlatformName): Promise<Compiled> {
  const name = nameOf(platform, hashOf(dist, ['.']))
  return JSON.parse(await keptOnce(name, () => JSON.stringify(compile(dist, platform)))) as Compiled
}

let runtime: Promise<string> | undefined

/** The simulator's own browser script; the same for every app. */
export function runtimeOnce(): Promise<string> {
  runtime ??= keptOnce(nameOf('runtime'), runtimeScript)
  return runtime
}
