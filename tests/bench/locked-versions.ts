import fs from 'node:fs'

interface LockedPackage {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
/** The packages of a lock file by the place they are installed at, such as `node_modules/webpack/node_modules/eslint-scope`. */
type Lock = Readonly<Record<string, LockedPackage>>

/**
 * Reads from a lock file the exact versions of some packages and of all their dependencies: `terser 5.51.2`, in
 * alphabetical order.
 * @param wanted names of packages that package.json lists
 */
export function lockedVersions(lockFile: string, wanted: readonly string[]): string[] {
  const { packages } = JSON.parse(fs.readFileSync(lockFile, 'utf8')) as { packages: Lock }
  const waiting = wanted.map((name) => `node_modules/${name}`)
  const places = new Set<string>()
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (places.has(place)) continue
    places.add(place)
    const { dependencies = {} } = packages[place] ?? {}
    waiting.push(...Object.keys(dependencies).flatMap((name) => placeOf(packages, name, place ?? '')))
  }
  return [...new Set([...places].map((place) => `${nameAt(place)} ${packages[place]?.version}`))].sort()
}

const folder = 'node_modules/'
const nameAt = (place: string): string => place.slice(place.lastIndexOf(folder) + folder.length)

/** Finds a package where Node does: inside the package that requires it, or in the nearest `node_modules` around it. Optional ones may be missing. */
function placeOf(packages: Lock, name: string, asking: string): string[] {
  const place = `${asking && `${asking}/`}${folder}${name}`
  if (place in packages) return [place]
  return asking === ''
    ? []
    : placeOf(packages, name, asking.slice(0, asking.lastIndexOf(folder)).replace(/\/$/, ''))
}
