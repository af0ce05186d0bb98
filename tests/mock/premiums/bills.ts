import { listContributions } from '@/contract/contribution'
import { listPremiumBills, payPremium, type PremiumBill, type PremiumSource } from '@/contract/premium'
import type { Person } from 'mock/world/people/person'
import { must, type Town } from '../town'

/** Parses a local time in China to an instant, epoch ms. */
export const at = (text: string): number => Date.parse(`${text}+08:00`)

/** Lists the premium bills that a person may see. */
export const billsOf = (town: Town, token: string): readonly PremiumBill[] =>
  must(town.ask(listPremiumBills, {}, { token }))

/** Returns the first bill that is open; throws when there is none. */
export const openBill = (town: Town, token: string): PremiumBill => {
  const bill = billsOf(town, token).find(({ state }) => state === 'OPEN')
  if (!bill) throw new Error('no bill is open')
  return bill
}

/** Pays a bill from a source of money. */
export const pay = (town: Town, token: string, bill: PremiumBill, from: PremiumSource, ver = bill.version) =>
  town.ask(payPremium, { path: { billId: bill.id }, body: { from, ver } }, { token })

/** Lists the contributions of a person in a year. */
export const paidYears = (town: Town, token: string, year: string) =>
  must(town.ask(listContributions, { query: { year } }, { token })).contributions

/** Creates a resident of another city, to test its payment window. */
export const residentOf = (admdvs: string): Person => ({
  person: 'resident',
  personNumber: `P${admdvs}000001`,
  name: '何居民',
  idNumber: '990101197001010010',
  cardNumber: 'M00000001',
  phone: undefined,
  story: '城乡居民',
  insurances: [{ insutype: '390', employment: 'resident', admdvs, baseFen: 0 }],
  visits: 0,
})
