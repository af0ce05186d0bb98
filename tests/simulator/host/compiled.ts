// Caches the scripts that are compiled for the browser: each is made only once, by the first of many tests that needs it.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { compile, runtimeScript } from '../build/compile'
import type { Compiled, PlatformName } from '../types'
import { hashOf } from './hash-of'
import { packageFolder } from './package-folder'

const simulator = path.resolve(__dirname, '..')
const cacheFolder = path.join(packageFolder, '.cache/simulator')
const lock = path.join(packageFolder, 'package-lock.json')
const dayMs = 86_400_000

/** The hash of the compilers and the runtime, which do not change while the tests run. */
let simulatorHash: string | undefined

/** Returns the file name in the cache for the result of these parts: other inputs, or another simulator, have another name. */
function nameOf(...parts: readonly string[]): string {
  simulatorHash ??= hashOf(simulator, ['build', 'platforms', 'runtime', 'values.ts', lock])
  return createHash('sha256')
    .update([simulatorHash, ...parts].join())
    .digest('hex')
}

/** Reads a text from the cache, or makes it and stores it there. */
async function readOrMake(name: string, make: () => string | Promise<string>): Promise<string> {
  const file = path.join(cacheFolder, name)
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
  const text = await make()
  fs.mkdirSync(cacheFolder, { recursive: true })
  removeOldFiles()
  // The file is written beside its place and then moved, so that nobody reads half of it.
  const temporary = `${file}.${process.pid}`
  fs.writeFileSync(temporary, text)
  fs.renameSync(temporary, file)
  return text
}

function removeOldFiles(): void {
  for (const name of fs.readdirSync(cacheFolder)) {
    const old = path.join(cacheFolder, name)
    // Another worker may have moved or removed the file meanwhile.
    const madeAt = fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - madeAt > dayMs) fs.rmSync(old, { force: true })
  }
}

const builds = new Map<string, Promise<Compiled>>()

/** Compiles a build for the browser, once per process. The build must not change while the tests run. */
export function compiledOnce(dist: string, platform: PlatformName): Promise<Compiled> {
  const key = `${platform} ${dist}`
  const build = builds.get(key) ?? readOrCompile(dist, platform)
  builds.set(key, build)
  return build
}

async function readOrCompile(dist: string, platform: PlatformName): Promise<Compiled> {
  const name = nameOf(platform, hashOf(dist, ['.']))
  return JSON.parse(await readOrMake(name, () => JSON.stringify(compile(dist, platform)))) as Compiled
}

let runtime: Promise<string> | undefined

/** Returns the simulator's own browser script, which is the same for every app. */
export function runtimeOnce(): Promise<string> {
  runtime ??= readOrMake(nameOf('runtime'), runtimeScript)
  return runtime
}
