import { listAccounts } from '@/contract/account'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { readMe } from '@/contract/me'
import { revealMe } from '@/contract/reveal'
import { toWireTime } from '@/domain/china-day'
import { balanceOf } from '@/domain/personal-account'
import { cityOf, placeName } from '../policies/cities'
import { revokeOfflineCodes } from '../world/codes/valid-codes'
import { phoneOf } from '../world/entry/phone-of'
import { countWaitingOffers } from '../world/family/visible-bindings'
import { filingNow } from '../world/filings/filing'
import { accountNow } from '../world/money/state'
import { wireYears } from '../world/money/wire-years'
import { employmentNames, insuranceNames } from '../world/people/names'
import { maskIdNumber, maskName, maskPhone } from '../world/people/person'
import { hasAccount, insuredOf, mainInsurance, type Insured } from '../world/people/state'
import type { Random } from '../world/secrets'
import { unusableVoucher } from './needs'
import { refusedPassword } from './proofs'
import { refuse, route, secretRoute, type SecretContext, type Route } from './route'

const toWire = (insured: Insured) => ({
  insutype: insured.insutype,
  insutype_name: insuranceNames[insured.insutype],
  psn_insu_stas: insured.state,
  psn_type_name: employmentNames[insured.employment],
  admdvs: insured.admdvs,
  admdvs_name: placeName(insured.admdvs),
  hotline: cityOf(insured.admdvs).city.hotlines.insurance,
})

/**
 * The reason an account is frozen, in the city's words, by the state of the insurance; null while its money may be
 * spent.
 */
const frozenReason: Readonly<Record<Insured['state'], string | null>> = {
  '0': '还没有参保，参保后可以使用',
  '1': null,
  '2': '参保已暂停，恢复参保后可以继续使用',
  '4': '这里的参保已终止，钱还是你的：可以转到现在的参保地',
}

const revealSeconds = 30

/** The unmasked personal data. It is read again for every answer, so that no journal contains a name. */
const unmasked = (_: Random, { world, person }: SecretContext) => ({
  psn_name: person?.name ?? '',
  certno: person?.idNumber ?? '',
  mob: (person && phoneOf(world, person)) ?? null,
})

/** The routes of the signed-in person, their insured place and their accounts. */
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
        insus: [main, ...others].map(toWire),
        ec_hold: unusableVoucher(world, person)?.refused ?? null,
        mulaid_wait_num: countWaitingOffers(world, person, now),
        filing: filingNow(world, person, now),
      },
    }
  }),
  secretRoute(revealMe, unmasked, (request) => {
    const { now, body, secrets, caller } = request
    const { personNumber } = caller.person
    return (
      refusedPassword(request, caller.person, body.password) ?? {
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
        ...(moved ? revokeOfflineCodes(world, personNumber, now) : []),
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
          const [acct_crt_balc, acct_his_balc] = wireYears(admdvs, money)
          return {
            insutype,
            admdvs,
            admdvs_name: placeName(admdvs),
            balc: balanceOf(money),
            acct_crt_balc,
            acct_his_balc,
            frz_rea: frozenReason[state],
            upd_time: toWireTime(now),
          }
        }),
      },
    }
  }),
]
