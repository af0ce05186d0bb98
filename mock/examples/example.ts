import type { EndpointName } from '@/contract/endpoints'
import type { LooseInput } from '@/contract/input'
import type { SmallTown } from './small-town'

/** What an endpoint may be asked in a town so that it answers; what must have happened before is made to happen. */
export type Example = (town: SmallTown, person: string) => LooseInput

export type Examples = Partial<Record<EndpointName, Example>>
