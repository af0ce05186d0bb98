// WeChat's own typings say since which base library each ability is there.
import fs from 'node:fs'

let text: string | undefined
const typings = (): string =>
  (text ??= fs.readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8'))

/** Tells since which base library WeChat has an ability; undefined where there is no such ability. */
export function sinceInWechat(name: string): string | undefined {
  const at = new RegExp(`^ {8}${name}[<(]`, 'm').exec(typings())?.index
  if (at === undefined) return undefined
  const comment = typings().slice(typings().lastIndexOf('/**', at), at)
  return /需要基础库： `([\d.]+)`/.exec(comment)?.[1] ?? '1.0.0'
}

const isNewer = (version: string, than: string): boolean =>
  version.localeCompare(than, undefined, { numeric: true }) > 0

/** Lists the abilities that a base library does not have yet. */
export function newerThan(library: string): readonly string[] {
  const names = new Set([...typings().matchAll(/^ {8}([a-z]\w*)[<(]/gm)].map(([, name = '']) => name))
  return [...names].filter((name) => isNewer(sinceInWechat(name) ?? '', library))
}
