import type * as v from 'valibot'
import type { HttpMethod } from './http'

/** Any decoder of one wire value. */
export type Schema = v.GenericSchema

/**
 * The kinds of caller. `anyone` needs no session. An `account` is signed in (bearer token), though the person may not
 * be verified yet. A `citizen` is an account whose person is verified. A `till` belongs to a designated institution.
 */
export type Caller = 'anyone' | 'account' | 'citizen' | 'till'

/** The parameters of a path such as `/voucher-tokens/:tokenId`. */
export type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type Part<Name extends string, Value> = [Value] extends [never] ? unknown : { readonly [K in Name]: Value }
type WireOf<S> = S extends Schema ? v.InferInput<S> : never

/** The content of a request on the wire: path parameters, query, body. */
export type WireInput<
  Path extends string,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
> = Part<'path', [PathNames<Path>] extends [never] ? never : Readonly<Record<PathNames<Path>, string>>> &
  Part<'query', WireOf<Query>> &
  Part<'body', WireOf<Body>>

/** The content of any request on the wire, for code that handles all of them. */
export interface LooseInput {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

/** One question to the city, as data: the app calls it, the mock answers it, tests check both against it. */
export interface Endpoint<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema = Schema,
  Who extends Caller = Caller,
  Input = never,
> {
  readonly method: HttpMethod
  /** The path below `/api/v1`. */
  readonly path: Path
  readonly caller: Who
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  /** Turns a question in our own words into the request on the wire. */
  readonly encode: (input: Input) => LooseInput
  /**
   * True when the request changes something: it then carries an `Idempotency-Key`, so that sending it twice acts
   * once.
   */
  readonly changes: boolean
}

/** A question in the app's own words, as `encode` takes it. */
export type QuestionOf<E extends Endpoint> = Parameters<E['encode']>[0]

/** The request of an endpoint as it is on the wire. */
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
  /** False for a POST that only carries a question in its body and changes nothing. */
  changes?: false
}

/** Makes an endpoint; a POST or DELETE counts as a change unless `changes` is false. */
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
