/**
 * The oldest base libraries that the app supports. WeChat's has every ability that the app cannot do without, by WeChat's
 * own typings; Alipay's is the first whose canvas can be drawn on as WeChat's. `project.config.json` and the README name
 * them too.
 */
export const lowestLibrary = { weapp: '2.20.1', alipay: '2.7.0' } as const

/** Tells whether one version, such as 2.9.0, is older than another; a version that is not told is not older. */
export function isOlder(version: string | undefined, than: string): boolean {
  const parts = (text: string): number[] => text.split('.').map(Number)
  if (version === undefined || parts(version).some(Number.isNaN)) return false
  const [wanted, own] = [parts(than), parts(version)]
  const index = wanted.findIndex((part, n) => part !== (own[n] ?? 0))
  return index >= 0 && (own[index] ?? 0) < (wanted[index] ?? 0)
}
