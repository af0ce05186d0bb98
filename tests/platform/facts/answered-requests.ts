import { plainStatusHeader, type HttpRequest } from '@/contract/http'
import { brokenJson, errorBody, oddlySpacedJson } from '../phones/fake-city'
import type { PhoneKind } from '../phones/tested-phone'
import { requestTo, send } from './sending'

/** Checks the outcome of `send` for requests that are answered. */
export function answeredFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('sends nothing: every request is offline', async () => {
      const { platform } = await kind.start()
      for (const method of ['GET', 'POST', 'DELETE'] as const)
        expect(await send(platform, requestTo('/hello', { method }))).toEqual({
          arrived: false,
          why: 'offline',
        })
    })
    return
  }
  answerFacts(kind)
  errorFacts(kind)
  if (!kind.givesErrorBodies) withheldErrorFacts(kind)
}

function answerFacts(kind: PhoneKind): void {
  test('an answer arrives as the very text that was sent, with header names in lower case', async () => {
    const { platform } = await kind.start()
    expect(await send(platform, requestTo('/hello'))).toEqual({
      arrived: true,
      status: 200,
      headers: { 'x-request-id': 'r-1', 'content-type': 'application/json' },
      text: oddlySpacedJson,
    })
  })

  test('JSON that is broken arrives as text, for the reader to judge', async () => {
    const { platform } = await kind.start()
    expect(await send(platform, requestTo('/broken'))).toMatchObject({ arrived: true, text: brokenJson })
  })

  test('an empty answer is empty text', async () => {
    const { platform } = await kind.start()
    expect(await send(platform, requestTo('/empty'))).toEqual({
      arrived: true,
      status: 204,
      headers: {},
      text: '',
    })
  })

  test('address, headers and body reach the city as they were sent', async () => {
    const { platform, received } = await kind.start()
    const request: HttpRequest = requestTo('/records?from=2026-01&name=%E5%BC%A0', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b', 'idempotency-key': 'k-1' },
      body: '{ "name":"张桂兰" , "fen":10}',
    })
    await send(platform, request)
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({
      method: 'POST',
      url: request.url,
      body: request.body,
      headers: request.headers,
    })
  })

  test('a request without a body carries none, whatever its method', async () => {
    const { platform, received } = await kind.start()
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      expect(await send(platform, requestTo('/hello', { method }))).toMatchObject({ status: 200 })
    expect(received.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['POST', undefined],
      ['DELETE', undefined],
    ])
  })
}

const errorStatuses = [401, 409, 500]

function errorFacts(kind: PhoneKind): void {
  test('an answer with status 401, 409 or 500 arrives with that status', async () => {
    const { platform } = await kind.start()
    const statuses: unknown[] = []
    for (const status of errorStatuses) {
      const outcome = await send(platform, requestTo(`/status/${status}`))
      statuses.push(outcome.arrived && outcome.status)
    }
    expect(statuses).toEqual(errorStatuses)
  })

  test('asked for in plain, an error arrives as a success with its real status in a header, and its body', async () => {
    const { platform } = await kind.start()
    for (const status of errorStatuses)
      expect(
        await send(platform, requestTo(`/status/${status}`, { headers: { [plainStatusHeader]: '1' } })),
      ).toMatchObject({
        arrived: true,
        status: 200,
        headers: { [plainStatusHeader]: String(status) },
        text: errorBody(status),
      })
  })

  if (kind.givesErrorBodies)
    test('an error arrives with its body and headers', async () => {
      const { platform } = await kind.start()
      for (const status of errorStatuses)
        expect(await send(platform, requestTo(`/status/${status}`))).toMatchObject({
          headers: { 'x-request-id': 'r-1' },
          text: errorBody(status),
        })
    })
}

/**
 * Checks answers with an error status on Alipay, which passes `error: 19` to `fail`; clients differ in what else they
 * pass.
 */
function withheldErrorFacts(kind: PhoneKind): void {
  test('an error whose client tells status, headers and body arrives with all of them', async () => {
    const phone = await kind.start()
    await phone.refuse('request', {
      error: 19,
      status: 409,
      headers: { 'X-Request-Id': 'r-2' },
      data: errorBody(409),
    })
    expect(await send(phone.platform, requestTo('/hello'))).toEqual({
      arrived: true,
      status: 409,
      headers: { 'x-request-id': 'r-2' },
      text: errorBody(409),
    })
  })

  test('an error whose client tells nothing about it is an answer with status 500', async () => {
    const phone = await kind.start()
    await phone.refuse('request', { error: 19, errorMessage: 'http status error' })
    expect(await send(phone.platform, requestTo('/hello'))).toMatchObject({ arrived: true, status: 500 })
  })
}
