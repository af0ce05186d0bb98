// A check that cannot fail proves nothing: each case puts a realistic fault into a copy of the sample.
import { check, type PlatformName } from '../index'
import { editedCopy, type Edits } from './programs'
import { distOf, platforms } from './sample'

type Fault = [name: string, expected: RegExp, edits: Edits]
const languages = {
  weapp: { template: 'wxml', style: 'wxss', script: 'wxs' },
  alipay: { template: 'axml', style: 'acss', script: 'sjs' },
}
// A page that uses CustomWrapper makes Taro copy base.axml into every page on Alipay.
const base = { weapp: 'base.wxml', alipay: 'pages/index/index.axml' }
const problems = (folder: string, platform: PlatformName): string =>
  check(folder, platform)
    .map(({ file, message }) => `${file}: ${message}`)
    .join('\n')

const requiring = (platform: PlatformName, text: string): string =>
  platform === 'alipay' ? `import x from './gone.sjs'\n${text}` : `var x = require('./gone.wxs')\n${text}`

const faultsOfBoth = (platform: PlatformName): Fault[] => {
  const { template, style, script } = languages[platform]
  const page = `pages/index/index.${template}`
  const inBase = (edit: (text: string) => string): Edits => ({ [base[platform]]: edit })
  return [
    ['a missing page template', /page pages\/index\/index has no/, { [page]: null }],
    ['a missing page script', /page pages\/list\/index has no \.js/, { 'pages/list/index.js': null }],
    ['a missing script module', /no file utils/, { [`utils.${script}`]: null }],
    [
      'a script module with a syntax error',
      /utils/,
      { [`utils.${script}`]: (s) => s.replace('function', 'funktion x') },
    ],
    [
      'a script module that loads a missing one',
      /no file gone/,
      { [`utils.${script}`]: (s) => requiring(platform, s) },
    ],
    ['bad JSON', /app\.json: not JSON/, { 'app.json': (s) => s.slice(0, -1) }],
    [
      'a page that does not exist',
      /page pages\/none\/index/,
      { 'app.json': (s) => s.replace('"pages/list/index"', '"pages/none/index"') },
    ],
    [
      'a missing component',
      /component custom-wrapper not found/,
      { 'pages/index/index.json': (s) => s.replace('/custom-wrapper"', '/gone"') },
    ],
    ['an unclosed tag', /closes|never closed|expect/i, inBase((s) => s.replace('</view>', ''))],
    [
      'a method call on data',
      /only functions of script modules/,
      inBase((s) => s.replace('{{i.st}}', '{{i.st.trim().x()}}')),
    ],
    [
      'optional chaining in a template',
      /outside the template grammar|i\?\.st/,
      inBase((s) => s.replace('{{i.st}}', '{{i?.st}}')),
    ],
    ['a broken expression', /i\.st \|\|/, inBase((s) => s.replace('{{i.st}}', '{{i.st ||}}'))],
    [
      'an unknown template',
      /template "nope_tmpl"/,
      { [page]: (s) => s.replace('"taro_tmpl" data', '"nope_tmpl" data') },
    ],
    [
      'an unknown tag',
      /<div> is neither/,
      inBase((s) => s.replaceAll('<view', '<div').replaceAll('</view>', '</div>')),
    ],
    ['a script too new', /not ES2020/, { 'pages/index/index.js': (s) => `${s};a ||= 1` }],
    ['a package too large', /package has \d+ bytes/, { 'app.js': (s) => `${s}//${'x'.repeat(2.2e6)}` }],
    ['a broken style sheet', /app\.\w+ss|wcsc/, { [`app.${style}`]: (s) => `${s}\n.a{color:red` }],
  ]
}
const ownFaults: Record<PlatformName, Fault[]> = {
  weapp: [
    [
      'const in a script module (wcc)',
      /wcc: /,
      { 'utils.wxs': (s) => s.replace('module.exports', 'const z = 1;\nmodule.exports') },
    ],
    ['a selector that wcsc refuses', /wcsc: /, { 'app.wxss': (s) => `${s}\n*{color:red}` }],
  ],
  alipay: [
    [
      'an include inside a template',
      /<include> inside <template>/,
      { 'pages/index/index.axml': (s) => s.replace('<block>{{i.v}}</block>', '<include src="/base.axml"/>') },
    ],
    [
      'CommonJS in a script module',
      /only import and export/,
      { 'utils.sjs': (s) => s.replace('export default', 'module.exports =') },
    ],
  ],
}

describe.each(platforms)('%s check', (platform) => {
  test('finds nothing in the untouched build', () => {
    expect(problems(distOf(platform), platform)).toBe('')
  })

  test.each([...faultsOfBoth(platform), ...ownFaults[platform]])('finds %s', (_, expected, edits) => {
    expect(problems(editedCopy(distOf(platform), edits), platform)).toMatch(expected)
  })
})
