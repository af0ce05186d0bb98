import type * as v from 'valibot'
import type { Wallet } from '@/contract/wallet'
import { isTransferTime, transfersLeftToday, transferWindow, walletLimits } from '@/domain/wallet-rules'
import { placeName } from '../../policies/cities'
import { representativeOf } from '../family/guardianship'
import { relativesHeld } from '../family/relatives-held'
import { maskName, type Person } from '../people/person'
import { mainInsurance } from '../people/state'
import type { World } from '../world'
import { walletBalance } from './state'
import { hasWallet, sentToday } from './transfer'

type WireWallet = v.InferInput<typeof Wallet>
type OneWallet = Pick<WireWallet, 'wlt_stas' | 'admdvs_name' | 'insu_admdvs_name' | 'balc'>

/** Finds the owner of a wallet that a person may open or move: the own one, or that of a relative by the right's id. */
export function walletOwner(world: World, person: Person, relId: string | undefined): Person | undefined {
  if (relId === undefined) return person
  const held = relativesHeld(world, person).find((one) => one.relId === relId)
  return held && world.people.get(held.relative)
}

/** Describes a wallet. */
function wireOne(world: World, owner: Person, mayReadBalance: boolean, now: number): OneWallet {
  const place = world.walletPlaces.get(owner.personNumber)
  const { admdvs } = mainInsurance(world, owner)
  const open = place === admdvs ? 'HERE' : 'ELSEWHERE'
  return {
    wlt_stas: place !== undefined ? open : hasWallet(admdvs) ? 'NONE' : 'NOT_OFFERED',
    admdvs_name: place === undefined ? null : placeName(place),
    insu_admdvs_name: placeName(admdvs),
    balc: mayReadBalance ? walletBalance(world, owner.personNumber, now) : null,
  }
}

/** Describes the wallet of a person, with those of the relatives whose codes they may show. */
export const wireWallet = (world: World, person: Person, now: number): WireWallet => ({
  ...wireOne(world, person, true, now),
  relatives: relativesHeld(world, person).flatMap(({ relId, relative, relation }) => {
    const owner = world.people.get(relative)
    if (!owner) return []
    const represents = representativeOf(owner, now) === person.personNumber
    const wallet = wireOne(world, owner, represents, now)
    return { rel_id: relId, psn_name: maskName(owner.name), rela: relation, ...wallet }
  }),
  limits: {
    day_cnt: walletLimits.transfersADay,
    day_left: transfersLeftToday(sentToday(world, person, now)),
    max_amt: walletLimits.maxFen,
  },
  window: { open: isTransferTime(now) ? '1' : '0', ...transferWindow },
})
