// The functions that declare APIs of `wx` or `my`. Every call is recorded, and a test can replace every API.
import { config, platform } from './context'
import { delay } from './delays'
import type { ApiCall, Values } from '../types'
import { asText, asValues } from '../values'

/** Thrown by an API's code; the platform's dialect converts it to the error object that its apps expect. */
export class ApiError extends Error {
  readonly code: number | undefined
  /** Additional fields of the error object, such as the status of an HTTP error on Alipay. */
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
/** The replacement of an API: a value, a failure, or a function on the test's side that receives the options. */
export type Mock = { answer: unknown } | { failure: Values } | { ask: (options: unknown) => Promise<unknown> }

/** The `wx` or `my` object itself: a plain object, because apps add fields to it. */
export const surface: Values = {}
export const calls: ApiCall[] = []
const mocks = new Map<string, Mock>()

export const mock = (name: string, value: Mock | undefined): void => {
  if (value) mocks.set(name, value)
  else mocks.delete(name)
}
/** Takes away the APIs that this client lacks. */
export const removeLackingApis = (): void => {
  for (const name of config.client.lacking) delete surface[name]
}
/** Tells whether an API exists; the name may include a member, such as `getSystemInfo.success`. */
export const hasApi = (name: string): boolean => name.replace(/\..*/s, '') in surface

// Removes callbacks and DOM nodes, which do not belong in a log; a cyclic value becomes its text.
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

/** Returns the failure that the app receives: a plain object in its platform's shape, never an Error. */
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

/** Gets a result for a component that only the vendor's servers can give: the usual one, until a test mocks another. */
export async function ask(name: string, usually?: Values): Promise<Values> {
  record(name, {})
  const outcome = await run(name, {}, () => {
    if (usually) return usually
    throw new ApiError('not answered in the simulator')
  })
  return 'result' in outcome ? outcome.result : outcome.failure
}

/**
 * Declares an API with success, fail and complete; it returns a promise if the caller passes none of them.
 * @param task returns additional methods of the call's result
 */
export function asyncApi(
  name: string,
  code: (options: ApiOptions) => unknown,
  task?: (options: ApiOptions) => Values,
): void {
  surface[name] = (options: ApiOptions = {}) => {
    record(name, options)
    const extra = task?.(options)
    // A client begins at once, while the program goes on.
    const settled = run(name, options, code)
      .then(async (outcome) => {
        if (config.client.bridgeMs[1] > 0) await delay(config.client.bridgeMs)
        if (config.client.silent.includes(name)) await new Promise(() => undefined)
        return outcome
      })
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
      // The caller was informed by the callbacks; an error thrown inside one of them must still be reported.
      settled.catch((error: unknown) => {
        if (error instanceof Error) throw error
      })
      return extra
    }
    return extra ? Object.assign(settled, extra) : settled
  }
}

/** Declares a synchronous API. `onFailure` is for platforms that return errors instead of throwing them. */
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
      if (config.client.throwing.includes(name)) throw new ApiError('not supported by this client')
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

/** A listener of an event of the device or the app. */
export type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>()
/** Declares `onX` and `offX` for an event of the device or the app. */
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

/** Declares APIs that are recorded and have no other effect here. */
export const recordedOnly = (...names: string[]): void => {
  for (const name of names) asyncApi(name, () => ({}))
}
/** Declares APIs that need something a simulator lacks (a camera, a payment): they fail until a test mocks them. */
export const needsMock = (...names: string[]): void => {
  for (const name of names)
    asyncApi(name, () => {
      throw new ApiError(`not answered in the simulator; use mock('${name}', ...)`)
    })
}
