import { Account } from '@/contract/account'
import { Policy } from '@/contract/benefit'
import { Binding } from '@/contract/binding'
import { City } from '@/contract/city'
import { Consent } from '@/contract/consent'
import type { Schema } from '@/contract/endpoint'
import { Reason } from '@/contract/explanation'
import { Institution } from '@/contract/institution'
import { Insurance } from '@/contract/insurance'
import { LedgerEntry } from '@/contract/ledger'
import {} from '@/contract/policy'
import { Sharing } from '@/contract/sharing-rules'
import { PremiumBill } from '@/contract/premium'
import { Refusal } from '@/contract/refusal'
import { Relative } from '@/contract/relative'
import * as scalars from '@/contract/scalars'
import { Session } from '@/contract/session'
import { BillItem, Settlement } from '@/contract/settlement'
import { IssuedCode, VoucherTokenState } from '@/contract/voucher'
import { VoucherHolder } from '@/contract/voucher-holder'
import { Transfer } from '@/contract/transfer'

const isSchema = (exported: unknown): exported is Schema =>
  typeof exported === 'object' && exported !== null && 'kind' in exported && exported.kind === 'schema'

/**
 * Schemas that the document contains once, under a name, and refers to: every scalar, and schemas that several
 * endpoints share or that read better on their own. All others are written out where they are used.
 */
export const sharedSchemas: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(Object.entries(scalars).filter(([, exported]) => isSchema(exported))),
  Account,
  BillItem,
  Binding,
  City,
  Consent,
  Institution,
  Insurance,
  IssuedCode,
  LedgerEntry,
  Policy,
  PremiumBill,
  Reason,
  Refusal,
  Relative,
  Session,
  Settlement,
  Sharing,
  Transfer,
  VoucherHolder,
  VoucherTokenState,
}
