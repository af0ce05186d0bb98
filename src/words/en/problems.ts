import type { Translated } from '../language'
import type { zhHans } from '../zh-hans'

/** English of problems: what happened, and what to do. */
export const problems = {
  offline: { what: 'Your phone is not online', todo: 'Please turn on the internet and try again' },
  timeout: { what: 'There was no answer for a long time', todo: 'Please try again a little later' },
  dropped: {
    what: 'The insurance service could not be reached',
    todo: 'Please check your internet connection and try again',
  },
  'signed-out': { what: 'Your sign-in has expired', todo: 'Please sign in again' },
  unavailable: { what: 'The insurance service is not available now', todo: 'Please try again later' },
  malformed: {
    what: 'The answer that came was incomplete',
    todo: 'Please try again later, or tell the service hotline the code',
  },
  refused: {
    what: 'The insurance service could not do this',
    todo: 'Please try again later, or tell the service hotline the code',
  },
} satisfies Translated<typeof zhHans.problems>

/** English of the city's refusals, by their code. */
export const refusals = {
  VOUCHER_EXPIRED: { what: 'This code has expired', todo: 'Please try again with a new code' },
  VOUCHER_USED: { what: 'This code has been used already', todo: 'Please try again with a new code' },
  VOUCHER_REVOKED: { what: 'This code is void', todo: 'Please try again with a new code' },
  VOUCHER_NOT_ACTIVATED: {
    what: 'The e-voucher is not activated yet',
    todo: 'Please activate it first, then show it',
  },
  VOUCHER_PAUSED: { what: 'The e-voucher is paused', todo: 'Please resume it first, then show it' },
  IDENTITY_REQUIRED: {
    what: 'Your identity is not verified yet',
    todo: 'Please verify your identity first',
  },
  CONSENT_REQUIRED: { what: 'Your consent is still needed', todo: 'Please read and agree first' },
  ACCOUNT_FROZEN: {
    what: 'The personal account is frozen',
    todo: 'You can use it again once your insurance resumes',
  },
  RATE_LIMITED: { what: 'That was a little too fast', todo: 'Please wait a while and try again' },
  NOT_FOUND: { what: 'This entry was not found', todo: 'Please go back, refresh and look again' },
  NOT_BUILT: { what: 'This city does not offer this service yet', todo: 'Please go to a service counter' },
  POLICY_UNAVAILABLE: { what: 'The local policy cannot be found now', todo: 'Please try again later' },
} satisfies Translated<typeof zhHans.refusals>
