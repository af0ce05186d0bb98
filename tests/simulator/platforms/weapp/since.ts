// WeChat's own typings say since which base library each ability is there.
import fs from 'node:fs'

let known: ReadonlyMap<string, string> | undefined

/** Reads the version of each ability from the typings, which are long: once for a process. */
function versions(): ReadonlyMap<string, string> {
  if (known) return known
  const text = fs.readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const found = new Map<string, string>()
  for (const { 1: name = '', index } of text.matchAll(/^ {8}([a-z]\w*)[<(]/gm)) {
    if (found.has(name)) continue
    const comment = text.slice(text.lastIndexOf('/**', index), index)
    found.set(name, /需要基础库： `([\d.]+)`/.exec(comment)?.[1] ?? '1.0.0')
  }
  return (known = found)
}

/** Tells since which base library WeChat has an ability; undefined where there is no such ability. */
export const sinceInWechat = (name: string): string | undefined => versions().get(name)

const isNewer = (version: string, than: string): boolean =>
  version.localeCompare(than, undefined, { numeric: true }) > 0

/** Lists the abilities that a base library does not have yet. */
export const newerThan = (library: string): readonly string[] =>
  [...versions()].filter(([, since]) => isNewer(since, library)).map(([name]) => name)
