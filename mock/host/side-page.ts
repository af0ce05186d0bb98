import type { RefusalCode } from '@/contract/refusal'

/** An answer of the host outside the gateway. */
export interface SidePage {
  readonly status: number
  readonly type: string
  /** The content; text is sent as UTF-8. */
  readonly body: string | Buffer
}

/** Builds a plain-text page. */
export const text = (status: number, body: string): SidePage => ({ status, type: 'text/plain', body })

/** Builds a JSON answer. */
export const json = (status: number, body: unknown): SidePage => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
})

/** Builds an HTML page. */
export const html = (body: string): SidePage => ({ status: 200, type: 'text/html', body })

/** Refuses a command that a switch does not support; the message says what it supports. */
export const refusedSwitch = (message: string): SidePage =>
  json(422, { code: 'INVALID_REQUEST' satisfies RefusalCode, message, requestId: '-' })
