import type { WireTillItem } from '@/contract/till'
import { isBoxOf } from '../catalogue/trace-codes'
import type { World } from '../world/world'
import { refuse, type Refused } from './route'

/**
 * Returns the refusal of a basket for the boxes in it: each piece that has a trace code has its own, of this very medicine,
 * and none is sold twice (rules.md §7.6). Undefined where the boxes may be sold.
 */
export function refusedForBoxes(world: World, items: readonly WireTillItem[]): Refused | undefined {
  const scanned = new Set<string>()
  for (const { medins_list_name: name, cnt, drugtracinfo: boxes = [] } of items) {
    if (boxes.length > 0 && boxes.length !== cnt)
      return refuse('INVALID_REQUEST', `“${name}”有 ${cnt} 件，却有 ${boxes.length} 个追溯码`)
    for (const { drug_trac_codg: box } of boxes) {
      if (!isBoxOf(box, name))
        return refuse('TRACE_CODE_UNKNOWN', `追溯码 ${box} 不是“${name}”的：请核对药盒`)
      if (world.soldBoxes.has(box) || scanned.has(box))
        return refuse('TRACE_CODE_SOLD', `追溯码 ${box} 的药已经卖出过，不能再结算：请换一盒`)
      scanned.add(box)
    }
  }
  return undefined
}
