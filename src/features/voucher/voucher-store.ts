import type { Settlement } from '@/contract/settlement'
import type { CityApi } from '@/api/city-api'
import type { Clock } from '@/domain/clock'
import { failed } from '@/domain/result'
import { createForgettable, type Readable } from '@/state/forgettable'
import type { Lifetime } from '@/state/lifetimes'
import { createCodeAhead } from './code-ahead'
import { createCodeSupply } from './code-supply'
import type { OfflineCodes } from './offline-codes'
import type { ScreenHold } from './screen-hold'
import type { VoucherSituation } from './situation'
import { createTokenWatch, type WatchedCity } from './token-watch'

/** The ports of the voucher. */
export interface VoucherDeps<Receipt> {
  readonly city: Pick<CityApi, 'issueCode' | 'revokeCode'> & WatchedCity<Receipt>
  readonly clock: Clock
  readonly screen: ScreenHold
  readonly vibrate: () => void
  readonly onCapture: (listener: () => void) => () => void
  readonly isOnline: () => Promise<boolean>
  readonly onNetworkChange: (listener: (online: boolean) => void) => () => void
  /** The codes for use without network; absent where there are none. */
  readonly offline?: OfflineCodes
  readonly lifetime: Lifetime
}

/** The situation of the voucher on screen. */
export interface VoucherState<Receipt = Settlement> {
  readonly situation: VoucherSituation<Receipt>
  /** The phone's time at the last beat, epoch ms; the seconds on screen are counted from it. */
  readonly now: number
}

/** The store of a voucher on screen, one's own or a relative's. */
export interface Voucher<Receipt = Settlement> extends Readable<VoucherState<Receipt>> {
  /** Call it when the page will be shown at once: it asks for its code already. */
  prepare(): void
  /** Call it when the page is shown: it asks for a code, holds the screen and watches the city. Twice is once. */
  show(): void
  /** Call it when the page is left in any way: it drops the code and releases the screen. */
  hide(): void
  /** Gets another code because the person wants one; a valid code stays until it is there. */
  renew(): void
  /**
   * Drops all codes, because another person is signed in, or none, or the codes are void. A visible page then says
   * so.
   */
  forget(): void
}

const beatMs = 1_000
/** The time for which a till may be using a code that was shown without network, before the phone knows of it. */
const atTillMs = 15 * 60_000
/** The time after which a receipt is no longer shown on return, ms. */
const receiptStaysMs = 120_000

/** Tells whether a situation survives an absence: a scan that a till has begun, or a recent receipt. */
const outlivesAbsence = (seen: VoucherSituation<unknown>, now: number): boolean =>
  seen.is === 'decoded' || (seen.is === 'settled' && now - seen.at < receiptStaysMs)

/** Wraps the city so that nothing is asked without network. */
const whileOnline = <Receipt>(
  { codeState, settlement }: WatchedCity<Receipt>,
  isOnline: () => Promise<boolean>,
): WatchedCity<Receipt> => ({
  settlement,
  codeState: async (tokenId) => ((await isOnline()) ? codeState(tokenId) : failed({ is: 'offline' })),
})

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
  return createForgettable<VoucherState<Receipt>>({
    empty: () => ({
      situation: wasSeen ? { is: 'stuck', problem: { is: 'signed-out' } } : { is: 'opening' },
      now: clock.now(),
    }),
    lifetime,
    onForget: () => void (wasSeen = leave()),
  })
}

/** Acts every second; returns the function to stop. */
function everyBeat({ after }: Pick<Clock, 'after'>, act: () => void): () => void {
  const beat = (): void => {
    act()
    callOff = after(beatMs, beat)
  }
  let callOff = after(beatMs, beat)
  return () => callOff()
}

/** Builds the list of what a visit to the page has begun, which ends when the page is left. */
function createVisit() {
  let ends: readonly (() => void)[] = []
  return {
    isOn: () => ends.length > 0,
    begin: (begun: readonly (() => void)[]) => void (ends = begun),
    end() {
      ends.forEach((end) => end())
      ends = []
    },
  }
}

/** Builds the store of a voucher page, from the moment it is shown to the receipt. */
export function createVoucher<Receipt>({
  city,
  clock,
  screen,
  offline,
  lifetime,
  ...phone
}: VoucherDeps<Receipt>): Voucher<Receipt> {
  const store = createVoucherState<Receipt>({ clock, lifetime }, () => {
    const wasSeen = visit.isOn()
    watch.clear()
    offline?.clear()
    hide()
    return wasSeen
  })
  const situation = (): VoucherSituation<Receipt> => store.getState().situation
  const turnTo = (next: VoucherSituation<Receipt>): void =>
    store.setState({ situation: next, now: clock.now() })
  const visit = createVisit()

  const ahead = createCodeAhead({ city, clock, isOnline: phone.isOnline })
  const supply = createCodeSupply(
    { ahead, clock, offline },
    { changed: turnTo, issued: (code, watchMs) => watch.follow(code.tokenId, watchMs) },
  )
  const atTheTill = (next: VoucherSituation<Receipt>): void => {
    supply.stop()
    phone.vibrate()
    turnTo(next)
  }
  const watch = createTokenWatch(whileOnline(city, phone.isOnline), clock, {
    done: (tokenId) => offline?.remove(tokenId),
    decoded: (institutionName) => atTheTill({ is: 'decoded', institutionName }),
    settled: (settlement) => atTheTill({ is: 'settled', settlement, at: clock.now() }),
    abandoned: () => situation().is === 'decoded' && supply.start(),
    gone(tokenId) {
      const seen = situation()
      if (seen.is === 'showing' && seen.code.tokenId === tokenId) supply.start()
    },
  })

  const captured = (): void => {
    const seen = situation()
    if (seen.is !== 'showing') return
    void city.revokeCode(seen.code.tokenId)
    offline?.remove(seen.code.tokenId)
    supply.start(true)
  }

  const hide = (): void => {
    visit.end()
    supply.stop()
    ahead.drop()
    if (situation().is !== 'decoded' && situation().is !== 'settled') turnTo({ is: 'hidden' })
  }

  return {
    ...store,
    prepare: () => void (!visit.isOn() && !outlivesAbsence(situation(), clock.now()) && ahead.prepare()),
    show() {
      // Setting the brightness makes some clients show the page once more.
      if (visit.isOn()) return situation().is === 'stuck' ? supply.start() : supply.beat()
      screen.take()
      offline?.atTills().forEach((tokenId) => watch.follow(tokenId, atTillMs))
      watch.resume()
      visit.begin([
        screen.release,
        watch.pause,
        everyBeat(clock, () => (store.setState({ now: clock.now() }), supply.beat())),
        phone.onCapture(captured),
        phone.onNetworkChange((online) => online && supply.hurry()),
      ])
      if (!outlivesAbsence(situation(), clock.now())) supply.start()
    },
    hide,
    renew: () =>
      situation().is === 'decoded' || situation().is === 'settled' ? supply.start() : supply.renew(),
  }
}
