import { listAccounts } from '@/contract/account'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { readMe } from '@/contract/me'
import { revealMe } from '@/contract/reveal'
import { toWireTime } from '@/domain/china-day'
import { balanceOf } from '@/domain/personal-account'
import { placeName } from '../policies/cities'
import { revokedOffline } from '../world/codes/living-codes'
import { phoneOf } from '../world/entry/phone-of'
import { offersWaitingFor } from '../world/family/seen-by'
import { accountNow } from '../world/money/shelf'
import { employmentNames, insuranceNames } from '../world/people/names'
import { maskIdNumber, maskName, maskPhone } from '../world/people/person'
import { hasAccount, insuredOf, mainInsurance, type Insured } from '../world/people/shelf'
import type { Random } from '../world/secrets'
import { unusableVoucher } from './needs'
import { wrongPassword } from './proofs'
import { refuse, route, secretRoute, type Asking, type Route } from './route'

const described = (insured: Insured) => ({
  insutype: insured.insutype,
  insutype_name: insuranceNames[insured.insutype],
  psn_insu_stas: insured.state,
  psn_type_name: employmentNames[insured.employment],
  admdvs: insured.admdvs,
  admdvs_name: placeName(insured.admdvs),
})

/** Why an account is frozen, in the city's words; null while its money may be spent. */
const frozenReason: Readonly<Record<Insured['state'], string | null>> = {
  '0': '还没有参保，参保后可以使用',
  '1': null,
  '2': '参保已暂停，恢复参保后可以继续使用',
  '4': '这里的参保已终止，钱还是你的：可以转到现在的参保地',
}

const revealSeconds = 30

/** Drawn anew for every answer, so that a name is in no journal. */
const unmasked = (_: Random, { world, person }: Asking) => ({
  psn_name: person?.name ?? '',
  certno: person?.idNumber ?? '',
  mob: (person && phoneOf(world, person)) ?? null,
})

export const meRoutes: readonly Route[] = [
  route(readMe, ({ world, now, caller: { person } }) => {
    const main = mainInsurance(world, person)
    const others = insuredOf(world, person).filter((insured) => insured !== main)
    const phone = phoneOf(world, person)
    return {
      reply: {
        psn_no: person.personNumber,
        psn_name: maskName(person.name),
        certno: maskIdNumber(person.idNumber),
        mob: phone === undefined ? null : maskPhone(phone),
        insus: [main, ...others].map(described),
        ec_hold: unusableVoucher(world, person)?.refused ?? null,
        mulaid_wait_num: offersWaitingFor(world, person, now),
      },
    }
  }),
  secretRoute(revealMe, unmasked, (asked) => {
    const { now, body, secrets, caller } = asked
    const { personNumber } = caller.person
    return (
      wrongPassword(asked, caller.person, body.password) ?? {
        reply: { ...secrets, expires_in: revealSeconds },
        events: [{ type: 'revealed', at: now, personNumber }],
      }
    )
  }),
  route(chooseInsuredPlace, ({ world, now, body: { admdvs }, caller: { person } }) => {
    if (!insuredOf(world, person).some((insured) => insured.admdvs === admdvs))
      return refuse('NOT_FOUND', 'this person is not insured there; GET /me lists where')
    const { personNumber } = person
    const moved = mainInsurance(world, person).admdvs !== admdvs
    return {
      reply: { admdvs, admdvs_name: placeName(admdvs) },
      events: [
        { type: 'place-chosen', at: now, personNumber, admdvs },
        ...(moved ? revokedOffline(world, personNumber, now) : []),
      ],
    }
  }),
  route(listAccounts, ({ world, now, caller: { person } }) => {
    const main = mainInsurance(world, person)
    const places = insuredOf(world, person).filter(hasAccount)
    const mainFirst = places.sort((one, other) => Number(other === main) - Number(one === main))
    return {
      reply: {
        accounts: mainFirst.map(({ insutype, admdvs, state }) => {
          const money = accountNow(world, { personNumber: person.personNumber, admdvs }, now)
          return {
            insutype,
            admdvs,
            admdvs_name: placeName(admdvs),
            balc: balanceOf(money),
            acct_crt_balc: money.currentYearFen,
            acct_his_balc: money.priorYearsFen,
            frz_rea: frozenReason[state],
            upd_time: toWireTime(now),
          }
        }),
      },
    }
  }),
]
