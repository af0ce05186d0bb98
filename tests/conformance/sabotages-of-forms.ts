import { requestIdHeader } from '@/contract/http'
import type { ProxiedRequest, Sabotage } from './broken-gateway'

const bodyOf = ({ body }: ProxiedRequest): Readonly<Record<string, unknown>> =>
  JSON.parse(body ?? '{}') as Readonly<Record<string, unknown>>

const textIn = (request: ProxiedRequest, field: string): string => {
  const text = bodyOf(request)[field]
  return typeof text === 'string' ? text : ''
}

/** Tells whether a text is written in an unusual form: with spaces, in full width, or with something invisible. */
const isUnusual = (text: string): boolean => /[\s\u200b\u202c\u202d\uff01-\uff5e]/.test(text)

const refusalOf = (status: number, code: string) => ({ status, wire: { code, message: '', requestId: '-' } })

/** Refuses the unusual forms of a text. */
const refusing = (field: string, code: string, isRefused: (text: string) => boolean): Sabotage => ({
  respondInstead: (request) => (isRefused(textIn(request, field)) ? refusalOf(422, code) : undefined),
})

/** The faults of gateways that read only one form of headers and texts, by name, each with the checks that must detect it. */
export const sabotagesOfForms: Readonly<Record<string, readonly [Sabotage, ...checks: string[]]>> = {
  'takes the scheme of Authorization by the letter': [
    {
      changeRequest: ({ headers }) => {
        if (headers.get('authorization')?.startsWith('bearer')) headers.delete('authorization')
        return undefined
      },
    },
    'headers: the scheme of Authorization in lower case',
  ],
  'takes quotation marks for a part of the key': [
    {
      changeRequest: ({ headers }) => {
        const key = headers.get('idempotency-key')
        if (key) headers.set('idempotency-key', key.replaceAll('"', 'q'))
        return undefined
      },
    },
    'headers: an Idempotency-Key in quotation marks is the same key',
  ],
  'makes another request id where it has a dot': [
    {
      changeResponse: ({ wire }) => {
        if (/[^\w-]/.test(String(wire['requestId']))) wire['requestId'] = 'r-1'
      },
    },
    'headers: a request id of any visible letters comes back in header and body',
  ],
  'sends back in the header only what is short': [
    {
      changeResponse: ({ headers }) => {
        const id = headers.get(requestIdHeader) ?? ''
        headers.set(requestIdHeader, id.slice(0, 64))
      },
    },
    'headers: a request id of any visible letters comes back in header and body',
  ],
  'says its own request id in the body only': [
    {
      changeResponse: ({ headers }, request) => {
        if (!request.headers.has(requestIdHeader)) headers.delete(requestIdHeader)
      },
    },
    'headers: a request without an id is given one, the same in header and body',
  ],
  'finds only what is written as in its lists': [
    {
      changeRequest: (request) =>
        isUnusual(textIn(request, 'q'))
          ? { body: JSON.stringify({ ...bodyOf(request), q: '无' }) }
          : undefined,
    },
    'texts: POST /institution-searches finds the same, however it is written',
    'texts: POST /settlement-searches finds the same, however it is written',
  ],
  'counts the units of letters': [
    refusing('q', 'INVALID_REQUEST', (text) => text.length > 40),
    'texts: POST /institution-searches counts letters, not their units',
    'texts: POST /settlement-searches counts letters, not their units',
  ],
  'compares names letter by letter': [
    refusing('psn_name', 'IDENTITY_MISMATCH', isUnusual),
    'texts: a name written otherwise is the same name',
  ],
}
