/** Every language the app speaks, by its tag (BCP 47); the first is what it speaks unasked. */
export const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof languages)[number]

/** Each in its own words, for whoever cannot read the one spoken now. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** A catalogue in another language: the same sentences, about the same things, in other words. */
export type Translated<Catalogue> = Catalogue extends string
  ? string
  : Catalogue extends (...about: infer About) => string
    ? (...about: About) => string
    : { readonly [Name in keyof Catalogue]: Translated<Catalogue[Name]> }

let spoken: Language = 'zh-Hans'

/** The language spoken now. */
export const spokenLanguage = (): Language => spoken

/** From now on every catalogue that is read is in this language; what is drawn already stays as it is. */
export const setSpokenLanguage = (language: Language): void => {
  spoken = language
}

/**
 * A catalogue that reads in the language spoken at that moment: read it where something is drawn, never when a file is
 * loaded.
 */
export const inTheLanguageSpoken = <Catalogue extends object>(
  catalogueNow: (language: Language) => Translated<Catalogue>,
): Catalogue =>
  new Proxy({} as Catalogue, {
    get: (_, section) => catalogueNow(spoken)[section as keyof Translated<Catalogue>],
  })
