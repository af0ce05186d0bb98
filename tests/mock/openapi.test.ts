import fs from 'node:fs'
import path from 'node:path'
import { openApi, openApiText } from 'mock/openapi/openapi'
import type { JsonSchema, Operation, Parameter, Reference } from 'mock/openapi/document'
import { notedNames } from 'mock/openapi/field-notes'
import { endpointGroups } from 'mock/openapi/groups/all-groups'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints } from '@/contract/endpoints'
import { refusalCodes } from '@/contract/refusal'
import * as v from 'valibot'
import { fits } from './fits-schema'
import { parts, schemasWithin } from './document-parts'

const document = openApi()
const { components, paths } = document
const all = Object.entries<Endpoint>(endpoints)
const operations = Object.entries(paths).flatMap(([where, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ where, method, operation })),
)
const operationOf = (name: string): Operation => {
  const found = operations.find(({ operation }) => operation.operationId === name)
  if (!found) throw new Error(`${name} is not in the document`)
  return found.operation
}

const pointed = ($ref: string): unknown =>
  $ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document)

const parameters = ({ parameters: listed }: Operation): Parameter[] =>
  listed.map((one: Parameter | Reference) => ('$ref' in one ? (pointed(one.$ref) as Parameter) : one))

const bodies = operations.flatMap(({ operation }) => {
  const { requestBody, responses } = operation
  const contents = [requestBody?.content, responses['200'].content].filter((content) => content !== undefined)
  return contents.map((content) => ({
    name: operation.operationId,
    schema: content['application/json'].schema,
  }))
})

/** Every schema and every schema inside it; shared schemas are listed once. */
const schemas: readonly (readonly [string, JsonSchema])[] = [
  ...bodies.map(({ name, schema }) => [name, schema] as const),
  ...Object.entries(components.schemas),
].flatMap(([name, schema]) => [...schemasWithin(name, schema)])

describe('the committed document', () => {
  it('is to the byte what the contract says today', () => {
    const file = path.join(__dirname, '../../mock/openapi/openapi.json')
    if (fs.readFileSync(file, 'utf8') !== openApiText(document)) {
      throw new Error('mock/openapi/openapi.json is not what the contract says: npm run openapi')
    }
  })
})

describe('the document', () => {
  it('has every endpoint of the contract once, with its method and path', () => {
    const asked = all.map(
      ([name, { method, path: at }]) => `${name} ${method} ${at.replace(/:(\w+)/g, '{$1}')}`,
    )
    const documented = operations.map(
      ({ where, method, operation }) => `${operation.operationId} ${method.toUpperCase()} ${where}`,
    )
    expect(documented.toSorted()).toEqual(asked.toSorted())
  })

  it('refers only to what is there', () => {
    const refs = [...parts(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.length).toBeGreaterThan(100)
    expect(refs.filter(($ref) => pointed($ref) === undefined)).toEqual([])
  })

  it('has no shared schema that nobody uses', () => {
    const text = JSON.stringify(document)
    const unused = Object.keys(components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    )
    expect(unused).toEqual([])
  })

  it('declares exactly the names in a path, each required', () => {
    for (const { where, operation } of operations) {
      const declared = parameters(operation).filter((parameter) => parameter.in === 'path')
      expect(declared.map(({ name }) => `{${name}}`)).toEqual(where.match(/\{\w+\}/g) ?? [])
      expect(declared.every(({ required }) => required)).toBe(true)
    }
  })

  it('declares no parameter twice', () => {
    for (const { operation } of operations) {
      const names = parameters(operation).map((parameter) => `${parameter.in} ${parameter.name}`)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('has no schema that says nothing: each has a type, values, alternatives, or a reference', () => {
    const silent = schemas.filter(
      ([, { $ref, type, enum: values, const: value, anyOf, oneOf }]) =>
        $ref === undefined && !type && !values && value === undefined && !anyOf && !oneOf,
    )
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('requires only fields it has', () => {
    const lost = schemas.flatMap(([name, { properties = {}, required = [] }]) =>
      required.filter((field) => !(field in properties)).map((field) => `${name}.${field}`),
    )
    expect(lost).toEqual([])
  })

  it('names every code of a refusal, with its status', () => {
    const refusalNote = components.responses['Refused']?.description ?? ''
    const named = refusalCodes.filter((code) =>
      new RegExp(`[：、]${code} [45]\\d\\d(、|$)`).test(refusalNote),
    )
    expect(named).toEqual([...refusalCodes])
  })
})

describe('for a reader', () => {
  const fields = schemas.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(([field, { description }]) => ({ owner: name, field, description })),
  )
  const asked = operations.flatMap(({ operation }) =>
    parameters(operation)
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, description }) => ({ owner: operation.operationId, field: name, description })),
  )

  it('every field of the wire has a note; what is missing goes into its group in mock/openapi/groups', () => {
    const silent = [...fields, ...asked].filter(({ description }) => !description)
    expect(silent.map(({ owner, field }) => `${owner}.${field}`)).toEqual([])
  })

  it('every note is of a field there is', () => {
    const known = new Set([...fields, ...asked].map(({ field }) => field))
    const owners = new Set([...known, ...Object.keys(components.schemas), ...all.map(([name]) => name)])
    const idle = notedNames.filter((name) => {
      const [field = '', owner] = name.split('.').reverse()
      return !known.has(field) || (owner !== undefined && !owners.has(owner))
    })
    expect(idle).toEqual([])
  })

  it('no field has two notes: the second would be read for both', () => {
    expect(notedNames.filter((name, n) => notedNames.indexOf(name) !== n)).toEqual([])
  })

  it('every endpoint stands under one heading', () => {
    const grouped = endpointGroups.flatMap((group) => Object.keys(group.endpoints))
    expect(grouped.toSorted()).toEqual(Object.keys(endpoints).toSorted())
  })
})

describe.each(all)('%s', (name, { caller, changes, query, body, reply, path: at }) => {
  const operation = operationOf(name)

  it('asks for the proof its caller has', () => {
    const proofs = operation.security.flatMap((asked) => Object.keys(asked))
    expect(proofs).toEqual(caller === 'anyone' ? [] : [caller])
    for (const proof of proofs) expect(components.securitySchemes).toHaveProperty(proof)
  })

  it('takes an Idempotency-Key exactly when it changes something', () => {
    const keys = parameters(operation).filter((parameter) => parameter.name === 'Idempotency-Key')
    expect(keys).toHaveLength(changes ? 1 : 0)
  })

  it('has an example that the decoders of the contract accept', () => {
    const declared = parameters(operation)
    const examples = (where: string) =>
      Object.fromEntries(
        declared.flatMap((one) =>
          one.in === where && one.example !== undefined ? [[one.name, one.example]] : [],
        ),
      )
    expect(Object.values(examples('path'))).toHaveLength(at.match(/:/g)?.length ?? 0)
    if (query) expect(v.is(query, examples('query'))).toBe(true)
    if (body) expect(v.is(body, operation.requestBody?.content['application/json'].example)).toBe(true)
    expect(v.is(reply, operation.responses['200'].content['application/json'].example)).toBe(true)
  })

  it('describes its own example, and refuses it without any one field that is required', () => {
    const { schema, example } = operation.responses['200'].content['application/json']
    const shared = components.schemas
    expect(fits(example, schema, shared)).toBe(true)
    const { required = [] } = schema.$ref === undefined ? schema : (pointed(schema.$ref) as JsonSchema)
    for (const field of required) {
      expect(fits({ ...(example as object), [field]: undefined }, schema, shared)).toBe(false)
    }
  })
})
