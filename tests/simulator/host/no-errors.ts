import type { Phone } from './phone'

/** Fails with all errors that the app has reported; for the end of a test. */
export function assertNoErrors(phone: Phone): void {
  if (phone.errors.length)
    throw new Error(`the app reported ${phone.errors.length} error(s):\n${phone.errors.join('\n')}`)
}
