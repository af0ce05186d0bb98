import type { VoucherTokenState } from '@/contract/voucher'
import type { CityAnswer, CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { latest, type StillCounts } from '@/state/latest'

/** The events of the watch. `gone`: the city no longer accepts the code shown. */
export interface WatchEvents<Receipt> {
  /** @param usedFor the purpose for which it was scanned, where no settlement follows */
  decoded(institutionName: string | undefined, usedFor: string | undefined): void
  settled(settlement: Receipt): void
  /** Called when a till decoded the code but never settled. */
  abandoned(): void
  gone(tokenId: string): void
  /** Called when the code needs no more watching. */
  done(tokenId: string): void
}

/** The question by which the state of a code is read. */
export interface WatchedCity<Receipt> extends Pick<CityApi, 'codeState'> {
  /** Reads what came of a code, by the id of the settlement. */
  settlement(id: string): CityAnswer<Receipt>
}

/** The watch on a shown code, which asks the city again and again. */
export interface TokenWatch {
  /** Watches one more code, unless it is watched already, for `untilMs` or as long as a till is using it. */
  follow(tokenId: string, untilMs: number): void
  /** Stops asking; codes that a till is using stay in the list, and `resume` continues. */
  pause(): void
  resume(): void
  /** Drops all codes. */
  clear(): void
}

interface Followed {
  readonly tokenId: string
  readonly until: number
  decoded: boolean
}

/**
 * The pauses between questions, ms: short at first, because somebody waits, then longer; short again once a till has
 * read the code.
 */
const pausesMs = { first: 1_500, longest: 5_000, factor: 1.15, decoded: 1_500 }

/**
 * Builds the watch, which asks the city about the codes shown: the newest one and those a till may still accept. It
 * asks one round at a time, so that questions never pile up on a slow network; a failed round is skipped.
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
    const active = followed.filter((token) => token.decoded || clock.now() < token.until)
    followed = active
    pauseMs = Math.min(pausesMs.longest, pauseMs * pausesMs.factor)
    for (const token of active) {
      const state = await city.codeState(token.tokenId)
      if (!stillCounts()) return
      if (state.ok) await handleState(token, state.value, stillCounts)
      if (!stillCounts()) return
    }
    schedule()
  }

  const forget = (token: Followed): void => {
    followed = followed.filter((other) => other !== token)
    events.done(token.tokenId)
  }

  const handleState = async (
    token: Followed,
    { state, institutionName, purposeName, settlementId }: VoucherTokenState,
    stillCounts: StillCounts,
  ) => {
    if (state === 'USED') {
      forget(token)
      events.decoded(institutionName ?? undefined, purposeName ?? '')
    }
    if (state === 'DECODED' || state === 'SETTLED') {
      if (!token.decoded) events.decoded(institutionName ?? undefined, undefined)
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
