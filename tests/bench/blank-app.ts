import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { PlatformName } from '../simulator'
import { blankHash } from './blank-hash'
import { mainBytes } from './measure-bytes'
import { cache, platformNames, project, type Program } from './programs'

const source = path.join(__dirname, 'blank/src')
/** What stands beside the sources, copied from ours, so that the settings of a build are ours to the letter. */
const settings = [
  'config',
  'babel.config.js',
  'package.json',
  'package-lock.json',
  'project.config.json',
  'project.alipay.json',
]
const longestBuildMs = 300_000

/** What the blank app weighed, and of which sources and settings: two builds that need not be made again each time. */
const scales = path.join(__dirname, 'blank-bytes.json')
type Weighed = { readonly of: string } & Readonly<Record<PlatformName, number>>

/** Bytes of its main package: as weighed before, or built and weighed where anything has changed since. */
export function blankMainBytes(platform: PlatformName): number {
  const weighed = JSON.parse(fs.readFileSync(scales, 'utf8')) as Weighed
  return weighed.of === blankHash(source) ? weighed[platform] : mainBytes(blankApp(platform))
}

/** Builds and weighs it for every platform, and writes that down for the next time. */
export function weighBlankApps(): readonly Program[] {
  const apps = platformNames.map(blankApp)
  const weighed = Object.fromEntries(apps.map((app) => [app.platform, mainBytes(app)]))
  fs.writeFileSync(scales, `${JSON.stringify({ of: blankHash(source), ...weighed }, null, 2)}\n`)
  return apps
}

/**
 * The app `taro init` makes, built with our settings: the least a Taro app can weigh. Kept in `.cache` under the hash
 * of its sources and settings.
 * @throws with Taro's own words when it does not build
 */
export function blankApp(platform: PlatformName): Program {
  const folder = path.join(cache, 'blank', `${platform}-${blankHash(source)}`)
  if (!fs.existsSync(folder)) {
    const made = `${folder}.${process.pid}`
    layOut(made)
    taroBuild(made, platform)
    dropOlder(platform)
    fs.renameSync(made, folder)
  }
  return { name: `blank ${platform}`, platform, dist: path.join(folder, 'dist', platform) }
}

function dropOlder(platform: PlatformName): void {
  const blanks = path.join(cache, 'blank')
  for (const name of fs.readdirSync(blanks)) {
    if (name.startsWith(`${platform}-`) && !name.includes('.'))
      fs.rmSync(path.join(blanks, name), { recursive: true, force: true })
  }
}

function layOut(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(source, path.join(folder, 'src'), { recursive: true })
  for (const file of settings)
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
