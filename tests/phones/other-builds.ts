import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { PlatformName } from '../simulator'
import { hashOf } from '../../config/hash-of'

const project = path.resolve(__dirname, '../..')
/** The builds other than the one that `npm run build` makes, with the environment variables of each. */
const kinds = {
  embedded: { CITY_API: 'embedded', CITY_API_BASE_URL: '', CITY_STAGE: '' },
  production: {
    CITY_API: '',
    CITY_API_BASE_URL: 'https://gateway.example/api/v1',
    CITY_STAGE: 'production',
  },
} as const
/** The name of such a build. */
export type OtherBuild = keyof typeof kinds

/** The files and folders that a build is made of. */
const sources = ['src', 'mock', 'config', 'package.json', 'babel.config.js', 'tsconfig.json']
const longestBuildMs = 240_000

/** Returns the folder of a build for a platform. */
export const distOf = (kind: OtherBuild, platform: PlatformName): string =>
  path.join(project, 'dist', kind, platform)

/** Builds a program, unless the existing build was made from the same sources. */
export function buildOnce(kind: OtherBuild, platform: PlatformName): void {
  const stamp = path.join(project, '.cache', kind, `${platform}.sha256`)
  const made = path.join(distOf(kind, platform), 'app.json')
  const hash = hashOf(project, sources)
  if (fs.existsSync(made) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return
  fs.rmSync(made, { force: true })
  const taro = path.join(project, 'node_modules/@tarojs/cli/bin/taro')
  // Another worker has the other core; helper threads would only take its time.
  const program = ['--v8-pool-size=0', taro, 'build', '--type', platform]
  const { stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', BUILD_FOLDER: `dist/${kind}`, ...kinds[kind] },
    encoding: 'utf8',
    timeout: longestBuildMs,
  })
  if (!fs.existsSync(made)) throw new Error(`no ${kind} build for ${platform}:\n${stdout}\n${stderr}`)
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, hash)
}
