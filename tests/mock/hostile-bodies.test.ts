import { neighbours } from 'mock/examples/example'
import { smallTown } from 'mock/examples/small-town'
import { endpointDocs } from 'mock/openapi/groups/all-groups'
import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'

const deepList = (count: number): unknown => JSON.parse('['.repeat(count) + ']'.repeat(count))

/** Values that a client may send in place of a sensible one. */
const hostile: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['minus one', -1],
  ['half', 0.5],
  ['more than can be counted', 2 ** 53],
  ['more than can be written', 1e308],
  ['an empty text', ''],
  ['NUL', '\0'],
  ['half a character', '\ud800'],
  ['markup', '<script>alert(1)</script>'],
  ['the name of what every object has', '__proto__'],
  ['a long text', '药'.repeat(10_000)],
  ['a list', []],
  ['a list of lists', deepList(1_000)],
  ['an object', {}],
  ['a prototype', JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}')],
]

type Json = { readonly [name: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Returns the body once for each of its values, at any depth, with that value replaced. */
function replaced(body: unknown, by: unknown): unknown[] {
  if (!isObject(body)) return []
  return Object.keys(body).flatMap((name) => {
    const withValue = (value: unknown): unknown =>
      Array.isArray(body)
        ? body.map((entry: unknown, n) => (n === Number(name) ? value : entry))
        : { ...body, [name]: value }
    return [withValue(by), ...replaced(body[name], by).map(withValue)]
  })
}

const withBody = Object.entries<Endpoint>(endpoints).filter(([, { body }]) => body !== undefined)

describe.each(withBody)('%s', (name, endpoint) => {
  it('refuses clearly whatever its decoder refuses, breaks at nothing, and changes nothing then', () => {
    const town = smallTown(['employee', ...neighbours])
    const { by = 'employee', body, ...rest } = endpointDocs[name as EndpointName].example(town, 'employee')
    // A person is signed in with their first request, so the town gets one beforehand.
    town.wire(endpoint, { ...rest, body: [] }, by)
    for (const [what, value] of hostile) {
      for (const wrong of [value, [body], ...replaced(body, value)]) {
        const before = town.world.events
        const answer = town.wire(endpoint, { ...rest, body: wrong }, by)
        const read = wrong === undefined ? undefined : (JSON.parse(JSON.stringify(wrong)) as unknown)
        const isGood = isObject(read) && !Array.isArray(read) && v.is(endpoint.body ?? v.never(), read)
        if (isGood) {
          expect([what, answer.status < 500]).toEqual([what, true])
          if (answer.status === 200) expect([what, v.is(endpoint.reply, answer.body)]).toEqual([what, true])
        } else {
          expect([what, answer]).toMatchObject([what, { status: 422, body: { code: 'INVALID_REQUEST' } }])
          expect(town.world.events).toBe(before)
        }
      }
    }
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
