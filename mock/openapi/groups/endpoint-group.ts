import type { EndpointName } from '@/contract/endpoints'
import type { Example } from '../../examples/example'

/** What the API document says of one endpoint, beside what the contract says. */
export interface EndpointDoc {
  /** What it is for, in a Chinese line: for the list of routes and for the API document. */
  readonly title: string
  readonly example: Example
}

/** Endpoints that the API document shows together: a resource, with all there is to say about it. */
export interface EndpointGroup {
  /** The heading of the group, in Chinese. */
  readonly tag: string
  readonly endpoints: Readonly<Partial<Record<EndpointName, EndpointDoc>>>
  /**
   * What its fields mean on the wire, in Chinese, by their name, for whoever builds a gateway. A name that means something
   * else in one place has a second note under `owner.name`: the shared schema, the endpoint or the field it is in.
   */
  readonly fields: Readonly<Record<string, string>>
}
