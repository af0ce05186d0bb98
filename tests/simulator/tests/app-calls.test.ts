// Tests the sample app's calls to the platform: requests, dialogs, storage, signing in.
import http from 'node:http'
import { assertNoErrors, failure } from '../index'
import { waitForLine, start } from './phones'
import { platforms } from './sample'

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  response.writeHead(request.url?.startsWith('/500') ? 500 : 200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      m: request.method,
      q: new URL(request.url ?? '', 'http://x').searchParams.get('q'),
      b: body && (JSON.parse(body) as unknown),
      t: request.headers['x-test'],
    }),
  )
}

let api = ''
const server = http.createServer((request, response) => void answer(request, response))
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe.each(platforms)('%s calls', (platform) => {
  const alipay = platform === 'alipay'
  const lab = () => ({ url: `/pages/lab/index?api=${alipay ? encodeURIComponent(api) : api}` })

  test('reach a local server, and no other host', async () => {
    const phone = await start(platform, lab())
    await phone.tap('#get')
    await waitForLine(phone, `http:200:${JSON.stringify({ m: 'GET', q: '你 好', b: '' })}`)
    await phone.tap('#post')
    await waitForLine(phone, `http:200:${JSON.stringify({ m: 'POST', q: null, b: { a: [1, 2] }, t: 'yes' })}`)
    await phone.tap('#e500')
    await waitForLine(phone, alipay ? /"error":19/ : /^http:500:/)
    await phone.tap('#ext')
    await waitForLine(phone, /not a local address/)
    await phone.setNetwork('none')
    await phone.tap('#get')
    await waitForLine(phone, /network is not connected/)
    assertNoErrors(phone)
  })

  test('open dialogs that a tap answers', async () => {
    const phone = await start(platform, lab())
    await phone.tap('#modal')
    await phone.tap('确定')
    await waitForLine(phone, 'modal:true')
    await phone.tap('#modal')
    await phone.tap('取消')
    await waitForLine(phone, 'modal:false')
    await phone.tap('#toast')
    await phone.waitForText('hi toast')
    await phone.tap('#sheet')
    await phone.tap('two')
    await waitForLine(phone, 'sheet:1')
    assertNoErrors(phone)
  })

  test('keep values in storage, where a test finds them', async () => {
    const phone = await start(platform, lab())
    await phone.tap('#store')
    await waitForLine(phone, 'store:{"v":[1,{"z":2}]}:""')
    expect(await phone.getStorage('k')).toEqual({ v: [1, { z: 2 }] })
    assertNoErrors(phone)
  })

  test('are answered by a value, by a function, or by a failure, and are all recorded', async () => {
    const phone = await start(platform, lab())
    const name = alipay ? 'getAuthCode' : 'login'
    const code = alipay ? 'authCode' : 'code'
    await phone.mock(name, { [code]: 'M1' })
    await phone.tap('#pay')
    await waitForLine(phone, 'login:M1')
    await phone.mock(name, () => ({ [code]: 'F2' }))
    await phone.tap('#pay')
    await waitForLine(phone, 'login:F2')
    await phone.mock(name, failure({ error: 11, errMsg: `${name}:fail` }))
    await phone.tap('#pay')
    await waitForLine(phone, 'loginfail')
    expect(await phone.apiCalls(name)).toHaveLength(3)
    assertNoErrors(phone)
  })
})
