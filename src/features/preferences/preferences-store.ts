import { createStore } from 'zustand/vanilla'
import { speak, type Words } from '@/words/current'
import { spokenLanguage, type Language, type Translated } from '@/words/language'

/** Everything but `standard` is elder mode (长辈版): larger, and home with less on it. */
export type TextSize = 'standard' | 'large' | 'largest'

/** A language that the main package does not carry, with what the main package says in it. */
interface KeptLanguage {
  readonly language: Exclude<Language, 'zh-Hans'>
  /** Which words these are; those of another release have other sentences. */
  readonly release: string
  /** JSON of the catalogue. */
  readonly sentences: string
}

interface Shelf<Value> {
  read(): Value | undefined
  write(value: Value): void
  clear(): void
}

interface Deps {
  readonly textSizes: Shelf<{ readonly size: TextSize }>
  readonly languages: Shelf<KeptLanguage>
  /** What the phone's own text size asks for. */
  readonly phonesTextSize: TextSize
  /** Names the words of this build. */
  readonly release: string
}

export interface MannersState {
  readonly textSize: TextSize
  /** Undefined while the phone's own size is followed. */
  readonly chosenSize: TextSize | undefined
  readonly language: Language
}

/** How this phone wants to be spoken to: how large, in which language. Begins by speaking it. */
export function createManners({ textSizes, languages, phonesTextSize, release }: Deps) {
  const kept = languages.read()
  const sentences = kept?.release === release ? sentencesIn(kept.sentences) : undefined
  let outdated = kept !== undefined && sentences === undefined
  if (kept) speak(kept.language, sentences)
  const sized = (chosenSize: TextSize | undefined) => ({
    chosenSize,
    textSize: chosenSize ?? phonesTextSize,
  })
  const store = createStore<MannersState>(() => ({
    ...sized(textSizes.read()?.size),
    language: spokenLanguage(),
  }))
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
  return {
    ...store,
    /** The program is newer than the words kept of a language; until they are chosen again, the main package speaks 简体. */
    isOutdated: () => outdated,
    /** @param size undefined follows the phone */
    chooseSize,
    /** @param main what the main package says in it, unless it is its own; what is drawn already stays as it is */
    chooseLanguage,
    forget() {
      chooseSize(undefined)
      chooseLanguage('zh-Hans')
    },
  }
}

function sentencesIn(text: string): Translated<Words> | undefined {
  try {
    return JSON.parse(text) as Translated<Words>
  } catch {
    return undefined
  }
}
