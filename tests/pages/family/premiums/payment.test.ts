import { createKeeping } from '@/api/kept-call'
import { createWalletApi } from '@/pages/family/api'
import type { PremiumBill } from '@/contract/premium'
import { lastSeen } from '@/domain/remote'
import { createPayment } from '@/pages/family/premiums/payment-store'
import { createRemoteStore } from '@/state/remote-store'
import { premiums as say } from '@/pages/family/words/zh-hans/premiums'
import { foundTown } from '../../../mock/town'
import { endSession, phoneInTown } from '../../../phone-in-town'

/** The employee with the bill of the child in sight. */
async function looking(town = foundTown({ people: ['employee', 'child', 'spouse'] })) {
  const phone = phoneInTown(town)
  await phone.enterAs('employee')
  const shelf = { read: () => undefined, write: () => undefined }
  const city = createWalletApi(phone.call, createKeeping(phone.call, shelf, phone.clock, phone.session))
  const bills = createRemoteStore({ ...city.premiums, clock: phone.clock, first: undefined })
  await bills.refresh()
  const open = (): PremiumBill => {
    const found = lastSeen(bills.getState().value)?.value.find(({ year }) => year === 2027)
    if (!found) throw new Error('no bill is in sight')
    return found
  }
  const payment = createPayment({
    city,
    async isPaid(billId) {
      await bills.refresh()
      return open().id === billId && open().state === 'PAID'
    },
  })
  return { ...phone, town, payment, open, pays: `POST /premium-bills/${open().id}/payments` }
}

describe('paying a premium', () => {
  it('is done once by two touches, and the bill carries its receipt', async () => {
    const { payment, open, asked, pays } = await looking()
    const bill = open()
    await Promise.all([payment.pay(bill, 'CASH'), payment.pay(bill, 'OWN_ACCOUNT')])
    expect(asked(pays)).toBe(1)
    expect(open()).toMatchObject({ state: 'PAID', waysToPay: [], receipt: { from: 'CASH' } })
    expect(payment.getState()).toEqual({ busy: undefined, trouble: undefined })
  })

  it('whose answer never came is done all the same, once, and nothing is said', async () => {
    const { payment, open, asked, pays, line } = await looking()
    line.next.push('timeout')
    await payment.pay(open(), 'OWN_ACCOUNT')
    expect([open().state, payment.getState().trouble]).toEqual(['PAID', undefined])
    expect(asked(pays)).toBe(1)
  })

  it('that another phone was quicker with is paid, and needs no sentence', async () => {
    const { payment, open, town } = await looking()
    const other = await looking(town)
    const bill = open()
    await other.payment.pay(bill, 'CASH')
    await payment.pay(bill, 'OWN_ACCOUNT')
    expect(open().receipt?.from).toBe('CASH')
    expect(payment.getState().trouble).toBeUndefined()
  })

  it('that was refused says why; the bill stays, and another purse pays', async () => {
    const { payment, open } = await looking()
    await payment.pay(open(), 'WALLET')
    expect(payment.getState().trouble).toMatchObject({ is: 'refused', code: 'INSUFFICIENT_BALANCE' })
    expect(open().state).toBe('OPEN')
    await payment.pay(open(), 'CASH')
    expect([open().state, payment.getState().trouble]).toEqual(['PAID', undefined])
  })

  it('is not answered to whoever comes next', async () => {
    const { payment, open, hold } = await looking()
    const answers = hold()
    const going = payment.pay(open(), 'CASH')
    payment.forget()
    await answers.release()
    await going
    expect(payment.getState()).toEqual({ busy: undefined, trouble: undefined })
  })

  it('after the session ended leads to signing in', async () => {
    const { payment, open, ...phone } = await looking()
    endSession(phone)
    await payment.pay(open(), 'CASH')
    expect(payment.getState().trouble).toMatchObject({ is: 'signed-out' })
  })
})

describe('the words of premiums', () => {
  it.each(['NO_ACCOUNT', 'ACCOUNT_FROZEN', 'SCOPE_NOT_ALLOWED', 'INSUFFICIENT_BALANCE', 'OVER_CAP'])(
    'say what %s means, beside the purse and after a try',
    (code) => {
      expect((say.whyNot as Readonly<Record<string, string>>)[code]).toMatch(/[\u4e00-\u9fff]{4}/)
      expect(say.refusals).toHaveProperty(code)
    },
  )
})
