import { serveTestCity, type ServedCity } from './served-city'

let city: ServedCity
let page = ''
beforeAll(async () => {
  city = await serveTestCity()
  page = await (await fetch(`${city.url}/till`)).text()
})
afterAll(() => city.close())

describe('the till’s page', () => {
  it('is one document: no style, script, picture or font from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).not.toMatch(/<link(?![^>]*href="data:,")/)
    expect(page).not.toMatch(/<(script|img|iframe)[^>]*src=/)
    expect(page).not.toMatch(/@import|url\(/)
  })

  it('has one script, which nothing in it ends early', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
  })

  it.each(
    'institution digits scan file person basket split settle receipt reverse next message'
      .split(' ')
      .map((name) => `till-${name}`),
  )('has #%s once', (id) => {
    expect(page.split(`id="${id}"`)).toHaveLength(2)
  })

  it('finds the decoder of codes beside it, as a browser compiles it', async () => {
    const decoder = await fetch(`${city.url}/till/zxing_reader.wasm`)
    expect(decoder.headers.get('content-type')).toBe('application/wasm')
    expect(WebAssembly.validate(await decoder.arrayBuffer())).toBe(true)
  })
})
