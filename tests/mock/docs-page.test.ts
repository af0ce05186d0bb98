import { openApiJson } from 'mock/host/docs-page'
import type { OpenApi } from 'mock/openapi/document'
import type { RunningServer } from 'mock/host/http-server'
import { send, serveTown } from './over-http'

const document = JSON.parse(openApiJson()) as OpenApi

let server: RunningServer
beforeAll(async () => void ({ server } = await serveTown()))
afterAll(() => server.close())

describe('a city over HTTP', () => {
  it('serves the gateway’s document', async () => {
    const json = await send(server.url, '/openapi.json')
    expect([json.status, json.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(JSON.parse(json.text)).toMatchObject({ openapi: '3.1.0', info: document.info })
  })

  it('serves a page that names the document and reads it', async () => {
    const docs = await send(server.url, '/docs')
    expect([docs.status, docs.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(docs.text).toContain(`<title>${document.info.title}</title>`)
    expect(docs.text).toContain("url: '/openapi.json'")
  })

  it('serves all that the page loads, and the page may load from nowhere else', async () => {
    const { text } = await send(server.url, '/docs')
    const loaded = [...text.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].map(([, path]) => path ?? '')
    const types = await Promise.all(
      loaded.map(async (path) => (await send(server.url, path)).headers['content-type']),
    )
    expect(types).toEqual(['text/css; charset=utf-8', 'text/javascript; charset=utf-8'])
    expect(text).toContain(`content="default-src 'self'; script-src 'self' 'unsafe-inline'`)
    expect(text).not.toMatch(/https?:/)
  })
})
