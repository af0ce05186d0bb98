import { failed, ok } from '@/domain/result'
import { createVoucher, type Voucher, type VoucherDeps } from '@/features/voucher/voucher-store'
import { createForgettable } from '@/state/forgettable'
import type { RelativesApi } from '../api'

/** The ports of a relative's code. */
export interface RelativeCodeDeps extends Omit<VoucherDeps<undefined>, 'city' | 'offline'> {
  /** The city that is asked what becomes of a code, as of one's own. */
  readonly main: Pick<VoucherDeps<undefined>['city'], 'codeState' | 'revokeCode'>
  readonly city: Pick<RelativesApi, 'issueCode'>
}

/** A code on screen like one's own, of one relative at a time. */
export interface RelativeCode extends Voucher<undefined> {
  /** Call it when the page of a relative will be shown at once: it asks for the code already. */
  prepareOf(relativeId: string): void
  /** The page of a relative is seen; nothing of another one stays. */
  showOf(relativeId: string): void
}

/**
 * Builds the code of a relative. The record of what is paid by it is the relative's to read, so none is asked for. Whose
 * code it is, is forgotten with the code.
 */
export function createRelativeCode({ main, city, lifetime, ...phone }: RelativeCodeDeps): RelativeCode {
  const shown = createForgettable<{ readonly id: string | undefined }>({
    empty: () => ({ id: undefined }),
    lifetime,
  })
  const voucher = createVoucher<undefined>({
    ...phone,
    lifetime,
    city: {
      codeState: main.codeState,
      revokeCode: main.revokeCode,
      issueCode() {
        const { id } = shown.getState()
        return id === undefined ? Promise.resolve(failed({ is: 'signed-out' })) : city.issueCode(id)
      },
      settlement: () => Promise.resolve(ok(undefined)),
    },
  })
  const turnTo = (relativeId: string): void => {
    if (relativeId !== shown.getState().id) voucher.forget()
    shown.setState({ id: relativeId })
  }
  return {
    ...voucher,
    prepareOf: (relativeId) => (turnTo(relativeId), voucher.prepare()),
    showOf: (relativeId) => (turnTo(relativeId), voucher.show()),
  }
}
