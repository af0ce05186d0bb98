// How an API of `wx` or `my` is declared. Every call is recorded and can be answered by a test instead.
import { platform } from './context'
import type { ApiCall, Values } from '../types'
import { asText, asValues } from '../values'

/** Thrown by an API's code; the platform turns it into the error object its apps expect. */
export class ApiError extends Error {
  readonly code: number | undefined
  /** What the platform tells besides, such as Alipay the status of an HTTP error. */
  readonly fields: Values
  constructor(reason: string, code?: number, fields: Values = {}) {
    super(reason)
    this.code = code
    this.fields = fields
  }
}

type Callback = (result: Values) => void
export interface ApiOptions extends Values {
  success?: Callback
  fail?: Callback
  complete?: Callback
}
/** `ask` hands the options to a function on the test's side. */
export type Mock = { answer: unknown } | { failure: Values } | { ask: (options: unknown) => Promise<unknown> }

/** The `wx` or `my` object itself: a plain one, since apps add fields to it. */
export const surface: Values = {}
export const calls: ApiCall[] = []
const mocks = new Map<string, Mock>()

export const mock = (name: string, value: Mock | undefined): void => {
  if (value) mocks.set(name, value)
  else mocks.delete(name)
}
/** `name` may go on with a member: `getSystemInfo.success`. */
export const hasApi = (name: string): boolean => name.replace(/\..*/s, '') in surface

// Callbacks, DOM nodes and cycles do not belong in a log.
const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(
      JSON.stringify(value, (_, v: unknown) =>
        typeof v === 'function' || v instanceof Node ? undefined : v,
      ) ?? 'null',
    )
  } catch {
    return String(value)
  }
}
export const record = (name: string, options: unknown): void => {
  calls.push({ name, options: plain(options), at: Date.now() })
}

/** What the app is given: a plain object in its platform's shape, never an Error. */
const failureOf = (name: string, error: unknown): Values =>
  error instanceof ApiError
    ? { ...platform.failure(name, error.message, error.code), ...error.fields }
    : platform.failure(name, error instanceof Error ? error.message : String(error))

type Outcome = { result: Values } | { failure: Values }
async function run(
  name: string,
  options: ApiOptions,
  code: (options: ApiOptions) => unknown,
): Promise<Outcome> {
  const replaced = mocks.get(name)
  if (replaced && 'failure' in replaced)
    return { failure: { ...platform.failure(name, 'fail'), ...replaced.failure } }
  try {
    const result = replaced
      ? 'ask' in replaced
        ? await replaced.ask(plain(options))
        : replaced.answer
      : await code(options)
    return { result: platform.success(name, asValues(result)) }
  } catch (error) {
    return { failure: failureOf(name, error) }
  }
}

/** Something only the vendor's servers can answer, asked for by a component: fails until a test answers it. */
export async function ask(name: string): Promise<Values> {
  record(name, {})
  const outcome = await run(name, {}, () => {
    throw new ApiError('not answered in the simulator')
  })
  return 'result' in outcome ? outcome.result : outcome.failure
}

/**
 * An API with success, fail and complete; a promise too where the caller gives none of them.
 * `task` is what the call returns besides.
 */
export function asyncApi(
  name: string,
  code: (options: ApiOptions) => unknown,
  task?: (options: ApiOptions) => Values,
): void {
  surface[name] = (options: ApiOptions = {}) => {
    record(name, options)
    const extra = task?.(options)
    const settled = Promise.resolve()
      .then(() => run(name, options, code))
      .then((outcome) => {
        if ('result' in outcome) {
          options.success?.(outcome.result)
          options.complete?.(outcome.result)
          return outcome.result
        }
        options.fail?.(outcome.failure)
        options.complete?.(outcome.failure)
        const rejection: unknown = outcome.failure
        throw rejection
      })
    if (options.success || options.fail || options.complete) {
      // The callbacks have told the caller; an error thrown inside one must still surface.
      settled.catch((error: unknown) => {
        if (error instanceof Error) throw error
      })
      return extra
    }
    return extra ? Object.assign(settled, extra) : settled
  }
}

/** An API that returns at once. `onFailure` is for platforms that return errors instead of throwing them. */
export function syncApi<A extends unknown[]>(
  name: string,
  code: (...args: A) => unknown,
  onFailure?: (error: Values) => unknown,
): void {
  surface[name] = (...args: A) => {
    record(name, args.length > 1 ? args : args[0])
    const replaced = mocks.get(name)
    if (replaced && 'answer' in replaced) return replaced.answer
    try {
      if (replaced && 'failure' in replaced)
        throw new ApiError(
          asText(replaced.failure.errMsg ?? replaced.failure.errorMessage, 'fail'),
          Number(replaced.failure.error ?? replaced.failure.errno) || undefined,
        )
      return code(...args)
    } catch (error) {
      const failure = failureOf(name, error)
      if (onFailure) return onFailure(failure)
      throw Object.assign(new Error(asText(failure.errMsg ?? failure.errorMessage)), failure)
    }
  }
}

/** `onX` and `offX` for an event of the device or the app. */
export type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>()
export function eventApi(event: string): void {
  const name = event.charAt(0).toUpperCase() + event.slice(1)
  const set = new Set<Listener>()
  listeners.set(event, set)
  syncApi(`on${name}`, (listener: Listener) => {
    set.add(listener)
  })
  syncApi(`off${name}`, (listener?: Listener) => {
    if (listener) set.delete(listener)
    else set.clear()
  })
}
export const emit = (event: string, payload?: unknown): void => {
  for (const listener of [...(listeners.get(event) ?? [])]) listener(payload)
}
export const listenerCount = (event: string): number => listeners.get(event)?.size ?? 0

/** Recorded, and otherwise without effect here. */
export const recordedOnly = (...names: string[]): void => {
  for (const name of names) asyncApi(name, () => ({}))
}
/** Needs something no simulator has (a camera, a payment): fails until a test answers it. */
export const needsMock = (...names: string[]): void => {
  for (const name of names)
    asyncApi(name, () => {
      throw new ApiError(`not answered in the simulator; use mock('${name}', ...)`)
    })
}
