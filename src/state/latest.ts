/** Tells whether an answer still counts: no newer question was asked, and the person is still here. */
export type StillCounts = () => boolean

/** Drops late answers. Every question that a store asks begins here. */
export interface Latest {
  /** Begins a question: answers to earlier ones no longer count. */
  next(): StillCounts
  /** Begins an operation beside the current question, whose answer still counts. */
  join(): StillCounts
  /** Makes all answers still on their way count no longer. */
  drop(): void
}

/** Builds the guard of one store. */
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
