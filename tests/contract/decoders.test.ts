import * as v from 'valibot'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { Refusal } from '@/contract/refusal'
import { goodBodies, goodReplies } from './good-answers'

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }
interface MissingField {
  /** The path with dots, as valibot writes it. */
  readonly path: string
  readonly without: Json
}

const isFields = (value: Json): value is { readonly [field: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns the value once for each field in it, without that field. */
function withoutEach(value: Json): MissingField[] {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((entry, n) =>
      withoutEach(entry).map(({ path, without }) => ({
        path: `${n}.${path}`,
        without: (value as readonly Json[]).with(n, without),
      })),
    )
  }
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([field, part]) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== field))
    const deeper = withoutEach(part).map(({ path, without }) => ({
      path: `${field}.${path}`,
      without: { ...value, [field]: without },
    }))
    return [{ path: field, without: rest }, ...deeper]
  })
}

const firstPath = (schema: Schema, wire: unknown): string | undefined => {
  const decoded = v.safeParse(schema, wire)
  return decoded.success ? undefined : (v.getDotPath(decoded.issues[0]) ?? '')
}

const replies = Object.entries(goodReplies) as [EndpointName, Json][]
/** The endpoints that search: every field of their bodies is optional and narrows the result. */
const searches: readonly EndpointName[] = ['findSettlements', 'sumSettlements', 'findInstitutions']
const isSearch = ([name]: [EndpointName, Json]): boolean => searches.includes(name)
const bodies = Object.entries(goodBodies) as [EndpointName, Json][]
const bodyOf = (name: EndpointName): Schema => {
  const { body } = endpoints[name] as Endpoint
  if (!body) throw new Error(`${name} has no body`)
  return body
}

it('every endpoint has a good answer here, and every body a good body', () => {
  expect(Object.keys(goodReplies).toSorted()).toEqual(Object.keys(endpoints).toSorted())
  const withBody = Object.entries<Endpoint>(endpoints).filter(([, { body }]) => body !== undefined)
  expect(Object.keys(goodBodies).toSorted()).toEqual(withBody.map(([name]) => name).toSorted())
})

describe.each(replies)('the answer of %s', (name, wire) => {
  const schema: Schema = endpoints[name].reply

  it('is understood when it is good', () => {
    expect(firstPath(schema, wire)).toBeUndefined()
  })

  it('is understood with fields more than we know', () => {
    expect(firstPath(schema, { ...(wire as object), brand_new: [1, { deep: true }] })).toBeUndefined()
  })

  it('names every field that is missing', () => {
    for (const { path, without } of withoutEach(wire)) expect(firstPath(schema, without)).toBe(path)
  })

  it.each([null, undefined, 'text', 7, true, [[]]])('is not %j', (shape) => {
    if (JSON.stringify(wire) === '{}' && Array.isArray(shape)) return
    expect(firstPath(schema, shape)).toBeDefined()
  })
})

describe.each(bodies.filter((body) => !isSearch(body)))('the body of %s', (name, wire) => {
  it('is accepted when it is good, and names every field that is missing', () => {
    expect(firstPath(bodyOf(name), wire)).toBeUndefined()
    for (const { path, without } of withoutEach(wire)) expect(firstPath(bodyOf(name), without)).toBe(path)
  })
})

describe.each(bodies.filter(isSearch))('the body of %s', (name, wire) => {
  it('is accepted when it is good, with nothing in it, and with a part that is as it should be only', () => {
    for (const body of [wire, {}]) expect(firstPath(bodyOf(name), body)).toBeUndefined()
    for (const field of Object.keys(wire as object))
      expect(firstPath(bodyOf(name), { ...(wire as object), [field]: [] })).toBe(field)
  })
})

describe('a refusal', () => {
  const wire = { code: 'ACCOUNT_FROZEN', message: '账户已冻结', requestId: 'r-1' }

  it('has a code, a message and the number of the request, and names the one that is missing', () => {
    expect(firstPath(Refusal, wire)).toBeUndefined()
    for (const { path, without } of withoutEach(wire)) expect(firstPath(Refusal, without)).toBe(path)
  })

  it('may carry a code we have never heard of', () => {
    expect(firstPath(Refusal, { ...wire, code: 'BRAND_NEW' })).toBeUndefined()
  })

  it.each(['E1001', 'LIMIT_2'])('may carry the code %s, as the hotline needs it', (code) => {
    expect(firstPath(Refusal, { ...wire, code })).toBeUndefined()
  })

  it.each(['', 'lower', '<script>', 'A'.repeat(41), 'A B', '请重试'])('has no code like "%s"', (code) => {
    expect(firstPath(Refusal, { ...wire, code })).toBe('code')
  })
})
