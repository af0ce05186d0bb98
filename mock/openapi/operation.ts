import * as v from 'valibot'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { answeredExample, type AnsweredExample } from './answered-example'
import type { Operation, Parameter, Reference } from './document'
import { noteOf } from './field-notes'
import { endpointDocs, tagOf } from './groups/all-groups'
import { refTo, wireSchema } from './wire-schema'

const refused: Reference = { $ref: '#/components/responses/Refused' }
const nothing = { description: '成功，没有内容' }
const headerRef = (name: string): Reference => ({ $ref: `#/components/parameters/${name}` })

/** Describes one endpoint of the contract as an operation, with an example that the city really answered. */
export function operationOf(name: EndpointName): Operation {
  const endpoint: Endpoint = endpoints[name]
  const example = answeredExample(name)
  return {
    operationId: name,
    tags: [tagOf(name)],
    summary: endpointDocs[name].title,
    security: securityOf(endpoint),
    parameters: [
      ...pathParameters(endpoint, example),
      ...queryParameters(name, endpoint, example),
      ...(endpoint.changes ? [headerRef('IdempotencyKey')] : []),
      headerRef('RequestId'),
      headerRef('PlainStatus'),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: wireSchema(endpoint.body, name), example: example.input.body },
        },
      },
    }),
    responses: {
      '200': {
        description: '成功',
        headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
        content: { 'application/json': { schema: wireSchema(endpoint.reply, name), example: example.reply } },
      },
      ...(v.safeParse(endpoint.reply, {}).success && { '204': nothing }),
      '4XX': refused,
      default: refused,
    },
  }
}

const securityOf = ({ caller }: Endpoint): Operation['security'] =>
  caller === 'anyone' ? [] : [{ [caller]: [] }]

function pathParameters({ path }: Endpoint, { input }: AnsweredExample): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: noteOf('path', name) ?? '编号，来自列表',
    schema: { $ref: refTo(name === 'admdvs' ? 'DivisionCode' : 'Id') },
    example: input.path?.[name],
  }))
}

function queryParameters(owner: EndpointName, { query }: Endpoint, { input }: AnsweredExample): Parameter[] {
  const schema = query && wireSchema(query, owner)
  return Object.entries(schema?.properties ?? {}).map(([name, { description, ...described }]) => {
    const example = input.query?.[name]
    return {
      name,
      in: 'query',
      required: schema?.required?.includes(name) ?? false,
      ...(description !== undefined && { description }),
      schema: described,
      ...(example !== undefined && { example }),
    }
  })
}
