import { queryTraceCode } from '@/contract/trace-code'
import { medicineOf } from '../catalogue/trace-codes'
import { relativesHeld } from '../world/family/relatives-held'
import type { Person } from '../world/people/person'
import type { World } from '../world/world'
import { refuse, route, type Route } from './route'

/** Says in broad words who bought something; who reads it learns nothing more about strangers. */
function buyerFor(world: World, asking: Person, buyer: string): 'SELF' | 'FAMILY' | 'OTHER' {
  if (buyer === asking.personNumber) return 'SELF'
  return relativesHeld(world, asking).some(({ relative }) => relative === buyer) ? 'FAMILY' : 'OTHER'
}

/** The route of the trace codes of medicine boxes. */
export const traceCodeRoutes: readonly Route[] = [
  route(queryTraceCode, ({ world, body, caller }) => {
    const medicine = medicineOf(body.drug_trac_codg)
    if (!medicine) return refuse('TRACE_CODE_UNKNOWN', 'no box has this trace code')
    const sold = world.settlements.get(world.soldBoxes.get(body.drug_trac_codg) ?? '')
    return {
      reply: {
        drug_trac_codg: body.drug_trac_codg,
        med_list_codg: medicine.code,
        med_list_name: medicine.name,
        spec: medicine.spec,
        sales: sold
          ? [{ setl_time: sold.wire.setl_time, buyer: buyerFor(world, caller.person, sold.personNumber) }]
          : [],
      },
    }
  }),
]
