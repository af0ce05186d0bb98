import { randomDigits, seededRandom } from '../secrets'

/** Limits of text messages (rules.md §10.1). */
export const smsRules = { apartMs: 60_000, perHour: 5, lifetimeMs: 5 * 60_000, tries: 5 } as const

/**
 * Computes the six digits of a text message. They are derived from the city's secret whenever they are needed, and
 * stored nowhere.
 */
export const smsCode = (secret: string, smsId: string): string =>
  randomDigits(seededRandom(`${secret}/sms/${smsId}`), 6)
