import { listAccounts } from '@/contract/account'
import { readMe } from '@/contract/me'
import { toWireTime, yearOf } from '@/domain/china-time'
import { cityOf } from '../policies/cities'
import { accountAt } from '../world/account-money'
import { employmentNames, insuranceNames } from '../world/names'
import { maskIdNumber, maskName, maskPhone, type HeldInsurance } from '../world/person'
import { route, type Route } from './route'

const described = (held: HeldInsurance) => ({
  insutype: held.insutype,
  insutype_name: insuranceNames[held.insutype],
  psn_insu_stas: held.psn_insu_stas,
  psn_type_name: employmentNames[held.employment],
  admdvs: held.admdvs,
  admdvs_name: cityOf(held.admdvs).name,
})

/** Why an account is frozen, in the city's words; null while its money may be spent. */
const frozenReason = (held: HeldInsurance): string | null =>
  held.psn_insu_stas === '1' ? null : '参保已暂停或终止，恢复参保后可以继续使用'

export const meRoutes: readonly Route[] = [
  route(readMe, ({ caller: { person } }) => ({
    reply: {
      psn_no: person.personNumber,
      psn_name: maskName(person.name),
      certno: maskIdNumber(person.idNumber),
      mob: person.phone === undefined ? null : maskPhone(person.phone),
      insus: person.insurances.map(described),
    },
  })),
  route(listAccounts, ({ world, now, caller: { person } }) => {
    const held = person.insurances.find(({ insutype }) => insutype === '310')
    if (!held) return { reply: { accounts: [] } }
    const money = accountAt(world.accounts.get(person.personNumber), yearOf(now))
    const account = {
      insutype: held.insutype,
      admdvs: held.admdvs,
      admdvs_name: cityOf(held.admdvs).name,
      balc: money.currentYearFen + money.priorYearsFen,
      acct_crt_balc: money.currentYearFen,
      acct_his_balc: money.priorYearsFen,
      frz_rea: frozenReason(held),
      upd_time: toWireTime(now),
    }
    return { reply: { accounts: [account] } }
  }),
]
