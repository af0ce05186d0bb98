import { neighbours } from 'mock/examples/example'
import { smallTown } from 'mock/examples/small-town'
import { endpointDocs } from 'mock/openapi/groups/all-groups'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { goodReplies as written } from './wire-samples'

/**
 * The answers of the mock city to its own examples. Below, the handwritten answers of `wire-samples.ts` take
 * precedence, because they hold more.
 */
const exampleAnswers = Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => {
  const town = smallTown(['retiree', ...neighbours])
  const { by = 'retiree', ...input } = endpointDocs[name as EndpointName].example(town, 'retiree')
  return { name, body: input.body, reply: town.wire(endpoint, input, by).body }
})

const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** One good reply of every endpoint, as it is on the wire. */
export const goodReplies: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(exampleAnswers.map(({ name, reply }) => [name, onTheWire(reply)])),
  ...written,
}

/** One good body of every endpoint that has one, as it is on the wire. */
export const goodBodies: Readonly<Record<string, unknown>> = Object.fromEntries(
  exampleAnswers.filter(({ body }) => body !== undefined).map(({ name, body }) => [name, onTheWire(body)]),
)
