import type { DemoApi } from '../demo-api'
import type { Session } from '@/contract/session'
import { createDoing, idleAct, type Act } from '@/state/act'
import { createForgettable, type Readable } from '@/state/forgettable'
import { latest } from '@/state/latest'
import type { Lifetime } from '@/state/lifetimes'

/** The ports of the entry as a person of the mock city. */
export interface DemoEntryDeps {
  readonly city: Pick<DemoApi, 'enterAs'>
  readonly enter: (session: Session) => void
  readonly lifetime: Lifetime
}

/** The people to choose from, and the entry under way. */
export interface DemoEntryState {
  /** Its subject is the person who is entered as. */
  readonly act: Act<string>
}

/** The store of the entry as a person of the mock city; demo builds only. */
export interface DemoEntryStore extends Readable<DemoEntryState> {
  /** Enters as a person of the mock city. A second touch while entering does nothing. */
  enterAs(person: string): Promise<void>
}

/** Builds what demo builds have instead of signing in: one touch. */
export function createDemoEntry({ city, enter, lifetime }: DemoEntryDeps): DemoEntryStore {
  const answers = latest()
  const store = createForgettable<DemoEntryState>({
    empty: () => ({ act: idleAct }),
    lifetime,
    onForget: answers.drop,
  })
  const doing = createDoing<DemoEntryState, string>(store, answers)
  return {
    ...store,
    async enterAs(person) {
      await doing(person, async (stillCounts) => {
        const answer = await city.enterAs(person)
        if (!answer.ok) return { act: { is: 'failed', of: person, problem: answer.error } }
        if (stillCounts()) enter(answer.value)
        return {}
      })
    },
  }
}
