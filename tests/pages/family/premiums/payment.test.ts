import type { PremiumBill } from '@/contract/premium'
import { lastSeen } from '@/domain/remote'
import { premiumsOf } from '@/pages/family/services'
import { premiums as say } from '@/pages/family/words/zh-hans/premiums'
import { idleAct, problemOf } from '@/state/act'
import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { familyPhone } from '../family-phone'

/** Opens the employee's phone with the bill of the child loaded. */
async function openPayment(town = foundTown({ people: ['employee', 'child', 'spouse'] })) {
  const phone = await familyPhone('employee', town)
  const { bills, payment } = premiumsOf(phone.services)
  await bills.refresh()
  const open = (): PremiumBill => {
    const found = lastSeen(bills.getState().value)?.value.find(({ year }) => year === 2027)
    if (!found) throw new Error('no bill is in sight')
    return found
  }
  const problem = () => problemOf(payment.getState().act)
  return { ...phone, town, payment, open, problem, pays: `POST /premium-bills/${open().id}/payments` }
}

describe('paying a premium', () => {
  it('is done once by two touches, and the bill carries its receipt', async () => {
    const { payment, open, asked, pays } = await openPayment()
    const bill = open()
    await Promise.all([payment.run({ bill, from: 'CASH' }), payment.run({ bill, from: 'OWN_ACCOUNT' })])
    expect(asked(pays)).toBe(1)
    expect(open()).toMatchObject({ state: 'PAID', waysToPay: [], receipt: { from: 'CASH' } })
    expect(payment.getState().act).toEqual(idleAct)
  })

  it('whose answer never came is done all the same, once, and nothing is said', async () => {
    const { payment, open, problem, asked, pays, line } = await openPayment()
    line.nextFaults.push('timeout')
    await payment.run({ bill: open(), from: 'OWN_ACCOUNT' })
    expect([open().state, problem()]).toEqual(['PAID', undefined])
    expect(asked(pays)).toBe(1)
  })

  it('that another phone was quicker with is paid, and needs no sentence', async () => {
    const { payment, open, problem, town } = await openPayment()
    const other = await openPayment(town)
    const bill = open()
    await other.payment.run({ bill, from: 'CASH' })
    await payment.run({ bill, from: 'OWN_ACCOUNT' })
    expect(open().receipt?.from).toBe('CASH')
    expect(problem()).toBeUndefined()
  })

  it('that was refused says why; the bill stays, and another source pays', async () => {
    const { payment, open, problem } = await openPayment()
    await payment.run({ bill: open(), from: 'WALLET' })
    expect(problem()).toMatchObject({ is: 'refused', code: 'INSUFFICIENT_BALANCE' })
    expect(open().state).toBe('OPEN')
    await payment.run({ bill: open(), from: 'CASH' })
    expect([open().state, problem()]).toEqual(['PAID', undefined])
  })

  it('is not answered to whoever comes next', async () => {
    const { payment, open, hold, enterAs } = await openPayment()
    const answers = hold()
    const going = payment.run({ bill: open(), from: 'CASH' })
    await enterAs('spouse')
    await answers.release()
    await going
    expect(payment.getState().act).toEqual(idleAct)
  })

  it('after the session ended leads to signing in', async () => {
    const { payment, open, problem, ...phone } = await openPayment()
    endSession(phone)
    await payment.run({ bill: open(), from: 'CASH' })
    expect(problem()).toMatchObject({ is: 'signed-out' })
  })
})

describe('the words of premiums', () => {
  it.each(['NO_ACCOUNT', 'ACCOUNT_FROZEN', 'SCOPE_NOT_ALLOWED', 'INSUFFICIENT_BALANCE', 'OVER_CAP'])(
    'say what %s means, beside the source and after a try',
    (code) => {
      expect((say.whyNot as Readonly<Record<string, string>>)[code]).toMatch(/[\u4e00-\u9fff]{4}/)
      expect(say.refusals).toHaveProperty(code)
    },
  )
})
