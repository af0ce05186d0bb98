import http from 'node:http'
import * as v from 'valibot'
import { requestFor } from '@/api/request-for'
import type { Endpoint } from '@/contract/endpoint'
import type { InputOf, LooseInput } from '@/contract/endpoint'

/** Asks a city over connections that stay open, as a phone's and a till's do. */
export interface CityClient {
  /** @throws when the city refuses or answers something else than the contract says */
  ask<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E> & LooseInput,
    accessToken?: string,
  ): Promise<v.InferOutput<E['reply']>>
  close(): void
}

/** @param connections how many at most */
export function createCityClient(url: string, connections: number): CityClient {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  let asked = 0
  return {
    async ask(endpoint, input, accessToken) {
      asked += 1
      const request = requestFor(endpoint, input, {
        baseUrl: `${url}/api/v1`,
        requestId: `bench-${asked}`,
        timeoutMs: 0,
        ...(endpoint.changes && { idempotencyKey: `bench-key-${asked}` }),
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
