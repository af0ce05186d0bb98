import type { PremiumBill } from '@/contract/premium'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { sourceName } from './source-name'
import type { UsableWay } from './usable-way'

/** Asks before anything is paid: how much, from where, for whom; with a yes and a no. */
export function paymentQuestion({ fen, isMine, maskedName, year }: PremiumBill, way: UsableWay) {
  const { premiums: say } = familyWords
  const who = isMine ? say.who.mine : say.who.other(maskedName)
  return {
    title: say.ask(formatFen(fen)),
    text: say.askText(sourceName(way), who, year),
    confirm: say.yes,
    cancel: say.no,
  }
}
