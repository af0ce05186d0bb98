import type { LooseInput } from '@/contract/endpoint'
import type { SmallTown } from './small-town'

/** The people who must also live in the town for every example to work: family sharing takes two. */
export const neighbours: readonly string[] = ['employee', 'mother', 'child', 'spouse', 'two-places']

/**
 * The input of an example; `by` names the caller where the call makes no sense for the person the example was made for.
 */
export type ExampleInput = LooseInput & { readonly by?: string }

/** Builds an input that an endpoint answers in a town; it first does in the town whatever must have happened before. */
export type Example = (town: SmallTown, person: string) => ExampleInput
