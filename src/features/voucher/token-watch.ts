import type { VoucherTokenState } from '@/contract/voucher'
import type { CityAnswer, CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { latest, type StillCounts } from '@/state/latest'

/** What the watch tells. `gone`: the city no longer accepts the code shown. */
export interface WatchEvents<Receipt> {
  decoded(institutionName: string | undefined): void
  settled(settlement: Receipt): void
  /** A till had decoded the code and never settled. */
  abandoned(): void
  gone(tokenId: string): void
  /** Nothing more will come of this code. */
  over(tokenId: string): void
}

export interface WatchedCity<Receipt> extends Pick<CityApi, 'codeState'> {
  /** What came of a code, by the settlement's number. */
  settlement(id: string): CityAnswer<Receipt>
}

export interface TokenWatch {
  /** Watches one more code, unless it is watched already, until `untilMs` from now, or for as long as a till is at it. */
  follow(tokenId: string, untilMs: number): void
  /** Stops asking; what a till is at stays known, and `resume` asks on. */
  pause(): void
  resume(): void
  /** Forgets everything. */
  clear(): void
}

interface Followed {
  readonly tokenId: string
  readonly until: number
  decoded: boolean
}

/** Someone is waiting: soon at first, then slower; at once fast again when a till has read the code. */
const pausesMs = { first: 1_500, longest: 5_000, factor: 1.15, decoded: 1_500 }

/**
 * Asks the city what became of the codes shown: the newest one and the ones a till may still accept. Asks one round at
 * a time, so that a slow network never piles up questions; a failed round is just an answer less.
 */
export function createTokenWatch<Receipt>(
  city: WatchedCity<Receipt>,
  clock: Clock,
  events: WatchEvents<Receipt>,
): TokenWatch {
  let followed: Followed[] = []
  let pauseMs = pausesMs.first
  const rounds = latest()
  let callOff = (): void => undefined

  const schedule = (): void => {
    const stillCounts = rounds.join()
    const wait = followed.some((token) => token.decoded) ? pausesMs.decoded : pauseMs
    callOff = clock.after(wait, () => void round(stillCounts))
  }

  const round = async (stillCounts: StillCounts): Promise<void> => {
    const asked = followed.filter((token) => token.decoded || clock.now() < token.until)
    followed = asked
    pauseMs = Math.min(pausesMs.longest, pauseMs * pausesMs.factor)
    for (const token of asked) {
      const state = await city.codeState(token.tokenId)
      if (!stillCounts()) return
      if (state.ok) await heard(token, state.value, stillCounts)
      if (!stillCounts()) return
    }
    schedule()
  }

  const forget = (token: Followed): void => {
    followed = followed.filter((other) => other !== token)
    events.over(token.tokenId)
  }

  const heard = async (
    token: Followed,
    { state, institutionName, settlementId }: VoucherTokenState,
    stillCounts: StillCounts,
  ) => {
    if (state === 'DECODED' || state === 'SETTLED') {
      if (!token.decoded) events.decoded(institutionName ?? undefined)
      token.decoded = true
    }
    if (state === 'SETTLED' && settlementId !== null) {
      const settlement = await city.settlement(settlementId)
      if (!stillCounts() || !settlement.ok) return
      forget(token)
      events.settled(settlement.value)
    }
    if (state === 'EXPIRED' || state === 'REVOKED') {
      forget(token)
      if (token.decoded) events.abandoned()
      else events.gone(token.tokenId)
    }
  }

  return {
    follow(tokenId, untilMs) {
      if (followed.some((token) => token.tokenId === tokenId)) return
      followed = [{ tokenId, until: clock.now() + untilMs, decoded: false }, ...followed]
      pauseMs = pausesMs.first
    },
    pause() {
      rounds.drop()
      callOff()
      followed = followed.filter((token) => token.decoded)
    },
    resume() {
      rounds.drop()
      callOff()
      pauseMs = pausesMs.first
      schedule()
    },
    clear() {
      rounds.drop()
      callOff()
      followed = []
    },
  }
}
