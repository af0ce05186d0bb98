import type * as v from 'valibot'
import type { HttpMethod } from './http'

/** Any decoder of one wire value. */
export type Schema = v.GenericSchema

/**
 * Who may call: `anyone`; an `account`, which is signed in (bearer token) though the person may not be known yet; a
 * `citizen`, which is an account whose person is verified; or a `till` of a designated institution.
 */
export type Caller = 'anyone' | 'account' | 'citizen' | 'till'

/** The names in a path such as `/voucher-tokens/:tokenId`. */
export type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Part<Name extends string, Value> = [Value] extends [never] ? unknown : { readonly [K in Name]: Value }
type WireOf<S> = S extends Schema ? v.InferInput<S> : never

/** What a request carries on the wire: names in its path, its query, its body. */
export type WireInput<
  Path extends string,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
> = Part<'path', [PathNames<Path>] extends [never] ? never : Readonly<Record<PathNames<Path>, string>>> &
  Part<'query', WireOf<Query>> &
  Part<'body', WireOf<Body>>

/** What any request carries on the wire, for code that handles them all. */
export interface LooseInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

/** One thing the city can be asked, as data: the app calls it, the mock answers it, tests hold both to it. */
export interface Endpoint<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema = Schema,
  Who extends Caller = Caller,
  Input = never,
> {
  readonly method: HttpMethod
  /** Below `/api/v1`. */
  readonly path: Path
  readonly caller: Who
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  /** Says a question of the app, which is in our own words, in the words of the wire. */
  readonly encode: (input: Input) => LooseInput
  /** Changes something, so it carries an `Idempotency-Key` and may be sent twice without acting twice. */
  readonly changes: boolean
}

/** A question in the app's own words, as `encode` takes it. */
export type QuestionOf<E extends Endpoint> = Parameters<E['encode']>[0]

/** What an endpoint needs besides itself, on the wire. */
export type InputOf<E extends Endpoint> = WireInput<E['path'], E['query'], E['body']>

interface Described<
  Path extends string,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
  Reply extends Schema,
  Who extends Caller,
  Input,
> {
  method: HttpMethod
  path: Path
  caller: Who
  query?: Query
  body?: Body
  reply: Reply
  encode?: (input: Input) => WireInput<Path, Query, Body>
  /** False for a POST that has a body to ask with and changes nothing. */
  changes?: false
}

/** Makes an endpoint; every POST and DELETE counts as a change unless it says that it is none. */
export function endpoint<
  Path extends string,
  Reply extends Schema,
  Who extends Caller,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Input = WireInput<Path, Query, Body>,
>(
  described: Described<Path, Query, Body, Reply, Who, Input>,
): Endpoint<Path, Query, Body, Reply, Who, Input> {
  return {
    ...described,
    query: described.query as Query,
    body: described.body as Body,
    encode: (described.encode ?? ((wire) => wire)) as (input: Input) => LooseInput,
    changes: described.changes ?? described.method !== 'GET',
  }
}

/** Encodes a question that has nothing to say: its body is empty. */
export const encodeNothing: (question: object) => { readonly body: object } = () => ({ body: {} })
