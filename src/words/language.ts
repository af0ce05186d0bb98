/** The languages of the app, by tag (BCP 47); the first is the default. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

/** One of the languages. */
export type Language = (typeof languages)[number]

/** The name of each language in that language, for people who cannot read the current one. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** A catalogue in another language: the same keys, other text. */
export type Translated<Catalogue> = Catalogue extends string
  ? string
  : Catalogue extends (...about: infer About) => string
    ? (...about: About) => string
    : { readonly [Name in keyof Catalogue]: Translated<Catalogue[Name]> }

let spoken: Language = 'zh-Hans'

/** Gives the current language. */
export const spokenLanguage = (): Language => spoken

/** Sets the current language. Catalogues read afterwards are in it; text already drawn stays as it is. */
export const setSpokenLanguage = (language: Language): void => {
  spoken = language
}

/**
 * Builds a catalogue that reads in the current language at the moment of reading. Read it where something is drawn,
 * never when a file is loaded.
 */
export const inTheLanguageSpoken = <Catalogue extends object>(
  catalogueNow: (language: Language) => Translated<Catalogue>,
): Catalogue =>
  new Proxy({} as Catalogue, {
    get: (_, section) => catalogueNow(spoken)[section as keyof Translated<Catalogue>],
  })
