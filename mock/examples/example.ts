import type { LooseInput } from '@/contract/endpoint'
import type { SmallTown } from './small-town'

/** Who must live beside a person for every example to work: family sharing takes two. */
export const neighbours: readonly string[] = ['employee', 'mother', 'child', 'spouse', 'two-places']

/** What to ask; `by` names who asks where it makes no sense for the person the example was made for. */
export type ExampleInput = LooseInput & { readonly by?: string }

/** What an endpoint may be asked in a town so that it answers; what must have happened before is made to happen. */
export type Example = (town: SmallTown, person: string) => ExampleInput
