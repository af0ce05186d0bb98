import * as v from 'valibot'

/** A name or id in an event; never empty. */
export const name = v.pipe(v.string(), v.minLength(1))
/** The time of an event, epoch ms. */
export const at = v.number()
/** An amount, fen; may be negative. */
export const fen = v.pipe(v.number(), v.safeInteger())

/** One function for each type of event of a concern: its effect on the state of that concern. */
export type Appliers<Event extends { readonly type: string }, State> = {
  readonly [Type in Event['type']]: (world: State, event: Extract<Event, { type: Type }>) => void
}
