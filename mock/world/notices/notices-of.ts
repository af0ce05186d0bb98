import type { NoticeKind } from '@/contract/notice'
import { sumFen } from '@/domain/money'
import type { WorldEvent } from '../events'
import { representativeOf } from '../family/guardianship'
import type { World } from '../world'

/** A notice that follows from an event: whom it is about, and the amount, fen. */
export interface Due {
  readonly kind: NoticeKind
  readonly about: string
  readonly fen?: number
}

const none: readonly Due[] = []

/** Notices of a settlement: the patient's, and one for each sharer whose account paid. */
function ofSettlement(event: Extract<WorldEvent, { type: 'settled' }>): readonly Due[] {
  const shared = event.withdrawals.filter(({ bindingId }) => bindingId !== undefined)
  return [
    { kind: 'SETTLED', about: event.personNumber, fen: event.settlement.psn_part_amt },
    ...shared.map(({ personNumber, currentYearFen, priorYearsFen }) => ({
      kind: 'SHARED_USED' as const,
      about: personNumber,
      fen: sumFen([currentYearFen, priorYearsFen]),
    })),
  ]
}

/** Lists the notices that follow from an event, whoever wants them. */
function noticesOf(world: World, event: WorldEvent): readonly Due[] {
  switch (event.type) {
    case 'settled':
      return ofSettlement(event)
    case 'reversed': {
      const about = world.settlements.get(event.settlementId)?.personNumber
      return about === undefined ? none : [{ kind: 'REVERSED', about, fen: event.reversal.psn_part_amt }]
    }
    case 'deposited':
      return [{ kind: 'DEPOSITED', about: event.personNumber, fen: event.fen }]
    case 'binding-offered':
      return 'way' in event ? none : [{ kind: 'OFFER_WAITING', about: event.member.personNumber }]
    case 'binding-accepted':
    case 'binding-declined': {
      // Whoever had the member agree beside them knows the answer.
      if ('way' in event) return none
      const about = world.bindings.get(event.bindId)?.sharer.personNumber
      return about === undefined ? none : [{ kind: 'OFFER_ANSWERED', about }]
    }
    case 'code-decoded': {
      const token = world.tokens.get(event.tokenId)
      return token ? [{ kind: 'CODE_SCANNED', about: token.personNumber }] : none
    }
    case 'voucher-paused':
      return [{ kind: 'VOUCHER_PAUSED', about: event.personNumber }]
    case 'premium-billed':
      return [{ kind: 'PREMIUM_OPEN', about: event.personNumber, fen: event.fen }]
    default:
      return none
  }
}

/** The notices that the outbox keeps. */
const longestOutbox = 500

/**
 * Sends the notices that follow from an event, after it was applied: to the person, for a child to the guardian, and only
 * of kinds that are on. An event is applied once, so each is sent once, however often a request is repeated.
 */
export function sendNotices(world: World, event: WorldEvent): void {
  // A founding applies thousands of events before anybody can have switched a notice on.
  if (world.noticesOn.size === 0) return
  if (!('at' in event) && event.type !== 'settled') return
  const at = event.type === 'settled' ? Date.parse(event.settlement.setl_time) : event.at
  for (const { kind, about, fen } of noticesOf(world, event)) {
    const person = world.people.get(about)
    if (!person) continue
    const personNumber = representativeOf(person, at)
    const platform = world.noticesOn.get(personNumber)?.get(kind)
    if (platform === undefined) continue
    world.outbox.push({ at, kind, personNumber, platform, ...(fen !== undefined && { fen }) })
    if (world.outbox.length > longestOutbox) world.outbox.shift()
  }
}
