import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { PlatformName } from '../simulator'
import { cache, project, type Program } from './programs'

/** The files beside the sources, copied from ours, so that an app is built with exactly our settings. */
const settingFiles = [
  'config',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  'project.alipay.json',
]
const longestBuildMs = 300_000

/** A small Taro app to measure ours by. */
export interface SmallApp {
  readonly name: 'blank' | 'bare'
  /** A hash of everything that the build is made of. */
  readonly hash: string
  /** Changes the copied sources before they are built. @param sources their folder */
  readonly prepare?: (sources: string) => Promise<void> | void
}

const sourcesOf = (name: SmallApp['name']): string => path.join(__dirname, name, 'src')

/**
 * Builds a small app with our settings. The build is kept in `.cache` under its hash.
 * @throws with Taro's own output when it does not build
 */
export async function builtSmallApp(
  { name, hash, prepare }: SmallApp,
  platform: PlatformName,
): Promise<Program> {
  const folder = path.join(cache, name, `${platform}-${hash}`)
  if (!fs.existsSync(folder)) {
    const made = `${folder}.${process.pid}`
    copySources(name, made)
    await prepare?.(path.join(made, 'src'))
    taroBuild(made, platform)
    removeOlderBuilds(path.dirname(folder), platform)
    fs.renameSync(made, folder)
  }
  return { name: `${name} ${platform}`, platform, dist: path.join(folder, 'dist', platform) }
}

function removeOlderBuilds(builds: string, platform: PlatformName): void {
  for (const name of fs.readdirSync(builds)) {
    if (name.startsWith(`${platform}-`) && !name.includes('.'))
      fs.rmSync(path.join(builds, name), { recursive: true, force: true })
  }
}

function copySources(name: SmallApp['name'], folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(sourcesOf(name), path.join(folder, 'src'), { recursive: true })
  for (const file of settingFiles)
    fs.cpSync(path.join(project, file), path.join(folder, file), { recursive: true })
}

function taroBuild(folder: string, platform: PlatformName): void {
  const taro = path.join(project, 'node_modules/@tarojs/cli/bin/taro')
  const { status, stdout, stderr } = spawnSync(process.execPath, [taro, 'build', '--type', platform], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    timeout: longestBuildMs,
  })
  if (status !== 0 || !fs.existsSync(path.join(folder, 'dist', platform, 'app.json'))) {
    throw new Error(`${folder} does not build for ${platform}:\n${stdout}\n${stderr}`)
  }
}
