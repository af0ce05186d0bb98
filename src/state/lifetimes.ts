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

/** An expired session and its return are the same person. */
const isSamePerson = (change: PersonChange): boolean => change === 'expired' || change === 'returned'

/** Tells for each lifetime whether a change ends it. */
const endings = {
  /** What only a signed-in person may see: it goes when the session ends in any way, even by expiring. */
  session: () => true,
  /** What was typed and read: it survives an expired session, and goes when the person leaves or another one comes. */
  person: (change: PersonChange) => !isSamePerson(change),
  /** Settings of the phone: they go when the phone is cleared. */
  phone: (change: PersonChange) => change === 'cleared',
  /** What knows nothing of anybody. */
  app: () => false,
} as const satisfies Record<string, (change: PersonChange) => boolean>

/** The lifetimes of one app, and the one place where it is told that somebody came or went. */
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
