// Builds the sample app when a test first needs it, and again when its sources have changed.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { hashOf } from '../host/hash-of'
import { packageFolder } from '../host/package-folder'
import type { PlatformName } from '../index'

const app = path.resolve(__dirname, '../sample')
const builds = path.join(packageFolder, '.cache/simulator-sample')
const lock = path.join(builds, 'lock')
const longestBuildMs = 180_000

/** The platforms that the sample is built for. */
export const platforms: PlatformName[] = ['weapp', 'alipay']

/** Returns the folder of the sample's build for a platform, and builds it if needed. */
export function distOf(platform: PlatformName): string {
  const dist = path.join(builds, platform)
  const stamp = `${dist}.sha256`
  const isFresh = (): boolean => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sourcesHash
  if (!isFresh())
    alone(() => {
      if (isFresh()) return
      build(platform, dist)
      fs.writeFileSync(stamp, sourcesHash)
    })
  return dist
}

const sourcesHash = hashOf(packageFolder, [
  path.join(app, 'src'),
  path.join(app, 'config'),
  path.join(app, 'babel.config.cjs'),
  'package.json',
])

function build(platform: PlatformName, dist: string): void {
  const taro = path.join(packageFolder, 'node_modules/@tarojs/cli/bin/taro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', platform], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', SAMPLE_OUTPUT: path.relative(app, dist) },
    encoding: 'utf8',
    timeout: longestBuildMs,
  })
  // Taro's compiler leaves this cache beside the sources.
  fs.rmSync(path.join(app, '.swc'), { recursive: true, force: true })
  if (status !== 0 || !fs.existsSync(path.join(dist, 'app.json')))
    throw new Error(`the sample does not build for ${platform}:\n${stdout}\n${stderr}`)
}

/** Runs `work` while no other worker does; the lock of a worker that died meanwhile expires. */
function alone(work: () => void): void {
  fs.mkdirSync(builds, { recursive: true })
  const taken = (): boolean => {
    try {
      fs.mkdirSync(lock)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      return false
    }
  }
  while (!taken()) {
    const since = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > longestBuildMs) fs.rmSync(lock, { recursive: true, force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250)
  }
  try {
    work()
  } finally {
    fs.rmSync(lock, { recursive: true, force: true })
  }
}
