import { estimateVisit } from '@/contract/estimate'
import { visitTypes } from '@/contract/settlement'
import { distanceOf, holdsOn, needsFiling } from '@/domain/care-elsewhere'
import { dayOf } from '@/domain/china-day'
import { policyOn } from '../policies/cities'
import { sharersFor } from '../world/family/sharers'
import { filingsFor } from '../world/filings/state'
import { insuredOf, mainInsurance } from '../world/people/state'
import { settleAs, wireReason } from '../world/visits/settle-visit'
import { wireSplit } from '../world/visits/wire-settlement'
import { refuse, route, type Route } from './route'

/** Builds a bill of one class-A item, so that the whole amount is covered. */
const covered = (fen: number) => [{ medins_list_name: '-', chrgitm_lv: '01' as const, cnt: 1, pric: fen }]

/** The route that estimates the cost of a visit. */
export const estimateRoutes: readonly Route[] = [
  route(estimateVisit, ({ world, now, body, caller: { person } }) => {
    const main = mainInsurance(world, person)
    const { admdvs = main.admdvs } = body
    const there = insuredOf(world, person).find((one) => one.admdvs === admdvs)
    const insured = admdvs === main.admdvs ? main : there
    if (!insured) return refuse('NOT_FOUND', 'you are not insured there; GET /me lists where you are')
    const visit = { person, med_type: body.med_type, items: covered(body.amt), at: now }
    const distance = body.dist ?? 'HERE'
    const { effectiveFrom, source, confidence, filing } = policyOn(admdvs, dayOf(now))
    const filed = filingsFor(world, person.personNumber, admdvs).some(
      (one) => distanceOf(admdvs, one.placeCode) === distance && holdsOn(one, dayOf(now)),
    )
    const unfiled = needsFiling(distance, visitTypes[body.med_type], filing.provinceIsFree) && !filed
    const care = { tier: body.lv, unfiled }
    const sharers = insured === main ? sharersFor(world, visit) : []
    const settled = settleAs(world, visit, insured, care, sharers)
    return {
      reply: {
        ...wireSplit({ insured, settled, sharers }),
        reasons: settled.reasons.map(wireReason),
        policy: { admdvs, eff_date: effectiveFrom, source, confidence },
      },
    }
  }),
]
