import { refusalCodes } from '@/contract/refusal'
import type { Problem } from '@/domain/problem'
import { recoveryFor } from '@/domain/recovery'

const refused = (code: string): Problem => ({ is: 'refused', code, requestId: 'r-1' })

const elsewhere = {
  IDENTITY_REQUIRED: 'first-use',
  CONSENT_REQUIRED: 'first-use',
  VOUCHER_NOT_ACTIVATED: 'first-use',
  VOUCHER_PAUSED: 'resume',
} as const

describe('the way on', () => {
  it.each(Object.entries(elsewhere))('from %s is %s', (code, recovery) => {
    expect(recoveryFor(refused(code))).toBe(recovery)
  })

  it('from an ended session is signing in', () => {
    expect(recoveryFor({ is: 'signed-out' })).toBe('sign-in')
  })

  it.each<Problem>([
    { is: 'offline' },
    { is: 'timeout' },
    { is: 'dropped' },
    { is: 'unavailable', status: 503, requestId: 'r-1' },
    { is: 'malformed', path: 'reply', requestId: 'r-1' },
  ])('from %j is another try', (problem) => {
    expect(recoveryFor(problem)).toBe('retry')
  })

  it.each([...refusalCodes.filter((code) => !(code in elsewhere)), 'A_CODE_OF_TOMORROW', ''])(
    'from a refusal with %j is another try',
    (code) => {
      expect(recoveryFor(refused(code))).toBe('retry')
    },
  )
})
