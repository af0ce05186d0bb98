import { openApiJson } from 'mock/host/docs-page'
import { docsMarkup } from 'mock/openapi/docs/docs-markup'
import type { OpenApi } from 'mock/openapi/document'
import { send, serveTown } from './over-http'

const document = JSON.parse(openApiJson()) as OpenApi
const page = docsMarkup(document, 'p { color: black }')

describe('the page of the gateway’s documents', () => {
  it('has every endpoint: its address, what it is for, its example', () => {
    for (const [where, methods] of Object.entries(document.paths)) {
      for (const { operationId, summary, responses } of Object.values(methods)) {
        const [, article = ''] = page.split(`<article class="card" id="${operationId}">`)
        const [shown = ''] = article.split('</article>')
        expect(shown).toContain(`<code>${where}</code>`)
        expect(shown).toContain(summary)
        const [field = '{'] = Object.keys(responses['200'].content['application/json'].example as object)
        expect(shown).toContain(field)
      }
    }
  })

  it('leads nowhere that is not on it, but for the document itself', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`))
    const links = [...page.matchAll(/ href="([^"]+)"/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(100)
    expect([...new Set(links.filter((link) => !ids.has(link)))]).toEqual(['/openapi.json'])
  })

  it('needs nothing from elsewhere and no script', () => {
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|\son\w+=|https?:/)
  })

  it('shows what is in the document as text, whatever it is', () => {
    const nasty = `<script>alert('"&')</script>`
    const replaced = JSON.stringify(document)
      .replaceAll('消费记录', JSON.stringify(nasty).slice(1, -1))
      .replaceAll('福州', JSON.stringify(nasty).slice(1, -1))
    const shown = docsMarkup(JSON.parse(replaced) as OpenApi, '')
    expect(shown).not.toContain('<script')
    expect(shown).toContain('&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;')
  })
})

describe('a city over HTTP', () => {
  it('serves the page and the document it is made of', async () => {
    const { server } = await serveTown()
    const docs = await send(server.url, '/docs')
    const json = await send(server.url, '/openapi.json')
    await server.close()
    expect([docs.status, docs.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(docs.text).toContain(document.info.title)
    expect([json.status, json.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(json.text)).toMatchObject({ openapi: '3.1.0', info: document.info })
  })
})
