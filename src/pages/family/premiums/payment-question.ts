import type { PremiumBill } from '@/contract/premium'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { purseName } from './purse-name'
import type { UsableWay } from './usable-way'

/** How much, from where, for whom: what is asked before anything is paid, as a question with a yes and a no. */
export function paymentQuestion({ fen, isMine, maskedName, year }: PremiumBill, way: UsableWay) {
  const { premiums: say } = familyWords
  const who = isMine ? say.who.mine : say.who.other(maskedName)
  return {
    title: say.ask(formatFen(fen)),
    text: say.askText(purseName(way), who, year),
    confirm: say.yes,
    cancel: say.no,
  }
}
