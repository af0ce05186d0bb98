import { recoveryFor, type Recovery } from '@/domain/recovery'
import { words } from '@/words/current'
import { problemSentence } from '@/words/problem-sentence'
import type { Overview, OverviewInsurance } from '@/features/overview/overview'
import { fill } from '@/words/fill'

/** A notice that the person should read before they stand at a till, and the step that solves it. */
export interface HomeNotice {
  readonly tone: 'look' | 'learn'
  readonly title: string
  readonly text: string
  readonly next?: NextStep
}
/** The step that a notice leads to: a recovery, or a page. */
export type NextStep = Recovery | 'place' | 'sharing' | 'filings'

/** Writes the notice for an insurance that does not pay now: what that means, and what to do. */
function insuranceNotice(
  { name, state, placeName, hotline }: OverviewInsurance,
  hasAccount: boolean,
): HomeNotice[] {
  const { home: say } = words
  const insurance = placeName + name
  const ask = fill(say.askHotline, { hotline })
  const notPaying = (why: string): HomeNotice[] => [
    { tone: 'look', title: say.notPaying, text: why + (hasAccount ? say.moneyKept : '') + ask },
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
      return [
        { tone: 'look', title: say.unknownState, text: fill(say.unknownStateText, { insurance, hotline }) },
      ]
  }
}

/**
 * Writes the notice for a code that the city would refuse now, in the words of that refusal. A refusal without a next
 * step is left to the voucher page.
 */
function voucherNotice({ voucherHold }: Overview): HomeNotice[] {
  if (voucherHold === null) return []
  const refused = { is: 'refused', code: voucherHold, requestId: '' } as const
  const next = recoveryFor(refused)
  if (next === 'retry') return []
  const { what, todo } = problemSentence(refused)
  return [{ tone: 'look', title: what, text: todo, next }]
}

/** Writes the notice for an offer of family sharing that waits for an answer. */
const offerNotice = ({ offersWaiting }: Overview): HomeNotice[] =>
  offersWaiting > 0
    ? [{ tone: 'learn', title: words.home.offered, text: words.home.offeredText, next: 'sharing' }]
    : []

/** Writes the notice of a filing for care elsewhere that is in force for a time. */
function filingNotice({ filing }: Overview): HomeNotice[] {
  if (!filing) return []
  const { app, home: say } = words
  const [, month = 0, day = 0] = filing.endsOn.split('-').map(Number)
  const title = fill(say.filed, { place: filing.placeName, month: app.months[month - 1] ?? month, day })
  return [{ tone: 'learn', title, text: say.filedText, next: 'filings' }]
}

/** The city whose entry the person came in by. */
export interface EntryCity {
  readonly code: string
  readonly name: string
}

/**
 * Writes the notice for an entry of another city than the insured place, because entering by it changes no insurance.
 */
export function entryNotice(city: EntryCity, current?: OverviewInsurance): HomeNotice {
  const { home: say } = words
  const title = fill(say.cameFrom, { city: city.name })
  if (!current) return { tone: 'learn', title, text: say.insuredWhere }
  return { tone: 'learn', title, text: fill(say.insuredIn, { city: current.placeName }), next: 'place' }
}

/** Lists the notices of home in order: what prevents payment, offers that wait, then one piece of advice. */
export function noticesOf(overview: Overview, city?: EntryCity): readonly HomeNotice[] {
  const { home: say } = words
  const { insurances } = overview
  const [current] = insurances
  if (!current) return voucherNotice(overview)
  const first = [
    ...insuranceNotice(current, overview.account !== null),
    ...voucherNotice(overview),
    ...offerNotice(overview),
    ...filingNotice(overview),
  ]
  if (city && city.code !== current.placeCode) return [...first, entryNotice(city, current)]
  if (insurances.length === 1) return first
  const title = fill(say.several, { count: insurances.length })
  const text = fill(say.inUse, { insurance: current.placeName + current.name })
  return [...first, { tone: 'learn', title, text, next: 'place' }]
}
