import type { Settlement } from '@/contract/settlement'
import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { createCodeAhead } from './code-ahead'
import { createCodeSupply } from './code-supply'
import type { OfflineCodes } from './offline-codes'
import type { ScreenHold } from './screen-hold'
import { liveCodeOf, type VoucherSituation } from './situation'
import { createTokenWatch, type WatchedCity } from './token-watch'
import { beatMs, createVisit } from './visit'

/** The ports of the voucher. */
export interface VoucherDeps<Receipt> {
  readonly city: Pick<CityApi, 'issueCode' | 'revokeCode'> & WatchedCity<Receipt>
  readonly clock: Clock
  readonly screen: ScreenHold
  readonly vibrate: () => void
  readonly onCapture: (listener: () => void) => () => void
  readonly onNetworkChange: (listener: (online: boolean) => void) => () => void
  /** The codes for use without network; absent where there are none. */
  readonly offline?: OfflineCodes
  readonly lifetime: Lifetime
}

/**
 * The progress of painting the code: not yet for the `first` time, when the page draws little else than its place; `none` in a
 * place that is new or empty; `painted`; or `late` after a second without a picture.
 */
export type PictureProgress = 'first' | 'none' | 'painted' | 'late'

/** The situation of the voucher on screen. */
export interface VoucherState<Receipt = Settlement> {
  readonly situation: VoucherSituation<Receipt>
  /** The phone's time at the last beat, epoch ms; the seconds on screen are counted from it. */
  readonly now: number
  readonly picture: PictureProgress
}

/** The store of a voucher on screen, one's own or a relative's. */
export interface Voucher<Receipt = Settlement> extends Readable<VoucherState<Receipt>> {
  /** Call it when the page will be shown at once: it asks for its code already. */
  prepare(): void
  /** Call it when the page is shown: it asks for a code, holds the screen for it and watches the city. Twice is once. */
  show(): void
  /** Call it when the page is left in any way: it drops the code and releases the screen. */
  hide(): void
  /** Call it when the code is painted; the words about it follow. */
  painted(): void
  /** Gets another code because the person wants one; a valid code stays until it is there. */
  renew(): void
  /**
   * Drops all codes, because another person is signed in, or none, or the codes are void. A visible page then says
   * so.
   */
  forget(): void
}

/** The time for which a till may be using a code that was shown without network, before the phone knows of it. */
const atTillMs = 15 * 60_000
/** The time after which a receipt is no longer shown on return, ms. */
const receiptStaysMs = 120_000

/** Tells whether a situation survives an absence: a scan that a till has begun, or a recent receipt. */
const outlivesAbsence = (seen: VoucherSituation<unknown>, now: number): boolean =>
  (seen.is === 'decoded' && seen.usedFor === undefined) ||
  (seen.is === 'settled' && now - seen.at < receiptStaysMs)

/** Tells whether a situation has a place for a code. */
const hasPlace = ({ is }: VoucherSituation<unknown>): boolean =>
  ['opening', 'issuing', 'showing'].includes(is)

/**
 * Builds the state of a voucher page. When the person leaves while the page is visible, it shows that instead of
 * going blank.
 * @param leave drops all codes, and tells whether the page is visible
 */
function createVoucherState<Receipt>(
  { clock, lifetime }: Pick<VoucherDeps<Receipt>, 'clock' | 'lifetime'>,
  leave: () => boolean,
) {
  let wasSeen = false
  let turnedAt = clock.now()
  const store = createForgettable<VoucherState<Receipt>>({
    empty: () => ({
      situation: wasSeen ? { is: 'stuck', problem: { is: 'signed-out' } } : { is: 'opening' },
      now: clock.now(),
      picture: wasSeen ? 'none' : 'first',
    }),
    lifetime,
    onForget: () => void (wasSeen = leave()),
  })
  return {
    ...store,
    turnTo(next: VoucherSituation<Receipt>): void {
      turnedAt = clock.now()
      store.setState(({ situation, picture }) => {
        const stays =
          picture === 'first' ? hasPlace(next) : situation.is === 'showing' && next.is === 'showing'
        return { situation: next, now: turnedAt, picture: stays ? picture : 'none' }
      })
    },
    beat(): void {
      const now = clock.now()
      const isLate = now - turnedAt >= beatMs
      store.setState(({ picture }) => ({ now, picture: isLate && picture !== 'painted' ? 'late' : picture }))
    },
    painted: (): void => store.setState({ picture: 'painted' }),
  }
}

/** Builds the store of a voucher page, from the moment it is shown to the receipt. */
export function createVoucher<Receipt>(deps: VoucherDeps<Receipt>): Voucher<Receipt> {
  const { city, clock, screen, offline, ...phone } = deps
  const { turnTo, beat, ...store } = createVoucherState<Receipt>(deps, () => {
    const wasSeen = visit.isOn()
    watch.clear()
    offline?.clear()
    hide()
    return wasSeen
  })
  const situation = (): VoucherSituation<Receipt> => store.getState().situation
  const visit = createVisit(clock, {
    beat: () => (beat(), supply.beat()),
    hold: () => (screen.take(), [screen.release, phone.onCapture(captured)]),
  })

  const ahead = createCodeAhead({ city, clock })
  const supply = createCodeSupply(
    { ahead, clock, offline },
    { changed: turnTo, issued: (code, watchMs) => (watch.follow(code.tokenId, watchMs), visit.codeShown()) },
  )
  const atTheTill = (next: VoucherSituation<Receipt>): void => {
    supply.stop()
    phone.vibrate()
    turnTo(next)
  }
  const watch = createTokenWatch(city, clock, {
    done: (tokenId) => offline?.remove(tokenId),
    decoded: (institutionName, usedFor) => atTheTill({ is: 'decoded', institutionName, usedFor }),
    settled: (settlement) => atTheTill({ is: 'settled', settlement, at: clock.now() }),
    abandoned: () => situation().is === 'decoded' && supply.start(),
    gone: (tokenId) => liveCodeOf(situation())?.tokenId === tokenId && supply.start(),
  })

  const captured = (): void => {
    const code = liveCodeOf(situation())
    if (!code) return
    void city.revokeCode(code.tokenId)
    offline?.remove(code.tokenId)
    supply.start(true)
  }
  const isAtTill = (): boolean => ['decoded', 'settled'].includes(situation().is)
  const hide = (): void => {
    visit.end()
    supply.stop()
    ahead.drop()
    if (!isAtTill()) turnTo({ is: 'hidden' })
  }

  return {
    ...store,
    prepare: () => void (!visit.isOn() && !outlivesAbsence(situation(), clock.now()) && ahead.prepare()),
    show() {
      // Setting the brightness makes some clients show the page once more.
      if (visit.isOn()) return situation().is === 'stuck' ? supply.start() : supply.beat()
      offline?.atTills().forEach((tokenId) => watch.follow(tokenId, atTillMs))
      watch.resume()
      visit.begin([watch.pause, phone.onNetworkChange((online) => online && supply.hurry())])
      if (!outlivesAbsence(situation(), clock.now())) supply.start()
    },
    hide,
    renew: () => (isAtTill() ? supply.start() : supply.renew()),
  }
}
