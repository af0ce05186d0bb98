import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainStatusHeader } from '@/contract/http'
import type { RequestAnswer, RequestMessage } from '../../simulator'
import { city } from './tested-phone'

/** JSON that no parser and printer would give back as it is. */
export const oddlySpacedJson = '{ "name" : "张桂兰", "fen":10, "list":[ ] }'
export const brokenJson = '{"name": "张桂'
export const errorBody = (status: number): string => `{"code":"c-${status}", "message":"no"}`

/** What the city answers, by path; undefined when the request is not for the city. */
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

export interface OtherEnd {
  readonly received: RequestMessage[]
  onRequest(request: RequestMessage): RequestAnswer | Promise<never> | undefined
  /** An address of this machine that hangs up in the middle of an answer. */
  readonly brokenLine: string
  close(): void
}

/** The city as far as the port can tell, and a line to it that breaks. */
export async function openOtherEnd(): Promise<OtherEnd> {
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
    brokenLine: `http://127.0.0.1:${(hangsUp.address() as AddressInfo).port}/`,
    close() {
      hangsUp.closeAllConnections()
      hangsUp.close()
    },
  }
}
