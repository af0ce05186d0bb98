import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { PlatformName } from '../simulator'
import { blankHash } from './blank-hash'
import { mainBytes } from './measure-bytes'
import { cache, platformNames, project, type Program } from './programs'

const source = path.join(__dirname, 'blank/src')
/** The files beside the sources, copied from ours, so that the blank app is built with exactly our settings. */
const settingFiles = [
  'config',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  'project.alipay.json',
]
const longestBuildMs = 300_000

/** The file with the blank app's bytes and the hash of its sources and settings, which saves two builds each time. */
const bytesFile = path.join(__dirname, 'blank-bytes.json')
type RecordedBytes = { readonly of: string } & Readonly<Record<PlatformName, number>>

/** Returns the bytes of the blank app's main package: the recorded ones, or those of a new build if anything has changed since. */
export function blankMainBytes(platform: PlatformName): number {
  const recorded = JSON.parse(fs.readFileSync(bytesFile, 'utf8')) as RecordedBytes
  return recorded.of === blankHash(source) ? recorded[platform] : mainBytes(blankApp(platform))
}

/** Builds and measures the blank app for every platform, and records the bytes for the next time. */
export function measureBlankApps(): readonly Program[] {
  const apps = platformNames.map(blankApp)
  const recorded = Object.fromEntries(apps.map((app) => [app.platform, mainBytes(app)]))
  fs.writeFileSync(bytesFile, `${JSON.stringify({ of: blankHash(source), ...recorded }, null, 2)}\n`)
  return apps
}

/**
 * Builds the app that `taro init` makes with our settings: the smallest possible Taro app. The build is kept in `.cache`
 * under the hash of its sources and settings.
 * @throws with Taro's own output when it does not build
 */
export function blankApp(platform: PlatformName): Program {
  const folder = path.join(cache, 'blank', `${platform}-${blankHash(source)}`)
  if (!fs.existsSync(folder)) {
    const made = `${folder}.${process.pid}`
    copySources(made)
    taroBuild(made, platform)
    removeOlderBuilds(platform)
    fs.renameSync(made, folder)
  }
  return { name: `blank ${platform}`, platform, dist: path.join(folder, 'dist', platform) }
}

function removeOlderBuilds(platform: PlatformName): void {
  const blanks = path.join(cache, 'blank')
  for (const name of fs.readdirSync(blanks)) {
    if (name.startsWith(`${platform}-`) && !name.includes('.'))
      fs.rmSync(path.join(blanks, name), { recursive: true, force: true })
  }
}

function copySources(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(source, path.join(folder, 'src'), { recursive: true })
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
    throw new Error(`the blank app does not build for ${platform}:\n${stdout}\n${stderr}`)
  }
}
