import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { PlatformName } from '../simulator'

/** A compiled mini-program that is measured. */
export interface Program {
  readonly name: string
  readonly platform: PlatformName
  /** The path of its build folder. */
  readonly dist: string
}

/** The root folder of the project. */
export const project = path.resolve(__dirname, '../..')
/** The folder for builds that only the bench needs. */
export const cache = path.join(project, '.cache/bench')
/** The platforms that are measured. */
export const platformNames = ['weapp', 'alipay'] as const satisfies readonly PlatformName[]

/** Returns the program that `npm run build` made for a platform. @throws when there is none */
export function builtApp(platform: PlatformName): Program {
  const dist = path.join(project, process.env['BUILD_FOLDER'] || 'dist', platform)
  if (!fs.existsSync(path.join(dist, 'app.json'))) {
    throw new Error(`there is no dist/${platform}; run "npm run build" first`)
  }
  return { name: platform, platform, dist }
}

/** Bundles the encoders that our app shares with the pages it is measured by into one CommonJS file. */
export async function bundleEncoders(outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, 'native-reference/encoders.ts')],
    outfile,
    tsconfig: path.join(project, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2018',
    logLevel: 'error',
  })
}

/** Builds the hand-written page. */
export async function nativeReference(): Promise<Program> {
  const dist = path.join(cache, 'native')
  fs.rmSync(dist, { recursive: true, force: true })
  const source = path.join(__dirname, 'native-reference')
  fs.cpSync(source, dist, { recursive: true, filter: (file) => !file.endsWith('.ts') })
  await bundleEncoders(path.join(dist, 'encoders.js'))
  return { name: 'native', platform: 'weapp', dist }
}
