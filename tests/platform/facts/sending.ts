import type { HttpOutcome, HttpRequest } from '@/contract/http'
import type { Platform } from '@/platform/port'
import { city, type RemoteHandle } from '../phones/tested-phone'

/** Creates a request to a path of the city, by default a GET. */
export const requestTo = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: `${city}${path}`,
  headers: {},
  timeoutMs: 20_000,
  ...more,
})

/** Sends a request through the port. */
export const send = (platform: RemoteHandle<Platform>, request: HttpRequest): Promise<HttpOutcome> =>
  platform.ask((port, asked) => port.send(asked), request)
