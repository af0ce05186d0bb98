/**
 * What happens to the person whose data is on the phone. `expired` and `returned` are the same person before and after an
 * expired session; `cleared` follows `left` when everything on the phone is wiped.
 */
export type PersonChange = 'entered' | 'returned' | 'left' | 'expired' | 'cleared'

/** Something that knows a person. */
export interface Forgettable {
  /** Drops everything it knows of the person, and every answer that is still on its way. */
  forget(): void
  /** The session expired, or the same person is back: what was typed stays, errors and secrets go. */
  interrupt?: (() => void) | undefined
}

/** How long something may know a person. Every store joins one when it is built. */
export interface Lifetime {
  add(forgettable: Forgettable): void
}

/** The changes that end each lifetime. */
const endings = {
  /** What only a signed-in person may see: it goes when the session ends in any way, even by expiring. */
  session: ['entered', 'returned', 'left', 'expired', 'cleared'],
  /** What was typed and read: it survives an expired session, and goes when the person leaves or another one comes. */
  person: ['entered', 'left', 'cleared'],
  /** Settings of the phone: they go when the phone is cleared. */
  phone: ['cleared'],
  /** What knows nothing of anybody. */
  app: [],
} as const satisfies Record<string, readonly PersonChange[]>

/** The lifetimes of one app, and the one place where it is told that somebody came or went. */
export type Lifetimes = Readonly<Record<keyof typeof endings, Lifetime>> & {
  announce(change: PersonChange): void
}

/** Makes the lifetimes of an app. Stores forget in the order in which they were built. */
export function createLifetimes(): Lifetimes {
  const members: { readonly ends: readonly PersonChange[]; readonly forgettable: Forgettable }[] = []
  const lifetime = (ends: readonly PersonChange[]): Lifetime => ({
    add: (forgettable) => void members.push({ ends, forgettable }),
  })
  return {
    session: lifetime(endings.session),
    person: lifetime(endings.person),
    phone: lifetime(endings.phone),
    app: lifetime(endings.app),
    announce(change) {
      for (const { ends, forgettable } of members) {
        if (ends.includes(change)) forgettable.forget()
        else if (change === 'expired' || change === 'returned') forgettable.interrupt?.()
      }
    },
  }
}
