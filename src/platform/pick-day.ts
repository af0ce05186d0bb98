/**
 * Lets the person pick a day in a dialog of the client. It gives the day as the client writes it, or undefined when none
 * was picked. It is undefined itself where the client picks days with an element of the page.
 * @param from the day to begin with, `YYYY-MM-DD`; today without one
 */
export type PickDay = ((from: string | undefined) => Promise<string | undefined>) | undefined

/** A phone without a client has no dialog. */
export const pickDay: PickDay = undefined
