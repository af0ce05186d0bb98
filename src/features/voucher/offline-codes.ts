import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import type { LiveCode } from '@/domain/live-code'
import { latest } from '@/state/latest'
import {
  codesAtTills,
  codesLeft,
  isStockExpired,
  removeCode,
  takeOfflineCode,
  needsNewStock,
  type OfflineStock,
} from '@/domain/offline-codes'

export interface OfflineCodesDeps {
  readonly city: Pick<CityApi, 'issueOfflineCodes'>
  readonly clock: Pick<Clock, 'now'>
  /** On the phone, with what belongs to the person; read anew each time, so that wiping it is enough. */
  readonly slot: {
    read(): OfflineStock | undefined
    write(stock: OfflineStock): void
    clear(): void
  }
}

/** The codes on this phone that can be shown without network (rules.md §4). */
export interface OfflineCodes {
  /** The code to show; `another` when the one in hand will not do. Undefined when there is none to trust. */
  take(another?: boolean): LiveCode | undefined
  /** How many nobody has seen yet; 0 when there are none to trust. */
  left(): number
  /** Names of those a till may still be at. */
  atTills(): readonly string[]
  /** It is never shown again: the city told what became of it, or a screenshot was taken. */
  remove(tokenId: string): void
  /** Asks for a new batch if one is due. Nobody waits for it, and a refusal only leaves things as they are. */
  freshen(): Promise<void>
  clear(): void
}

/** Builds the store of the offline codes that the phone keeps. */
export function createOfflineCodes({ city, clock, slot }: OfflineCodesDeps): OfflineCodes {
  const answers = latest()
  let asking = false
  return {
    take(another) {
      const kept = slot.read()
      const taken = kept && takeOfflineCode(kept, clock.now(), another)
      if (!taken) return undefined
      const { code, stock } = taken
      slot.write(stock)
      const { maskedName, askedAt, lifetimeMs, maxFen } = stock
      const { tokenId, digits } = code
      return { tokenId, digits, maskedName, askedAt, lifetimeMs, offline: { left: codesLeft(stock), maxFen } }
    },
    left() {
      const kept = slot.read()
      return kept && !isStockExpired(kept, clock.now()) ? codesLeft(kept) : 0
    },
    atTills() {
      const kept = slot.read()
      return kept ? codesAtTills(kept, clock.now()).map(({ tokenId }) => tokenId) : []
    },
    remove(tokenId) {
      const kept = slot.read()
      if (kept) slot.write(removeCode(kept, tokenId))
    },
    async freshen() {
      if (asking || !needsNewStock(slot.read(), clock.now())) return
      asking = true
      const stillCounts = answers.join()
      const askedAt = clock.now()
      const issued = await city.issueOfflineCodes()
      if (!stillCounts()) return
      asking = false
      if (issued.ok) slot.write({ ...issued.value, size: issued.value.codes.length, askedAt })
    },
    clear() {
      answers.drop()
      asking = false
      slot.clear()
    },
  }
}
