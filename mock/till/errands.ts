import type { Settlement, Split } from '@/contract/settlement'
import type { WirePurchase } from '@/contract/till'
import type { Intent } from './asking'
import { lastSplit, type Situation } from './desk-state'
import type { Customer, TillCity, TillInstitution } from './till-city'

/** A refusal after which this scan can pay for nothing. */
const endsTheScan = (code: string): boolean => code.startsWith('VOUCHER_') || code === 'DUPLICATE_SETTLE'

const opening = { is: 'opening' } as const
const waiting = { is: 'waiting' } as const

export const subjectOfScan = (digits: string, institutionCode: string): string =>
  `scan ${institutionCode} ${digits}`
export const subjectOfReversal = (settlementId: string): string => `reverse ${settlementId}`

/** What a till asks the city, each change with one new key: what it shows meanwhile, and where a failure leaves it. */
export function createErrands(city: TillCity, newId: () => string) {
  return {
    open: (done: (institutions: readonly TillInstitution[]) => void): Intent<readonly TillInstitution[]> => ({
      busy: '正在连接医保服务…',
      meanwhile: opening,
      ask: () => city.institutions(),
      done,
      refused: () => opening,
      unanswered: opening,
    }),
    decode(digits: string, institutionCode: string, done: (customer: Customer) => void): Intent<Customer> {
      const key = newId()
      return {
        subject: subjectOfScan(digits, institutionCode),
        busy: '正在识别…',
        meanwhile: { is: 'reading' },
        ask: () => city.decode(digits, institutionCode, key),
        done,
        refused: () => waiting,
        unanswered: waiting,
      }
    },
    price(purchase: WirePurchase, before: Situation & { customer: Customer }, done: (split: Split) => void) {
      const { customer } = before
      const unpriced = { is: 'unpriced', customer } as const
      return {
        busy: '正在试算…',
        meanwhile: { is: 'pricing', customer, last: lastSplit(before) },
        ask: () => city.preSettle(purchase),
        done,
        refused: (code) => (endsTheScan(code) ? waiting : unpriced),
        unanswered: unpriced,
      } satisfies Intent<Split>
    },
    settle(
      purchase: WirePurchase,
      priced: Situation & { is: 'priced' },
      done: (settlement: Settlement) => void,
    ): Intent<Settlement> {
      const key = newId()
      return {
        busy: '正在结算，请不要关闭这一页…',
        meanwhile: { ...priced, is: 'settling' },
        ask: () => city.settle(purchase, key),
        done,
        refused: (code) => (endsTheScan(code) ? waiting : priced),
        unanswered: { ...priced, is: 'unsure' },
      }
    },
    reverse(
      settled: Situation & { is: 'settled' },
      done: (reversal: Settlement) => void,
    ): Intent<Settlement> {
      const key = newId()
      const { id, institution } = settled.settlement
      return {
        subject: subjectOfReversal(id),
        busy: '正在撤销…',
        meanwhile: { ...settled, is: 'reversing' },
        ask: () => city.reverse(id, institution.code, key),
        done,
        refused: () => settled,
        unanswered: settled,
      }
    },
  }
}
