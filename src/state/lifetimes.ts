/**
 * The changes of the person whose data is on the phone. `expired` and `returned` are the same person before and after
 * an expired session; `cleared` follows `left` when everything on the phone is wiped.
 */
export type PersonChange = 'entered' | 'returned' | 'left' | 'expired' | 'cleared'

/** A part of the app that knows something of a person. */
export interface Forgettable {
  /** Drops everything it knows of the person, and all answers still on their way. */
  forget(): void
  /** Handles an expired session or the return of the same person: what they typed stays, errors and secrets go. */
  interrupt?: (() => void) | undefined
}

/** The time for which something of a person may be known. Every store joins a lifetime when it is built. */
export interface Lifetime {
  add(forgettable: Forgettable): void
}

/** An expired session and its return are the same person. */
const isSamePerson = (change: PersonChange): boolean => change === 'expired' || change === 'returned'

/** Tells for each lifetime whether a change ends it. */
const endings = {
  /** For content that only a signed-in person may see: it goes when the session ends in any way, also by expiring. */
  session: () => true,
  /**
   * For content that was typed and read: it survives an expired session, and goes when the person leaves or another
   * one comes.
   */
  person: (change: PersonChange) => !isSamePerson(change),
  /** Settings of the phone: they go when the phone is cleared. */
  phone: (change: PersonChange) => change === 'cleared',
  /** For content that is about no person. */
  app: () => false,
} as const satisfies Record<string, (change: PersonChange) => boolean>

/** The lifetimes of one app, and the one function that announces that a person came or left. */
export type Lifetimes = Readonly<Record<keyof typeof endings, Lifetime>> & {
  announce(change: PersonChange): void
}

/** Makes the lifetimes of an app. Stores forget in the order in which they were built. */
export function createLifetimes(): Lifetimes {
  const members: { readonly ends: (change: PersonChange) => boolean; readonly member: Forgettable }[] = []
  const lifetime = (ends: (change: PersonChange) => boolean): Lifetime => ({
    add: (member) => void members.push({ ends, member }),
  })
  return {
    session: lifetime(endings.session),
    person: lifetime(endings.person),
    phone: lifetime(endings.phone),
    app: lifetime(endings.app),
    announce(change) {
      for (const { ends, member } of members) {
        if (ends(change)) member.forget()
        else if (isSamePerson(change)) member.interrupt?.()
      }
    },
  }
}
