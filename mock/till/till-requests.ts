import type { Settlement } from '@/contract/settlement'
import type { Split } from '@/contract/split'
import type { WirePurchase } from '@/contract/till'
import type { TillRequest } from './request-runner'
import { lastSplit, type Situation } from './desk-state'
import type { Customer, TillCity, TillInstitution } from './till-city'

/** Tells whether a refusal ends the scan: no purchase can be paid by it any more. */
const endsTheScan = (code: string): boolean => code.startsWith('VOUCHER_') || code === 'DUPLICATE_SETTLE'

const opening = { is: 'opening' } as const
const waiting = { is: 'waiting' } as const

/** The subject of decoding a code for an institution. */
export const subjectOfScan = (digits: string, institutionCode: string): string =>
  `scan ${institutionCode} ${digits}`
/** The subject of reversing a settlement. */
export const subjectOfReversal = (settlementId: string): string => `reverse ${settlementId}`

/**
 * Creates the requests of a till, each change with one new key: the situation while it runs, and the situation after a
 * failure.
 */
export function createTillRequests(city: TillCity, newId: () => string) {
  return {
    open: (
      done: (institutions: readonly TillInstitution[]) => void,
    ): TillRequest<readonly TillInstitution[]> => ({
      busy: '正在连接医保服务…',
      meanwhile: opening,
      ask: () => city.institutions(),
      done,
      refused: () => opening,
      unanswered: opening,
    }),
    decode(
      digits: string,
      institutionCode: string,
      done: (customer: Customer) => void,
    ): TillRequest<Customer> {
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
      } satisfies TillRequest<Split>
    },
    settle(
      purchase: WirePurchase,
      priced: Situation & { is: 'priced' },
      done: (settlement: Settlement) => void,
    ): TillRequest<Settlement> {
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
    ): TillRequest<Settlement> {
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
