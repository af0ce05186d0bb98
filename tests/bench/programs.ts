import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { PlatformName } from '../simulator'

/** One compiled mini-program that is measured. */
export interface Program {
  readonly name: string
  readonly platform: PlatformName
  /** Its build folder. */
  readonly dist: string
}

export const project = path.resolve(__dirname, '../..')
export const cache = path.join(project, '.cache/bench')
export const platformNames = ['weapp', 'alipay'] as const satisfies readonly PlatformName[]

/** What `npm run build` made for a platform. @throws when it has not run */
export function builtApp(platform: PlatformName): Program {
  const dist = path.join(project, process.env['BUILD_FOLDER'] || 'dist', platform)
  if (!fs.existsSync(path.join(dist, 'app.json'))) {
    throw new Error(`there is no dist/${platform}; run "npm run build" first`)
  }
  return { name: platform, platform, dist }
}

/** The hand-written page, together with the encoders it shares with our app. */
export async function nativeReference(): Promise<Program> {
  const source = path.join(__dirname, 'native-reference')
  const dist = path.join(cache, 'native')
  fs.rmSync(dist, { recursive: true, force: true })
  fs.cpSync(source, dist, { recursive: true, filter: (file) => !file.endsWith('.ts') })
  await build({
    entryPoints: [path.join(source, 'encoders.ts')],
    outfile: path.join(dist, 'encoders.js'),
    tsconfig: path.join(project, 'tsconfig.json'),
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2018',
    logLevel: 'error',
  })
  return { name: 'native', platform: 'weapp', dist }
}
