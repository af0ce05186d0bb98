import fs from 'node:fs'
import path from 'node:path'
import { isOlder, lowestLibrary } from '@/platform/lowest-client'
import { sinceInWechat } from '../simulator/platforms/weapp/since'

const project = path.resolve(__dirname, '../..')
const read = (file: string): string => fs.readFileSync(path.join(project, file), 'utf8')
const alipay = read('node_modules/@mini-types/my/types/lib.my.d.ts')

/** Taro's own functions, which call no ability of a client. */
const ofTaro = /^(use[A-Z]|env$|hooks$|getCurrent)/

/** The abilities that have another name in Alipay. */
const namesInAlipay: Readonly<Record<string, string>> = {
  login: 'getAuthCode',
  scanCode: 'scan',
  setClipboardData: 'setClipboard',
  showModal: 'confirm',
}

/** Abilities newer than the lowest library that the app does well without: an older WeChat does not ask for privacy, nor does it tell whether the program is kept. */
const mayBeLacking = ['checkIsAddedToMyMiniProgram', 'onNeedPrivacyAuthorization', 'openPrivacyContract']

/** Lists the abilities that the sources call through Taro, with the files that do so. */
function calledAbilities(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const file of fs.readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const text = read(`src/${file}`)
    const imported = [...text.matchAll(/import \{([^}]*)\} from '@tarojs\/taro'/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.trim()),
    )
    const called = [...text.matchAll(/\b(?:Taro|shared|wechat|alipay|client)\s*\.([a-z]\w*)(?=[(<])/g)].map(
      ([, name = '']) => name,
    )
    for (const name of [...imported, ...called])
      if (/^[a-z]\w*$/.test(name) && !ofTaro.test(name)) files.set(name, [...(files.get(name) ?? []), file])
  }
  return files
}

const abilities = [...calledAbilities()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, files]) => ({
    name,
    inWechat: !files.every((file) => file.includes('.alipay.')),
    since: sinceInWechat(name),
    inAlipay: files.every((file) => file.includes('.weapp.')) ? undefined : (namesInAlipay[name] ?? name),
  }))

test('every ability that the app calls is one of WeChat’s, and of the lowest base library', () => {
  expect(abilities.length).toBeGreaterThan(30)
  const newer = abilities.filter(
    ({ inWechat, since }) => inWechat && (!since || isOlder(lowestLibrary.weapp, since)),
  )
  expect(newer.map(({ name }) => name)).toEqual(mayBeLacking)
})

test('every ability that the app calls in Alipay is one of Alipay’s', () => {
  const missing = abilities.filter(
    ({ inAlipay }) => inAlipay !== undefined && !new RegExp(`export function ${inAlipay}\\b`).test(alipay),
  )
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('the lowest base library is the oldest that has them all', () => {
  const needed = abilities.filter(({ name }) => !mayBeLacking.includes(name)).map(({ since = '' }) => since)
  expect(needed).toContain(lowestLibrary.weapp)
})

test('the table of abilities is up to date: copy the text received into src/platform/abilities.md', () => {
  const rows = abilities.map(({ name, inWechat, since = '', inAlipay = '–' }) => [
    name,
    inWechat ? since : '–',
    inAlipay,
  ])
  const header = ['ability', 'WeChat since', 'in Alipay']
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const cells = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replace(/\s+|-{4,}/g, (found) => (found.startsWith('-') ? '---' : ' ')))
  expect(cells(read('src/platform/abilities.md'))).toEqual(cells(lines.join('\n')))
})
