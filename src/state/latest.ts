/** Tells whether an answer still counts: nobody has asked anew, and the person is still here. */
export type StillCounts = () => boolean

/** Keeps late answers out. Every question that a store asks begins here. */
export interface Latest {
  /** Begins a question: answers to earlier ones no longer count. */
  next(): StillCounts
  /** Begins something that takes nothing from the question under way, such as an act beside it. */
  join(): StillCounts
  /** Makes every answer still on its way worthless. */
  drop(): void
}

/** Makes the guard of one store. */
export function latest(): Latest {
  let turn = 0
  const join = (): StillCounts => {
    const mine = turn
    return () => mine === turn
  }
  const drop = (): void => {
    turn += 1
  }
  return {
    next() {
      drop()
      return join()
    },
    join,
    drop,
  }
}
