// Serves phones to a browser and forwards their requests. It listens on this machine only, and contacts only this machine.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { runtimeOnce } from './compiled'
import { phonePage } from './pages'
import type { Compiled, RequestAnswer, RequestMessage, ResponseMessage, StartConfig } from '../types'

/** A function of a test that answers a request, or returns undefined to let it through. */
export type OnRequest = (
  request: RequestMessage,
) => RequestAnswer | undefined | Promise<RequestAnswer | undefined>
/** A phone that the server serves. */
export interface ServedPhone {
  dist: string
  /** Compiles the build; called for each load of the phone, so that a preview shows the newest build. */
  compile(): Compiled
  config: StartConfig
  /** Answers a request; undefined lets it through. */
  onRequest?: OnRequest | undefined
  /** Replaces the origin of requests that are let through. */
  baseUrl?: string | undefined
}
/** A running server. */
export interface Server {
  url: string
  /** Lets the process end while the server still listens. */
  unref(): void
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}
/** For scripts, whose address tells their contents: a browser neither loads nor compiles them again for its next phone. */
const forever = 'max-age=31536000, immutable'
const versionOf = (script: string): string => createHash('sha256').update(script).digest('hex').slice(0, 16)

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Starts a server for these phones on 127.0.0.1. */
export async function startServer(
  phones: ServedPhone[],
  options: { port?: number | undefined; frontPage?: string } = {},
): Promise<Server> {
  const scripts: string[] = []
  async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const send = (status: number, type: string, body: string | Buffer, caching = 'no-store'): void => {
      response
        .writeHead(status, {
          'content-type': /^(text|application\/json)/.test(type) ? `${type}; charset=utf-8` : type,
          'cache-control': caching,
        })
        .end(body)
    }
    const address = decodeURIComponent((request.url ?? '/').replace(/\?.*/s, ''))
    if (address === '/' && options.frontPage) return send(200, 'text/html', options.frontPage)
    if (address === '/runtime.js') return send(200, 'text/javascript', await runtimeOnce(), forever)
    const [, number, rest = ''] = /^\/(\d+)\/(.*)$/.exec(address) ?? []
    const phone = phones[Number(number)]
    if (!phone) return send(404, 'text/plain', 'not found')
    if (rest === '') {
      const compiled = phone.compile()
      scripts[Number(number)] = compiled.script
      const addresses = [
        `app.js?${versionOf(compiled.script)}`,
        `../runtime.js?${versionOf(await runtimeOnce())}`,
      ]
      return send(200, 'text/html', phonePage(phone.config, compiled.problems, addresses))
    }
    if (rest === 'app.js') return send(200, 'text/javascript', scripts[Number(number)] ?? '', forever)
    if (rest === 'request' && request.method === 'POST') {
      // A page of another site cannot send this type without a CORS preflight, so it cannot reach local servers through here.
      if (!request.headers['content-type']?.startsWith('application/json'))
        return send(415, 'text/plain', 'JSON only')
      const message = JSON.parse(await bodyOf(request)) as RequestMessage
      return send(200, 'application/json', JSON.stringify(await answerOrForward(message, phone)))
    }
    const root = path.resolve(phone.dist)
    const file = path.join(root, path.normalize(`/${rest.replace(/^file\//, '')}`))
    if (!rest.startsWith('file/') || !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
      return send(404, 'text/plain', 'not found')
    return send(200, types[path.extname(file)] ?? 'application/octet-stream', fs.readFileSync(file))
  }
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.stack))
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve),
  )
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/`,
    unref: () => void server.unref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Lets the test answer a request, or forwards it to a local address. */
export async function answerOrForward(
  message: RequestMessage,
  phone: Pick<ServedPhone, 'onRequest' | 'baseUrl'>,
): Promise<ResponseMessage> {
  try {
    const answered = await phone.onRequest?.(message)
    if (answered) {
      const { data, statusCode = 200, header = {} } = answered
      return {
        statusCode,
        header,
        base64: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data ?? null)).toString(
          'base64',
        ),
      }
    }
    const url = new URL(message.url)
    const target = phone.baseUrl ? new URL(url.pathname + url.search, phone.baseUrl) : url
    if (!localHosts.has(target.hostname))
      return {
        error: `${target.host} is not a local address; answer it with onRequest or set baseUrl`,
        reason: 'refused',
      }
    const { method, headers, body, timeout } = message
    const response = await fetch(target, {
      method,
      headers,
      ...(body !== undefined && method !== 'GET' && method !== 'HEAD' && { body }),
      signal: AbortSignal.timeout(timeout),
    })
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      base64: Buffer.from(await response.arrayBuffer()).toString('base64'),
    }
  } catch (error) {
    const { name, message: text, cause } = error as Error & { cause?: Error }
    return { error: cause?.message || text, reason: name === 'TimeoutError' ? 'timeout' : 'network' }
  }
}
