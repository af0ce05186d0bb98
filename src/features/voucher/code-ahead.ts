import type { CityAnswer, CityApi } from '@/api/city-api'
import type { IssuedCode } from '@/contract/voucher'
import type { Clock } from '@/domain/clock'

/** A question for a code under way. */
export interface AskedCode {
  /** Epoch ms of this phone; the life of the code is counted from it. */
  readonly askedAt: number
  readonly answer: CityAnswer<IssuedCode>
}

/** The ports of a code asked for ahead. */
export interface CodeAheadDeps {
  readonly city: Pick<CityApi, 'issueCode' | 'revokeCode'>
  readonly clock: Clock
}

/** Asks for codes; the first one of a visit may be asked for before its page is there. */
export interface CodeAhead {
  /** Asks ahead, unless a code is asked for already. It is not kept anywhere, and dropped when no page takes it soon. */
  prepare(): void
  /** Gives the code asked for ahead, once; asks for another where there is none. */
  take(): AskedCode
  /** Makes a code void that no page has taken. */
  drop(): void
}

/** The time within which a page takes a code that was asked for at a touch or at the launch, ms (rules.md §4.8). */
const untakenMs = 5_000

/** Builds the questions for codes. */
export function createCodeAhead({ city, clock }: CodeAheadDeps): CodeAhead {
  let ahead: AskedCode | undefined
  let callOffDrop = (): void => undefined
  // Whether there is a network is not asked first: the answer would come after all scripts, and the question only then.
  const ask = (): AskedCode => ({ askedAt: clock.now(), answer: city.issueCode() })
  const take = (): AskedCode | undefined => {
    callOffDrop()
    const taken = ahead
    ahead = undefined
    return taken
  }
  const drop = (): void =>
    void take()?.answer.then((issued) => void (issued.ok && city.revokeCode(issued.value.tokenId)))
  return {
    prepare() {
      if (ahead) return
      ahead = ask()
      callOffDrop = clock.after(untakenMs, drop)
    },
    take: () => take() ?? ask(),
    drop,
  }
}
