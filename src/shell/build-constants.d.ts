/** Set by the build (config/build-constants.ts). */
declare const CITY_API_BASE_URL: string
declare const DEMO_BUILD: boolean
declare const EMBEDDED_CITY: boolean
declare const WORDS_RELEASE: string
