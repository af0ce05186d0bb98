import fs from 'node:fs'
import path from 'node:path'
import { html, type SidePage } from './side-page'

const read = (name: string): string => fs.readFileSync(path.join(__dirname, name), 'utf8')

/** Reads the gateway's API document as it is in the repository; a test keeps it up to date. */
export const openApiJson = (): string => read('../openapi/openapi.json')

/** `GET /docs`: shows the API document in Swagger UI, to read and try out. */
export const docsPage = (): SidePage => html(read('page/docs-page.html'))

/** The types of the files that the page loads, by their names in Swagger UI's package. */
const types = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const

/** Reads a file of Swagger UI from its package. */
export const docsFile = (name: keyof typeof types): SidePage => ({
  status: 200,
  type: types[name],
  body: fs.readFileSync(require.resolve(`swagger-ui-dist/${name}`), 'utf8'),
})
