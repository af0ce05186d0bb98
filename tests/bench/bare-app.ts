import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { blankHash } from './blank-hash'
import { bundleEncoders, cache, type Program } from './programs'
import { builtSmallApp } from './taro-build'

/** Builds the page of `native-reference/` as a Taro app for WeChat that does nothing else, so that what Taro costs is seen. */
export async function bareApp(): Promise<Program> {
  const encoders = path.join(cache, 'encoders.js')
  await bundleEncoders(encoders)
  const hash = createHash('sha256')
    .update(blankHash(path.join(__dirname, 'bare/src')))
    .update(fs.readFileSync(encoders))
    .digest('hex')
    .slice(0, 16)
  const prepare = (sources: string): void => {
    fs.rmSync(path.join(sources, 'encoders.ts'))
    fs.copyFileSync(encoders, path.join(sources, 'encoders.js'))
  }
  return builtSmallApp({ name: 'bare', hash, prepare }, 'weapp')
}
