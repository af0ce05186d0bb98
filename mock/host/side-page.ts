import type { RefusalCode } from '@/contract/refusal'

/** What the host answers beside the gateway. */
export interface SidePage {
  readonly status: number
  readonly type: string
  /** Text goes out in UTF-8. */
  readonly body: string | Buffer
}

export const text = (status: number, body: string): SidePage => ({ status, type: 'text/plain', body })

export const json = (status: number, body: unknown): SidePage => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

export const html = (body: string): SidePage => ({ status: 200, type: 'text/html', body })

/** A switch that was asked for something it does not do; the message says what it does. */
export const refusedSwitch = (message: string): SidePage =>
  json(422, { code: 'INVALID_REQUEST' satisfies RefusalCode, message, requestId: '-' })
