import { neighbours } from 'mock/examples/example'
import { smallTown } from 'mock/examples/small-town'
import { endpointDocs } from 'mock/openapi/groups/all-groups'
import type { Endpoint } from '@/contract/endpoint'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { goodReplies as written } from './wire-samples'

/** What the mock city answers to its examples, and the answers written down by hand, which say more. */
const answered = Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => {
  const town = smallTown(['retiree', ...neighbours])
  const { by = 'retiree', ...input } = endpointDocs[name as EndpointName].example(town, 'retiree')
  return { name, body: input.body, reply: town.wire(endpoint, input, by).body }
})

const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export const goodReplies: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(answered.map(({ name, reply }) => [name, onTheWire(reply)])),
  ...written,
}

export const goodBodies: Readonly<Record<string, unknown>> = Object.fromEntries(
  answered.filter(({ body }) => body !== undefined).map(({ name, body }) => [name, onTheWire(body)]),
)
