import { endpoints, type EndpointName } from '@/contract/endpoints'
import type { Endpoint } from '@/contract/endpoint'
import type { LooseInput } from '@/contract/endpoint'
import { smallTown } from '../examples/small-town'
import { townspeople } from '../world/people/people'
import { endpointDocs } from './groups/all-groups'

/** One question and its answer, both as they are on the wire. */
export interface AnsweredExample {
  readonly input: LooseInput
  readonly reply: unknown
}

const everybody = townspeople.map(({ person }) => person)

/**
 * The example of an endpoint, asked of a town of its own, so that a new endpoint changes no other example; by the first
 * person whom the city answers.
 * @throws when the city answers nobody
 */
export function answeredExample(name: EndpointName): AnsweredExample {
  const endpoint: Endpoint = endpoints[name]
  const signedIn = endpoint.caller !== 'anyone' && endpoint.caller !== 'till'
  for (const person of everybody) {
    const town = smallTown()
    const input = endpointDocs[name].example(town, person)
    const { status, body } = town.wire(endpoint, input, signedIn ? person : undefined)
    if (status === 200) return { input, reply: JSON.parse(JSON.stringify(body)) as unknown }
  }
  throw new Error(`${name}: the city refuses its example to everybody`)
}
