import fs from 'node:fs'
import path from 'node:path'
import type { PlatformName } from '../simulator'
import { blankHash } from './blank-hash'
import { mainBytes } from './measure-bytes'
import { platformNames, type Program } from './programs'
import { builtSmallApp } from './taro-build'

const source = path.join(__dirname, 'blank/src')

/** The file with the blank app's bytes and the hash of its sources and settings, which saves two builds each time. */
const bytesFile = path.join(__dirname, 'blank-bytes.json')
type RecordedBytes = { readonly of: string } & Readonly<Record<PlatformName, number>>

/** Returns the bytes of the blank app's main package: the recorded ones, or those of a new build if anything has changed since. */
export async function blankMainBytes(platform: PlatformName): Promise<number> {
  const recorded = JSON.parse(fs.readFileSync(bytesFile, 'utf8')) as RecordedBytes
  return recorded.of === blankHash(source) ? recorded[platform] : mainBytes(await blankApp(platform))
}

/** Builds and measures the blank app for every platform, and records the bytes for the next time. */
export async function measureBlankApps(): Promise<readonly Program[]> {
  const apps: Program[] = []
  for (const platform of platformNames) apps.push(await blankApp(platform))
  const recorded = Object.fromEntries(apps.map((app) => [app.platform, mainBytes(app)]))
  fs.writeFileSync(bytesFile, `${JSON.stringify({ of: blankHash(source), ...recorded }, null, 2)}\n`)
  return apps
}

/** Builds the app that `taro init` makes with our settings: the smallest possible Taro app. */
const blankApp = (platform: PlatformName): Promise<Program> =>
  builtSmallApp({ name: 'blank', hash: blankHash(source) }, platform)
