import fs from 'node:fs'
import path from 'node:path'
import { docsMarkup } from '../openapi/docs/docs-markup'
import type { OpenApi } from '../openapi/document'

const read = (name: string): string => fs.readFileSync(path.join(__dirname, '..', name), 'utf8')

/** The gateway's document as it stands in the repository; a test keeps it up to date. */
export const openApiJson = (): string => read('openapi/openapi.json')

let page: string | undefined

/** The document as a page to read; put together when it is first asked for. */
export function docsPage(): string {
  const style = () => read('till/page/till-tokens.css') + read('openapi/docs/docs.css')
  page ??= docsMarkup(JSON.parse(openApiJson()) as OpenApi, style())
  return page
}
