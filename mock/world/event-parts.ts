import * as v from 'valibot'

/** What events are made of; times are epoch ms, money is fen. */
export const name = v.pipe(v.string(), v.minLength(1))
export const at = v.number()
export const fen = v.pipe(v.number(), v.safeInteger())

/** One function for each kind of event of a concern: how the shelves of that concern change. */
export type Appliers<Event extends { readonly type: string }, Shelves> = {
  readonly [Type in Event['type']]: (world: Shelves, event: Extract<Event, { type: Type }>) => void
}
