import { endpoints, type EndpointName } from '@/contract/endpoints'
import type { Endpoint } from '@/contract/endpoint'
import type { LooseInput } from '@/contract/endpoint'
import { smallTown } from '../examples/small-town'
import { townspeople } from '../world/people/people'
import { endpointDocs } from './groups/all-groups'

/** A request and its answer, both as they are on the wire. */
export interface AnsweredExample {
  readonly input: LooseInput
  readonly reply: unknown
}

const everybody = townspeople.map(({ person }) => person)

/**
 * Runs the example of an endpoint in a town of its own, so that a new endpoint changes no other example; the caller is
 * the first person to whom the city gives an answer.
 * @throws when the city refuses everybody
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
