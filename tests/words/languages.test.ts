import fs from 'node:fs'
import path from 'node:path'
import { simplifiedCatalogues, traditional, sourceFolder } from '../../config/zh-hant'
import { fill } from '@/words/fill'
import { languages, setSpokenLanguage, type Language } from '@/words/language'
import { mainSentences } from '@/words/main-sentences'

const han = /\p{Script=Han}/u
const read = (file: string): string => fs.readFileSync(path.join(sourceFolder, file), 'utf8')

/** Lists every sentence below a value by its path; a sentence that is a function is listed by its source. */
function sentences(of: unknown, at = ''): Record<string, string> {
  if (typeof of === 'string') return { [at]: of }
  if (typeof of === 'function') return { [at]: String(of) }
  const parts = Object.entries(of as object).map(([name, part]) =>
    sentences(part, at === '' ? name : `${at}.${name}`),
  )
  return Object.assign({}, ...parts) as Record<string, string>
}

/** The catalogues of the packages of pages, by the names of their exports: `familyWords`, … */
const catalogues: Record<string, Record<string, object>> = {}
/** The sections of each catalogue: a catalogue answers by name only, so the names are taken from 简体. */
const sections: Record<string, readonly string[]> = {}
beforeAll(async () => {
  const pages = path.join(sourceFolder, 'pages')
  const packages = fs.readdirSync(pages).filter((name) => fs.existsSync(path.join(pages, name, 'words')))
  for (const name of packages) {
    const { zhHans } = (await import(`@/pages/${name}/words/zh-hans`)) as { zhHans: object }
    Object.assign(catalogues, await import(`@/pages/${name}/words/current`))
    sections[`${name}Words`] = Object.keys(zhHans)
  }
})

/** Lists every sentence of the app in a language. */
function sentencesIn(language: Language): Record<string, string> {
  setSpokenLanguage(language)
  const all = Object.entries(catalogues).flatMap(([name, words]) =>
    (sections[name] ?? []).map((section) => sentences(words[section], `${name}.${section}`)),
  )
  setSpokenLanguage('zh-Hans')
  return Object.assign({}, ...all, sentences(mainSentences[language], 'words')) as Record<string, string>
}

test('every package of pages that has words is among them', () => {
  expect(Object.keys(catalogues).sort()).toEqual(Object.keys(sections).sort())
  expect(Object.keys(catalogues)).toEqual(expect.arrayContaining(['familyWords', 'guidesWords']))
})

test.each(simplifiedCatalogues())(
  '$to is $from in 繁體, character by character (npm run zh-hant)',
  ({ from, to }) => {
    expect(read(to)).toBe(traditional(read(from)))
  },
)

test('every language has every sentence, none is empty where 简体 has words, and the same places are filled in', () => {
  const simplified = sentencesIn('zh-Hans')
  expect(Object.keys(simplified).length).toBeGreaterThan(900)
  for (const language of languages) {
    const here = sentencesIn(language)
    // The names of months are the only sentences that 简体 and 繁體 do not have.
    const names = Object.keys(here).filter((name) => !name.startsWith('words.app.months'))
    expect(names.sort()).toEqual(Object.keys(simplified).sort())
    for (const name of names) {
      const places = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
      if (name.startsWith('words.') && !name.startsWith('words.app.time'))
        expect([name, places(here[name])]).toEqual([name, places(simplified[name])])
      if (simplified[name] !== '') expect([name, here[name]]).not.toEqual([name, ''])
    }
  }
})

test('English has no Chinese in it but what must be read or typed in Chinese', () => {
  const chinese = Object.entries(sentencesIn('en')).filter(([, sentence]) =>
    han.test(sentence.replace(/\/\*[^]*?\*\//g, '')),
  )
  expect(chinese.map(([name]) => name).sort()).toEqual([
    'guidesWords.institutions.searchPlaceholder',
    'recordsWords.records.filter.searchHint',
    'words.home.language',
  ])
})

test('what a dialog offers has four characters at most: WeChat opens none that has more', () => {
  for (const language of languages) {
    const buttons = Object.entries(sentencesIn(language)).filter(
      ([name]) =>
        /(Yes|No|\.yes|\.no|[cC]onfirm|\.cancel|Cancel)$/.test(name) &&
        !/change\.cancel|end\.cancel/.test(name),
    )
    expect(buttons.length).toBeGreaterThan(12)
    expect(buttons.filter(([, sentence]) => sentence.length > 4)).toEqual([])
  }
})

test('a sentence is filled in by name, in whatever order it has its places', () => {
  expect(fill('{month}月{day}日', { month: 11, day: 21 })).toBe('11月21日')
  expect(fill('{day} {month}', { month: 'Nov', day: 21 })).toBe('21 Nov')
  expect(fill('¥{amount}', { amount: '$&' })).toBe('¥$&')
})
