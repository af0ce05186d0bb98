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

/** The ports of the offline codes. */
export interface OfflineCodesDeps {
  readonly city: Pick<CityApi, 'issueOfflineCodes'>
  readonly clock: Pick<Clock, 'now'>
  /** The storage on the phone, with the other data of the person. It is read each time, so that wiping it is enough. */
  readonly slot: {
    read(): OfflineStock | undefined
    write(stock: OfflineStock): void
    clear(): void
  }
}

/** The codes on this phone that can be shown without network (rules.md §4). */
export interface OfflineCodes {
  /**
   * Takes the code to show; `another` asks for the next one instead of the one shown recently. Undefined when there
   * is none that may be used.
   */
  take(another?: boolean): LiveCode | undefined
  /** Counts the codes that were never shown; 0 when none may be used. */
  left(): number
  /** Lists the token ids of codes that a till may still be using. */
  atTills(): readonly string[]
  /** Removes a code that must not be shown again, because its outcome is known or a screenshot was taken. */
  remove(tokenId: string): void
  /** Asks for a new batch if one is due. No caller waits for it, and a refusal changes nothing. */
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
