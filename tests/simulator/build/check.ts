// check(dist, platform): the problems of a build that can be found without running it.
import { platforms } from '../platforms/index'
import type { PlatformName, Problem } from '../types'
import { compile } from './compile'
import { openDist } from './dist'
import { readManifest } from './manifest'
import { checkStatically } from './static-checks'
import { checkWithWeChat } from './wcc'

/** Finds the problems of a build without running it; an empty list means that none was found. */
export function check(distRoot: string, platformName: PlatformName): Problem[] {
  const platform = platforms[platformName]
  const dist = openDist(distRoot, [])
  const { problems } = compile(distRoot, platformName)
  const manifest = readManifest(dist, platform, [])
  return [
    ...problems,
    ...checkStatically(dist, platform, manifest),
    ...(platform.name === 'weapp' ? checkWithWeChat(dist) : []),
  ]
}
