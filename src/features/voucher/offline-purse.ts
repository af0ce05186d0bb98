import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import type { LiveCode } from '@/domain/live-code'
import {
  codesAtTills,
  codesLeft,
  isStockDead,
  strikeOff,
  takeOfflineCode,
  wantsFreshStock,
  type OfflineStock,
} from '@/domain/offline-codes'

export interface OfflinePurseDeps {
  readonly city: Pick<CityApi, 'issueOfflineCodes'>
  readonly clock: Pick<Clock, 'now'>
  /** On the phone, with what belongs to the person; read anew each time, so that wiping it is enough. */
  readonly shelf: {
    read(): OfflineStock | undefined
    write(stock: OfflineStock): void
    clear(): void
  }
}

/** The offline codes on this phone. */
export interface OfflinePurse {
  /** The code to show; `another` when the one in hand will not do. Undefined when there is none to trust. */
  take(another?: boolean): LiveCode | undefined
  /** How many nobody has seen yet; 0 when there are none to trust. */
  left(): number
  /** Names of those a till may still be at. */
  atTills(): readonly string[]
  /** It is never shown again: the city told what became of it, or a screenshot was taken. */
  strikeOff(tokenId: string): void
  /** Asks for a new batch if one is due. Nobody waits for it, and a refusal only leaves things as they are. */
  freshen(): Promise<void>
  clear(): void
}

export function createOfflinePurse({ city, clock, shelf }: OfflinePurseDeps): OfflinePurse {
  let asking = false
  let run = 0
  return {
    take(another) {
      const kept = shelf.read()
      const taken = kept && takeOfflineCode(kept, clock.now(), another)
      if (!taken) return undefined
      const { code, stock } = taken
      shelf.write(stock)
      const { maskedName, askedAt, lifetimeMs, maxFen } = stock
      const { tokenId, digits } = code
      return { tokenId, digits, maskedName, askedAt, lifetimeMs, offline: { left: codesLeft(stock), maxFen } }
    },
    left() {
      const kept = shelf.read()
      return kept && !isStockDead(kept, clock.now()) ? codesLeft(kept) : 0
    },
    atTills() {
      const kept = shelf.read()
      return kept ? codesAtTills(kept, clock.now()).map(({ tokenId }) => tokenId) : []
    },
    strikeOff(tokenId) {
      const kept = shelf.read()
      if (kept) shelf.write(strikeOff(kept, tokenId))
    },
    async freshen() {
      if (asking || !wantsFreshStock(shelf.read(), clock.now())) return
      asking = true
      const mine = run
      const askedAt = clock.now()
      const issued = await city.issueOfflineCodes()
      asking = false
      if (mine === run && issued.ok)
        shelf.write({ ...issued.value, size: issued.value.codes.length, askedAt })
    },
    clear() {
      run += 1
      shelf.clear()
    },
  }
}
