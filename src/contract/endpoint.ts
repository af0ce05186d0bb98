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

/** One thing the city can be asked, as data: the app calls it, the mock answers it, tests hold both to it. */
export interface Endpoint<
  Path extends string = string,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Reply extends Schema = Schema,
  Who extends Caller = Caller,
> {
  readonly method: HttpMethod
  /** Below `/api/v1`. */
  readonly path: Path
  readonly caller: Who
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  /** Changes something, so it carries an `Idempotency-Key` and may be sent twice without acting twice. */
  readonly changes: boolean
}

interface Described<
  Path extends string,
  Query extends Schema | undefined,
  Body extends Schema | undefined,
  Reply extends Schema,
  Who extends Caller,
> {
  method: HttpMethod
  path: Path
  caller: Who
  query?: Query
  body?: Body
  reply: Reply
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
>(described: Described<Path, Query, Body, Reply, Who>): Endpoint<Path, Query, Body, Reply, Who> {
  return {
    ...described,
    query: described.query as Query,
    body: described.body as Body,
    changes: described.changes ?? described.method !== 'GET',
  }
}
