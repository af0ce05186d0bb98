import { checkWithdrawal, type WithdrawalMaterial } from '@/contract/withdrawal'
import { dayOf } from '@/domain/china-day'
import { balanceOf } from '@/domain/personal-account'
import { mayWithdraw } from '@/domain/withdrawal-check'
import { policyOn } from '../policies/cities'
import { accountNow } from '../world/money/state'
import { hasAccount, insuredOf, mainInsurance } from '../world/people/state'
import { refuse, route, type Route } from './route'

const materialNames: Readonly<Record<WithdrawalMaterial, string>> = {
  ID_CARD: '身份证',
  BANK_CARD: '本人银行卡',
  FILING_RECORD: '异地长期居住备案记录',
  TRANSFER_REFUSAL: '新参保地不能接收余额的证明',
  DIAGNOSIS: '诊断证明和病历',
  EMIGRATION_PROOF: '出境定居证明',
  DEATH_CERTIFICATE: '死亡证明',
  HEIR_PROOF: '继承人身份和关系证明',
  LEAVING_PROOF: '退出参保的证明',
}

/** The route that checks a withdrawal from an account. */
export const withdrawalRoutes: readonly Route[] = [
  route(checkWithdrawal, ({ world, now, body, caller: { person } }) => {
    const { ground, admdvs = mainInsurance(world, person).admdvs } = body
    const here = insuredOf(world, person).filter((insured) => insured.admdvs === admdvs)
    if (here.length === 0)
      return refuse('NOT_FOUND', 'you are not insured there; GET /me lists where you are')
    const held = here.find(hasAccount)
    const withdrawalCase = {
      ground,
      hasAccount: held !== undefined,
      stillInsured: held?.state === '1' || held?.state === '2',
      filed: body.filed ?? false,
      refusedThere: body.refused ?? false,
      illnessListed: body.listed ?? false,
    }
    const answer = mayWithdraw(withdrawalCase, policyOn(admdvs, dayOf(now)).withdrawalGrounds)
    const may = answer.obstacle === null
    const money = accountNow(world, { personNumber: person.personNumber, admdvs }, now)
    return {
      reply: {
        ground,
        admdvs,
        may: may ? ('1' as const) : ('0' as const),
        rea: answer.obstacle,
        amt: may && answer.payee === 'SELF' ? balanceOf(money) : null,
        payee: answer.payee,
        materials: answer.materials.map((code) => ({ code, name: materialNames[code] })),
        after: [...answer.consequences],
      },
    }
  }),
]
