import { speak, type Words } from '@/words/current'
import { spokenLanguage, type Language, type Translated } from '@/words/language'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'

/** Everything but `standard` is elder mode (长辈版): larger, and home with less on it. */
export type TextSize = 'standard' | 'large' | 'largest'

/** A language that the main package does not carry, with the sentences of the main package in it. */
interface KeptLanguage {
  readonly language: Exclude<Language, 'zh-Hans'>
  /** Names the words these are; those of another release have other sentences. */
  readonly release: string
  /** JSON of the catalogue. */
  readonly sentences: string
}

/** A place on the phone for one value. */
interface StorageSlot<Value> {
  read(): Value | undefined
  write(value: Value): void
  clear(): void
}

export interface PreferencesDeps {
  readonly textSizes: StorageSlot<{ readonly size: TextSize }>
  readonly languages: StorageSlot<KeptLanguage>
  /** The size that the phone's own text asks for. */
  readonly phonesTextSize: TextSize
  /** Names the words of this build. */
  readonly release: string
  readonly lifetime: Lifetime
}

export interface PreferencesState {
  readonly textSize: TextSize
  /** Undefined while the phone's own size is followed. */
  readonly chosenSize: TextSize | undefined
  readonly language: Language
}

export interface Preferences extends Readable<PreferencesState> {
  /** The program is newer than the words kept of a language; until they are chosen again, the main package speaks 简体. */
  isOutdated(): boolean
  /** @param size undefined follows the phone */
  chooseSize(size: TextSize | undefined): void
  /** @param main the sentences of the main package, unless it is its own language; what is drawn already stays as it is */
  chooseLanguage(language: Language, main?: Translated<Words>): void
  forget(): void
}

/** Builds the preferences of this phone, text size and language, and speaks the language at once. */
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

/** The catalogue that was kept; undefined where the text is damaged. */
function sentencesIn(text: string): Translated<Words> | undefined {
  try {
    return JSON.parse(text) as Translated<Words>
  } catch {
    return undefined
  }
}
