import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import type { Overview, OverviewInsurance } from '@/features/overview/overview'
import { fill } from '@/words/fill'

/** Something a person should know before they stand at a till, and where it is put right. */
export interface HomeNotice {
  readonly tone: 'look' | 'learn'
  readonly title: string
  readonly text: string
  readonly next?: NextStep
}
export type NextStep = Recovery | 'place' | 'sharing'

/** An insurance that does not pay now: what that means, and what to do. */
function insuranceNotice({ name, state, placeName }: OverviewInsurance, hasAccount: boolean): HomeNotice[] {
  const { home: say } = words
  const insurance = placeName + name
  const notPaying = (why: string): HomeNotice[] => [
    { tone: 'look', title: say.notPaying, text: why + (hasAccount ? say.moneyKept : '') + say.askHotline },
  ]
  switch (state) {
    case 'ACTIVE':
      return []
    case 'SUSPENDED':
      return notPaying(fill(say.suspended, { insurance }))
    case 'ENDED':
      return notPaying(fill(say.ended, { insurance }))
    case 'NOT_INSURED':
      return notPaying(fill(say.notInsured, { insurance }))
    default:
      return [{ tone: 'look', title: say.unknownState, text: fill(say.unknownStateText, { insurance }) }]
  }
}

/** A code that the city would refuse now, in the words of that refusal; what has no way on is left to the voucher page. */
function voucherNotice({ voucherHold }: Overview): HomeNotice[] {
  if (voucherHold === null) return []
  const refused = { is: 'refused', code: voucherHold, requestId: '' } as const
  const way = recoveryFor(refused)
  if (way === 'retry') return []
  const { what, todo } = problemSentence(refused)
  return [{ tone: 'look', title: what, text: todo, next: way }]
}

/** Somebody in the family wants to let this person spend from their account, and waits. */
const offerNotice = ({ offersWaiting }: Overview): HomeNotice[] =>
  offersWaiting > 0
    ? [{ tone: 'learn', title: words.home.offered, text: words.home.offeredText, next: 'sharing' }]
    : []

/** The city whose entry somebody came in by. */
export interface EntryCity {
  readonly code: string
  readonly name: string
}

/** The entry belongs to another city than the one in use; nobody is insured by walking through a door. */
export function entryNotice(city: EntryCity, current?: OverviewInsurance): HomeNotice {
  const { home: say } = words
  const title = fill(say.cameFrom, { city: city.name })
  if (!current) return { tone: 'learn', title, text: say.insuredWhere }
  return { tone: 'learn', title, text: fill(say.insuredIn, { city: current.placeName }), next: 'place' }
}

/** What home says above everything else: what stops somebody, who waits for them, then one thing that is good to know. */
export function noticesOf(overview: Overview, city?: EntryCity): readonly HomeNotice[] {
  const { home: say } = words
  const { insurances } = overview
  const [current] = insurances
  if (!current) return voucherNotice(overview)
  const first = [
    ...insuranceNotice(current, overview.account !== null),
    ...voucherNotice(overview),
    ...offerNotice(overview),
  ]
  if (city && city.code !== current.placeCode) return [...first, entryNotice(city, current)]
  if (insurances.length === 1) return first
  const title = fill(say.several, { count: insurances.length })
  const text = fill(say.inUse, { insurance: current.placeName + current.name })
  return [...first, { tone: 'learn', title, text, next: 'place' }]
}
