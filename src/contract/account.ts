import * as v from 'valibot'
import { isSumOfYears, yearsOf } from './account-years'
import { endpoint } from './endpoint'
import { DivisionCode, Fen, Instant, Text } from './scalars'

/**
 * A personal account (个人账户): the person's own money, never the pooled fund's. Only employee insurance has one, one
 * for each insured place. The fields `acct_crt_balc` and `acct_his_balc` are our own, for cities that keep the two apart
 * (rules.md §5.7); the national interface gives only `balc`.
 */
export const Account = v.pipe(
  v.object({
    insutype: v.string(),
    admdvs: DivisionCode,
    admdvs_name: Text,
    balc: Fen,
    acct_crt_balc: v.nullable(Fen),
    acct_his_balc: v.nullable(Fen),
    /** The reason why the money cannot be spent now; null while it can. */
    frz_rea: v.nullable(v.string()),
    upd_time: Instant,
  }),
  v.check(
    (wire) => isSumOfYears(wire.balc, wire.acct_crt_balc, wire.acct_his_balc),
    'balance is not the sum of its parts',
  ),
  v.transform((wire) => ({
    insuranceCode: wire.insutype,
    place: { code: wire.admdvs, name: wire.admdvs_name },
    balanceFen: wire.balc,
    years: yearsOf(wire.acct_crt_balc, wire.acct_his_balc),
    frozenBecause: wire.frz_rea,
    asOf: wire.upd_time,
  })),
)
export type Account = v.InferOutput<typeof Account>

/** Lists the personal accounts, one per insured place; none for residents. */
export const listAccounts = endpoint({
  method: 'GET',
  path: '/accounts',
  caller: 'citizen',
  reply: v.pipe(
    v.object({ accounts: v.array(Account) }),
    v.transform((wire) => wire.accounts),
  ),
})
