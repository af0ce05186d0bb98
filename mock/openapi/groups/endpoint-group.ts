import type { EndpointName } from '@/contract/endpoints'
import type { Example } from '../../examples/example'

/** The text of the API document about one endpoint, in addition to the contract. */
export interface EndpointDoc {
  /** The purpose of the endpoint in one Chinese line, for the list of routes and for the API document. */
  readonly title: string
  readonly example: Example
}

/** Endpoints that the API document shows together: one resource, with everything there is to say about it. */
export interface EndpointGroup {
  /** The heading of the group, in Chinese. */
  readonly tag: string
  readonly endpoints: Readonly<Partial<Record<EndpointName, EndpointDoc>>>
  /**
   * The meanings of its fields on the wire, in Chinese, by field name, for whoever builds a gateway. A name that means
   * something else in one place has a second note under `owner.name`: the shared schema, the endpoint or the field it
   * is in.
   */
  readonly fields: Readonly<Record<string, string>>
}
