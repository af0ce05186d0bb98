import type * as v from 'valibot'
import type { Endpoint, PathNames, Schema } from './endpoint'

type Part<Name extends string, Value> = [Value] extends [never] ? unknown : { readonly [K in Name]: Value }
type WireOf<S> = S extends Schema ? v.InferInput<S> : never

/** What an endpoint needs besides itself, on the wire: names in its path, its query, its body. */
export type InputOf<E extends Endpoint> = Part<
  'path',
  [PathNames<E['path']>] extends [never] ? never : Readonly<Record<PathNames<E['path']>, string>>
> &
  Part<'query', WireOf<E['query']>> &
  Part<'body', WireOf<E['body']>>

/** Any endpoint's input, for code that handles them all. */
export interface LooseInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}
