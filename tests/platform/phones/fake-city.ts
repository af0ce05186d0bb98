import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainStatusHeader } from '@/contract/http'
import type { RequestAnswer, RequestMessage } from '../../simulator'
import { city } from './tested-phone'

/** JSON text that changes when it is parsed and printed again. */
export const oddlySpacedJson = '{ "name" : "张桂兰", "fen":10, "list":[ ] }'

/** JSON text that is cut off in the middle. */
export const brokenJson = '{"name": "张桂'

/** Returns the body of an answer with an error status. */
export const errorBody = (status: number): string => `{"code":"c-${status}", "message":"no"}`

/** Returns the answer of the city by path; undefined when the request is not for the city. */
function answerTo({ url, headers }: RequestMessage): RequestAnswer | Promise<never> | undefined {
  if (!url.startsWith(city)) return undefined
  const [, what, status] = url.slice(city.length).split('/')
  const own = { 'X-Request-Id': 'r-1', 'Content-Type': 'application/json' }
  if (what === 'never') return new Promise<never>(() => undefined)
  if (what === 'broken') return { data: brokenJson, header: own }
  if (what === 'empty') return { statusCode: 204, data: '' }
  if (what !== 'status') return { data: oddlySpacedJson, header: own }
  const data = errorBody(Number(status))
  return headers[plainStatusHeader] === '1'
    ? { statusCode: 200, header: { ...own, [plainStatusHeader]: String(status) }, data }
    : { statusCode: Number(status), header: own, data }
}

/** The city that answers the requests of a simulated phone. */
export interface FakeCity {
  readonly received: RequestMessage[]
  onRequest(request: RequestMessage): RequestAnswer | Promise<never> | undefined
  /** An address of this machine whose connection breaks in the middle of an answer. */
  readonly brokenUrl: string
  close(): void
}

/** Opens a fake city for the port, and a server whose connections break. */
export async function openFakeCity(): Promise<FakeCity> {
  const received: RequestMessage[] = []
  const hangsUp = http.createServer((_, response) => {
    response.writeHead(200, { 'content-length': 1000 })
    response.write('{"half":', () => response.destroy())
  })
  await new Promise<void>((resolve) => hangsUp.listen(0, '127.0.0.1', resolve))
  return {
    received,
    onRequest(request) {
      received.push(request)
      return answerTo(request)
    },
    brokenUrl: `http://127.0.0.1:${(hangsUp.address() as AddressInfo).port}/`,
    close() {
      hangsUp.closeAllConnections()
      hangsUp.close()
    },
  }
}
