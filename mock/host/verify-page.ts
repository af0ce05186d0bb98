import { builtPage } from './built-page'

/** `GET /verify`: the page on which anybody checks a document of the city by its number. */
export const verifyPage = builtPage('verify-page.html', 'verify-app.ts')
