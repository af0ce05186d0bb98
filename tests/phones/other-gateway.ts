import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainStatusHeader } from '@/contract/http'
import type { Town } from './town'

/** A gateway of another make in front of the city, which writes its answers in other forms that are allowed as well. */
export interface OtherGateway {
  readonly url: string
  /** The times of the questions about the person, epoch ms; the first was put off for two seconds. */
  readonly askedForMe: readonly number[]
  close(): Promise<void>
}

const jwt = (token: string): string => `eyJhbGciOiJIUzI1NiJ9.${token}.c2ln+/~-_==`
const tokenIn = (authorization = ''): string => authorization.replace(/^(\w+) .*\.([\w-]+)\..*$/, '$1 $2')

/** The name of a pharmacy in this gateway's lists, which a table program would take for a formula. */
export const formulaName = '＝1+1大药房'

/** Begins this gateway's numbers of records, which are digits only and longer than a table program can count. */
export const recordNumberPrefix = '35010020261121'
const numbered = (text: string): string => text.replace(/"S(\d{9})"/g, `"${recordNumberPrefix}$1"`)
const numberedInCity = (url: string): string =>
  url.replace(new RegExp(`/settlements/${recordNumberPrefix}(\\d{9})`), '/settlements/S$1')

/** Repeats the first entry of a page of records at its end, as gateways do that count from the top. */
const withTwins = (text: string): string =>
  text.replace(/"settlements":\[(\{.*?\})(,\{"setl_id".*?)?\](?=,"next_cursor")/, '"settlements":[$1$2,$1]')

/**
 * Rewrites a body: tokens with dots, times with microseconds and a small t, an entry twice, records numbered in digits, a name
 * that begins a formula, and a mark of the byte order.
 */
const rewritten = (text: string): string =>
  `\ufeff${withTwins(numbered(text))
    .replaceAll('仁心大药房（东街店）', formulaName)
    .replace(
      /"(access|refresh)_token":"([\w-]+)"/g,
      (_, kind: string, token: string) => `"${kind}_token":"${jwt(token)}"`,
    )
    .replace(/(\d)T(\d\d:\d\d:\d\d)\+08:00/g, '$1t$2.000123+08:00')}`

const putOffMs = 2_000
/** The headers of a request that are this gateway's own affair. */
const notPassedOn = ['host', 'content-length']

/**
 * Opens the gateway: tokens are JWTs, bodies begin with a byte order mark, a success without content is 204, and the first
 * question about the person is put off until a date.
 */
export async function openOtherGateway(town: Town): Promise<OtherGateway> {
  const askedForMe: number[] = []
  const answer = async (incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method = 'GET', url = '/', headers } = incoming
    if (url.endsWith('/me') && askedForMe.push(Date.now()) === 1) {
      const now = Date.now()
      const date = (at: number): string => new Date(at).toUTCString()
      // Alipay hands over no headers of an answer with an error, so this gateway knows the header for its status.
      const busy = { date: date(now), 'retry-after': date(now + putOffMs), [plainStatusHeader]: '503' }
      outgoing.writeHead(200, busy).end('<h1>busy</h1>')
      return
    }
    const kept = Object.entries(headers).filter(([name]) => !notPassedOn.includes(name))
    const body = Buffer.concat(chunks)
      .toString()
      .replace(/"refresh_token":"[^".]+\.([\w-]+)\.[^"]+"/, '"refresh_token":"$1"')
    const response = await fetch(town.url + numberedInCity(url), {
      method,
      headers: {
        ...(Object.fromEntries(kept) as Record<string, string>),
        authorization: tokenIn(headers.authorization),
      },
      ...(body !== '' && { body }),
    })
    const text = await response.text()
    const status = response.headers.get(plainStatusHeader) ?? ''
    const type = 'application/json;charset=UTF-8'
    if (text === '{}') outgoing.writeHead(204).end()
    else
      outgoing
        .writeHead(response.status, { 'content-type': type, [plainStatusHeader]: status })
        .end(rewritten(text))
  }
  const server = http.createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    askedForMe,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
