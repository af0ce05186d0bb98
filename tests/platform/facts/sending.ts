import type { HttpOutcome, HttpRequest } from '@/contract/http'
import type { Platform } from '@/platform/port'
import { city, type Held } from '../phones/tested-phone'

export const requestTo = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: `${city}${path}`,
  headers: {},
  timeoutMs: 20_000,
  ...more,
})

export const send = (platform: Held<Platform>, request: HttpRequest): Promise<HttpOutcome> =>
  platform.ask((port, asked) => port.send(asked), request)
