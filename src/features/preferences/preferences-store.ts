import { speak, type Words } from '@/words/current'
import { spokenLanguage, type Language, type Translated } from '@/words/language'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'

/** Sizes other than `standard` are elder mode (长辈版): larger, and with less on home. */
export type TextSize = 'standard' | 'large' | 'largest'

/** A language that is not part of the main package, with the main package's sentences in it. */
interface KeptLanguage {
  readonly language: Exclude<Language, 'zh-Hans'>
  /** The release of the sentences; another release has other sentences. */
  readonly release: string
  /** The catalogue as JSON. */
  readonly sentences: string
}

/** The storage of one value on the phone. */
interface StorageSlot<Value> {
  read(): Value | undefined
  write(value: Value): void
  clear(): void
}

/** The ports of the preferences. */
export interface PreferencesDeps {
  readonly textSizes: StorageSlot<{ readonly size: TextSize }>
  readonly languages: StorageSlot<KeptLanguage>
  /** The size that matches the phone's own text. */
  readonly phonesTextSize: TextSize
  /** The release of the sentences in this build. */
  readonly release: string
  readonly lifetime: Lifetime
}

/** The chosen text size and language. */
export interface PreferencesState {
  readonly textSize: TextSize
  /** The size the person chose; undefined while the phone's own size is used. */
  readonly chosenSize: TextSize | undefined
  readonly language: Language
}

/** The store of the text size and the language, which belong to the phone and not to a person. */
export interface Preferences extends Readable<PreferencesState> {
  /**
   * Tells whether the stored sentences are older than the program; the main package then uses 简体 until the language
   * is chosen again.
   */
  isOutdated(): boolean
  /** Chooses a text size. @param size undefined for the phone's own */
  chooseSize(size: TextSize | undefined): void
  /**
   * Chooses a language; text already drawn stays as it is.
   * @param main the sentences of the main package, unless the language is its own
   */
  chooseLanguage(language: Language, main?: Translated<Words>): void
  forget(): void
}

/** Builds the preferences of this phone (text size and language) and sets the language at once. */
export function createPreferences(deps: PreferencesDeps): Preferences {
  const { textSizes, languages, phonesTextSize, release, lifetime } = deps
  const kept = languages.read()
  const sentences = kept?.release === release ? sentencesIn(kept.sentences) : undefined
  let outdated = kept !== undefined && sentences === undefined
  if (kept) speak(kept.language, sentences)
  const sized = (chosenSize: TextSize | undefined) => ({
    chosenSize,
    textSize: chosenSize ?? phonesTextSize,
  })
  const store = createForgettable<PreferencesState>({
    empty: () => ({ ...sized(undefined), language: 'zh-Hans' }),
    lifetime,
    begin: { ...sized(textSizes.read()?.size), language: spokenLanguage() },
    onForget() {
      chooseSize(undefined)
      chooseLanguage('zh-Hans')
    },
  })
  const chooseSize = (size: TextSize | undefined): void => {
    if (size) textSizes.write({ size })
    else textSizes.clear()
    store.setState(sized(size))
  }
  const chooseLanguage = (language: Language, main?: Translated<Words>): void => {
    if (language === 'zh-Hans') languages.clear()
    else languages.write({ language, release, sentences: JSON.stringify(main) })
    speak(language, main)
    outdated = false
    store.setState({ language })
  }
  return { ...store, isOutdated: () => outdated, chooseSize, chooseLanguage }
}

/** Reads the stored catalogue; undefined where its text is damaged. */
function sentencesIn(text: string): Translated<Words> | undefined {
  try {
    return JSON.parse(text) as Translated<Words>
  } catch {
    return undefined
  }
}
