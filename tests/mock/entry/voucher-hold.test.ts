import { foundingPassword } from 'mock/world/entry/voucher-password'
import { listConsents, withdrawConsent } from '@/contract/consent'
import { readMe } from '@/contract/me'
import { issueVoucherToken } from '@/contract/voucher'
import { pauseVoucher, resumeVoucher } from '@/contract/voucher-holder'
import { foundTown, must } from '../town'

describe('what the city says with a person', () => {
  it('is the refusal that asking for a code meets, and nothing while there is none', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    const agree = (): void => {
      const hold = must(town.ask(readMe, {}, { token })).voucherHold
      expect(town.ask(issueVoucherToken, { body: {} }, { token }).refusal ?? null).toBe(hold)
      seen.push(hold)
    }
    const seen: (string | null)[] = []
    agree()
    must(town.ask(pauseVoucher, { body: { reason: 'LOST' } }, { token }))
    agree()
    must(town.ask(resumeVoucher, { body: { password: foundingPassword } }, { token }))
    agree()
    const given = must(town.ask(listConsents, {}, { token })).find(({ kind }) => kind === 'VOUCHER_USE')
    must(town.ask(withdrawConsent, { path: { consentId: given?.id ?? '' } }, { token }))
    agree()
    expect(seen).toEqual([null, 'VOUCHER_PAUSED', null, 'CONSENT_REQUIRED'])
  })
})
