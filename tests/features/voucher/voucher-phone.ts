import type { CityAnswer } from '@/api/city-api'
import type { OfflineBatch } from '@/contract/offline-code'
import type { Settlement } from '@/contract/settlement'
import type { IssuedCode, VoucherTokenState } from '@/contract/voucher'
import type { OfflineStock } from '@/domain/offline-codes'
import type { Problem } from '@/domain/problem'
import { failed, ok } from '@/domain/result'
import { createOfflineCodes } from '@/features/voucher/offline-codes'
import { createScreenHold } from '@/features/voucher/screen-hold'
import { createVoucher } from '@/features/voucher/voucher-store'
import { createLifetimes } from '@/state/lifetimes'
import { drivenClock } from '../../driven-clock'

/** The problem of a phone without network. */
export const offline: Problem = { is: 'offline' }

/**
 * Creates a voucher on a phone whose city and screen the test controls.
 * @param keepsOffline whether offline codes are fetched in advance
 */
export function voucherPhone(keepsOffline = false) {
  const clock = drivenClock()
  const listeners = { capture: new Set<() => void>(), network: new Set<(online: boolean) => void>() }
  const screen = { brightness: 0.3, on: false, guarded: false, vibrations: 0 }
  const states = new Map<string, Partial<VoucherTokenState>>()
  const revoked: string[] = []
  const questions = { issue: 0, state: 0, batch: 0, revoke: 0, settlement: 0 }
  let codes = 0
  let stock: OfflineStock | undefined
  let failure: Problem | undefined
  let delayMs = 0
  let online = true
  const delayed = <T>(value: T): Promise<T> =>
    delayMs === 0
      ? Promise.resolve(value)
      : new Promise((resolve) => clock.after(delayMs, () => resolve(value)))
  const asked = <T>(question: keyof typeof questions, answer: () => T): CityAnswer<T> => {
    if (!online) return Promise.resolve(failed(offline))
    questions[question] += 1
    const value = answer()
    return delayed(failure ? failed(failure) : ok(value))
  }
  const issued = (): IssuedCode => ({
    tokenId: `token-${(codes += 1)}`,
    digits: `9${String(codes).padStart(27, '0')}`,
    maskedName: '*建国',
    lifetimeMs: 60_000,
    graceMs: 15_000,
  })
  const stateOf = (tokenId: string): VoucherTokenState => ({
    tokenId,
    state: 'ISSUED',
    institutionName: null,
    purposeName: null,
    decodedAt: null,
    settlementId: null,
    ...states.get(tokenId),
  })
  const batch = (): OfflineBatch => ({
    codes: [1, 2, 3].map((n) => ({
      tokenId: `offline-${questions.batch}-${n}`,
      digits: `902${String(questions.batch * 10 + n).padStart(25, '0')}`,
    })),
    maskedName: '*建国',
    lifetimeMs: 86_400_000,
    maxFen: 30_000,
  })
  const offlineCodes = createOfflineCodes({
    city: { issueOfflineCodes: () => asked('batch', batch) },
    clock,
    slot: {
      read: () => stock,
      write: (next) => void (stock = next),
      clear: () => void (stock = undefined),
    },
  })
  const voucher = createVoucher({
    lifetime: createLifetimes().session,
    ...(keepsOffline && { offline: offlineCodes }),
    clock,
    city: {
      issueCode: () => asked('issue', issued),
      codeState: (tokenId) => asked('state', () => stateOf(tokenId)),
      revokeCode: (tokenId) => asked('revoke', () => (revoked.push(tokenId), stateOf(tokenId))),
      settlement: (id) => asked('settlement', () => ({ id }) as Settlement),
    },
    screen: createScreenHold({
      brightness: () => Promise.resolve(screen.brightness),
      setBrightness: async (value) => void (screen.brightness = value),
      keepScreenOn: async (on) => void (screen.on = on),
      guardCapture: async (on) => void (screen.guarded = on),
    }),
    vibrate: () => void (screen.vibrations += 1),
    onCapture: (listener) => (listeners.capture.add(listener), () => void listeners.capture.delete(listener)),
    onNetworkChange: (listener) => (
      listeners.network.add(listener),
      () => void listeners.network.delete(listener)
    ),
  })
  return {
    clock,
    voucher,
    offline: offlineCodes,
    screen,
    listeners,
    questions,
    revoked,
    situation: () => voucher.getState().situation,
    /** Sets the state in which the city reports a code from now on. */
    setCodeState: (tokenId: string, state: Partial<VoucherTokenState>) => void states.set(tokenId, state),
    failWith: (problem: Problem | undefined) => void (failure = problem),
    answerAfter: (ms: number) => void (delayMs = ms),
    capture: () => listeners.capture.forEach((listener) => listener()),
    network(connected: boolean) {
      online = connected
      listeners.network.forEach((listener) => listener(connected))
    },
  }
}

/** Creates a phone that was online a minute ago and has a batch of three offline codes. */
export async function preparedPhone() {
  const at = voucherPhone(true)
  await at.offline.freshen()
  await at.clock.pass(60_000)
  return at
}
