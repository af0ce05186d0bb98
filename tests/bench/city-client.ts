import http from 'node:http'
import * as v from 'valibot'
import { requestFor } from '@/api/request-for'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/endpoint'

/** A client of a city over connections that stay open, like those of a phone or a till. */
export interface CityClient {
  /** Sends a request. @throws when the city refuses or responds in another shape than the contract's */
  ask<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E> & LooseInput,
    accessToken?: string,
  ): Promise<v.InferOutput<E['reply']>>
  close(): void
}

/**
 * Creates a client of the city at this address.
 * @param connections the maximum number of connections
 */
export function createCityClient(url: string, connections: number): CityClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  let requestCount = 0
  return {
    async ask(endpoint, input, accessToken) {
      requestCount += 1
      const request = requestFor(endpoint, input, {
        baseUrl: `${url}/api/v1`,
        requestId: `bench-${requestCount}`,
        timeoutMs: 0,
        ...(endpoint.changes && { idempotencyKey: `bench-key-${requestCount}` }),
        ...(accessToken !== undefined && { accessToken }),
      })
      const { method, headers, body = '' } = request
      const text = await new Promise<string>((resolve, reject) => {
        const sent = http.request(request.url, { agent, method, headers }, (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
        })
        sent.on('error', reject).end(body)
      })
      const reply = v.safeParse(endpoint.reply, JSON.parse(text))
      if (!reply.success) throw new Error(`${method} ${endpoint.path}: ${text.slice(0, 200)}`)
      return reply.output
    },
    close: () => agent.destroy(),
  }
}
