import http from 'node:http'
import { serveCity, type RunningServer } from 'mock/host/http-server'
import { foundTown, type Town } from './town'

/** The answer to a request over HTTP. */
export interface Reply {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}

/** The parts of a request over HTTP; a GET without headers and body by default. */
export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** The time after which the request is given up, ms; two seconds by default. */
  readonly patienceMs?: number
}

/**
 * Sends a request exactly as it is given, even an invalid one; rejects when the connection breaks or nobody answers.
 */
export function send(base: string, path: string, sent: Sent = {}): Promise<Reply> {
  const { hostname, port } = new URL(base)
  const { method = 'GET', headers = {}, body = '', patienceMs = 2_000 } = sent
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    request.setTimeout(patienceMs, () => request.destroy(new Error('nobody answered')))
    request.on('error', reject)
    request.end(body)
  })
}

/** Serves a town over HTTP on a free port. */
export async function serveTown(
  people: readonly string[] = ['employee'],
): Promise<{ town: Town; server: RunningServer }> {
  const town = foundTown({ people })
  return { town, server: await serveCity(town.host, 0) }
}
