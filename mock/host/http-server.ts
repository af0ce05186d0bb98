import { randomUUID } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainStatusHeader, requestIdHeader } from '@/contract/http'
import type { CityRequest } from '../city'
import type { Delivery } from '../faults'
import { requestIdOf } from '../request-id'
import { refuse } from '../routes/route'
import type { CityHost } from './city-host'
import type { SidePage } from './side-page'
import { sidePages } from './side-pages'

/** A server that accepts requests. */
export interface RunningServer {
  /** The address, such as `http://127.0.0.1:4000`. */
  readonly url: string
  close(): Promise<void>
}

const apiRoot = '/api/v1'
const largestBody = 1_000_000

/** Serves a city on this machine's loopback address. Port 0 takes any free port. */
export async function serveCity(host: CityHost, port: number): Promise<RunningServer> {
  const server = http.createServer((incoming, outgoing) => {
    answer(host, incoming, outgoing).catch((error: unknown) => {
      console.error(error instanceof Error ? error.stack : 'unknown failure')
      if (!outgoing.headersSent) outgoing.writeHead(500)
      outgoing.end()
    })
  })
  // Longer than any client keeps an idle connection open, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  host: CityHost,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
): Promise<void> {
  const url = addressOf(incoming.url ?? '/')
  const body = await readBody(incoming)
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  const request: CityRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname.slice(apiRoot.length),
    query: Object.fromEntries(url.searchParams),
    headers: { ...headers, [requestIdHeader]: requestIdOf(headers) ?? randomUUID() },
    body: typeof body === 'string' ? body : '',
  }
  if (!url.pathname.startsWith(`${apiRoot}/`)) {
    const page = sidePages(host, { ...request, path: url.pathname })
    return sendPage(outgoing, page)
  }
  const delivery = typeof body === 'string' ? host.handle(request) : unreadable(request, body)
  if (delivery.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delivery.delayMs))
  send(outgoing, request, delivery)
}

/** Parses the requested path, which may be any text from a hostile client. */
function addressOf(text: string): URL {
  const path = `/${text.replace(/^\/+/, '')}`
  return URL.canParse(path, 'http://city') ? new URL(path, 'http://city') : new URL('http://city/')
}

type Unreadable = Readonly<{ status: number; because: string }>
const tooLarge: Unreadable = { status: 413, because: 'the body may have 1 MB at most' }
const notText: Unreadable = { status: 400, because: 'the body must be UTF-8' }

async function readBody(incoming: http.IncomingMessage): Promise<string | Unreadable> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= largestBody) chunks.push(chunk)
  }
  if (size > largestBody) return tooLarge
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    return notText
  }
}

function unreadable(request: CityRequest, { status, because }: Unreadable): Delivery {
  const { refused: code, message } = refuse('INVALID_REQUEST', because)
  const body = { code, message, requestId: request.headers[requestIdHeader] ?? '-' }
  return { delayMs: 0, ends: 'answer', status, text: JSON.stringify(body) }
}

function send(outgoing: http.ServerResponse, request: CityRequest, delivery: Delivery): void {
  if (delivery.ends === 'hang') return
  if (delivery.ends === 'reset') {
    outgoing.destroy()
    return
  }
  const plain = request.headers[plainStatusHeader] === '1' && !delivery.raw
  const { retryAfterSeconds } = delivery
  outgoing.writeHead(plain ? 200 : delivery.status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(plain && { [plainStatusHeader]: String(delivery.status) }),
    [requestIdHeader]: request.headers[requestIdHeader],
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  })
  outgoing.end(delivery.text)
}

function sendPage(outgoing: http.ServerResponse, { status, type, body }: SidePage): void {
  const contentType = typeof body === 'string' ? `${type}; charset=utf-8` : type
  outgoing.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body)
}
