import type * as v from 'valibot'
import { listPremiumBills, payPremium, type PremiumBill, type PremiumPurse } from '@/contract/premium'
import {
  acceptTransfer,
  listTransfers,
  readWallet,
  sendTransfer,
  type Transfer,
  type Wallet,
} from '@/contract/wallet'
import type { Call } from './call'
import type { Asked } from './city-api'
import type { Keeping, Kept } from './kept-call'

/** Who gets how much, as it goes to the city; the amount in fen. */
export type TransferForm = v.InferInput<NonNullable<(typeof sendTransfer)['body']>>
export interface TransferPage {
  readonly items: readonly Transfer[]
  readonly nextCursor: string | null
}

/** The wallet (医保钱包) and the premiums of residents, asked of the city. */
export interface WalletApi {
  readonly wallet: Kept<undefined, Wallet>
  readonly transfers: Kept<undefined, TransferPage>
  /** @param changeId the same for every try of one transfer, so that the money moves once */
  send(form: TransferForm, changeId: string): Asked<Transfer>
  accept(transferId: string): Asked<Transfer>
  readonly premiums: Kept<undefined, readonly PremiumBill[]>
  pay(bill: Pick<PremiumBill, 'id' | 'version'>, from: PremiumPurse): Asked<PremiumBill>
}

export type WalletAnswer = 'wallet' | 'transfers' | 'premiums'

export const createWalletApi = (call: Call, kept: Keeping<WalletAnswer>): WalletApi => ({
  wallet: kept({
    name: 'wallet',
    endpoint: readWallet,
    inputOf: () => ({}),
    as: (wallet) => wallet,
    worthKeeping: () => true,
  }),
  transfers: kept({
    name: 'transfers',
    endpoint: listTransfers,
    inputOf: (_: undefined, cursor) => ({
      query: { limit: '20', ...(cursor !== undefined && { cursor }) },
    }),
    as: ({ transfers, nextCursor }) => ({ items: transfers, nextCursor }),
    worthKeeping: () => true,
  }),
  send: (body, changeId) => call(sendTransfer, { body }, { changeId }),
  accept: (transferId) => call(acceptTransfer, { path: { transferId }, body: {} }),
  premiums: kept({
    name: 'premiums',
    endpoint: listPremiumBills,
    inputOf: () => ({}),
    as: (bills) => bills,
    worthKeeping: () => true,
  }),
  pay: ({ id, version }, from) => call(payPremium, { path: { billId: id }, body: { from, ver: version } }),
})
