import { createPreferences, type TextSize } from '@/features/preferences/preferences-store'
import { words } from '@/words/current'
import { mainSentences } from '@/words/main-sentences'
import { settingsWords } from '@/pages/settings/words/current'
import { createLifetimes } from '@/state/lifetimes'

/** Creates a storage slot for one value on a phone; a full phone accepts no write. */
function storageSlot<Value>(value?: Value, full = false) {
  return {
    read: () => value,
    write: (next: Value) => void (value = full ? value : next),
    clear: () => void (value = undefined),
  }
}

function phone({
  phonesTextSize = 'standard',
  full = false,
}: { phonesTextSize?: TextSize; full?: boolean } = {}) {
  const textSizes = storageSlot<{ readonly size: TextSize }>(undefined, full)
  const languages = storageSlot<{ language: 'zh-Hant' | 'en'; release: string; sentences: string }>(
    undefined,
    full,
  )
  return {
    languages,
    start: (release = 'first') =>
      createPreferences({ lifetime: createLifetimes().phone, textSizes, languages, phonesTextSize, release }),
  }
}

// The language is a global setting of the program, not of a store; each test leaves it as it was.
afterEach(() => phone().start().forget())

describe('text size', () => {
  test('is the phone’s own until one is chosen, and again when the choice is taken back', () => {
    const here = phone({ phonesTextSize: 'large' })
    const preferences = here.start()
    expect(preferences.getState()).toMatchObject({ textSize: 'large', chosenSize: undefined })
    preferences.chooseSize('standard')
    expect(preferences.getState()).toMatchObject({ textSize: 'standard', chosenSize: 'standard' })
    preferences.chooseSize(undefined)
    expect(preferences.getState()).toMatchObject({ textSize: 'large', chosenSize: undefined })
  })

  test('is remembered', () => {
    const here = phone()
    here.start().chooseSize('largest')
    expect(here.start().getState().textSize).toBe('largest')
  })
})

describe('language', () => {
  test('is 简体 unless another is chosen; then everything that is read is in it, and is again at the next start', () => {
    const here = phone()
    expect(here.start().getState().language).toBe('zh-Hans')
    here.start().chooseLanguage('en', mainSentences.en)
    expect([words.tabs.home, settingsWords.display.language]).toEqual(['Home', 'Language'])
    here.start().chooseLanguage('zh-Hans')
    expect([words.tabs.home, settingsWords.display.language]).toEqual(['首页', '语言'])
    here.start().chooseLanguage('zh-Hant', mainSentences['zh-Hant'])
    const again = here.start()
    expect(again.getState().language).toBe('zh-Hant')
    expect(again.isOutdated()).toBe(false)
    expect([words.tabs.home, settingsWords.display.language]).toEqual(['首頁', '語言'])
  })

  test('of an older release says 简体 in the main package, and knows that it must be chosen again', () => {
    const here = phone()
    here.start('first').chooseLanguage('en', mainSentences.en)
    const newer = here.start('second')
    expect(newer.isOutdated()).toBe(true)
    expect(newer.getState().language).toBe('en')
    expect([words.tabs.home, settingsWords.display.language]).toEqual(['首页', 'Language'])
    newer.chooseLanguage('en', mainSentences.en)
    expect(newer.isOutdated()).toBe(false)
    expect(words.tabs.home).toBe('Home')
  })

  test('that cannot be read any more is one of an older release', () => {
    const here = phone()
    here.languages.write({ language: 'en', release: 'first', sentences: '{"tabs":' })
    expect(here.start('first').isOutdated()).toBe(true)
    expect(words.tabs.home).toBe('首页')
  })

  test('chosen on a full phone is spoken until the program ends', () => {
    const here = phone({ full: true })
    here.start().chooseLanguage('en', mainSentences.en)
    expect(words.tabs.home).toBe('Home')
    expect(here.languages.read()).toBeUndefined()
  })

  test('and size are forgotten with everything else on the phone', () => {
    const here = phone()
    const preferences = here.start()
    preferences.chooseSize('largest')
    preferences.chooseLanguage('en', mainSentences.en)
    preferences.forget()
    expect(words.tabs.home).toBe('首页')
    expect(here.start().getState()).toEqual({
      textSize: 'standard',
      chosenSize: undefined,
      language: 'zh-Hans',
    })
  })
})
