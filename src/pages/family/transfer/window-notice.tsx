import type { Wallet } from '@/contract/wallet'
import { familyWords } from '../words/current'
import { Notice } from '@/ui/notice'

interface Props {
  readonly wallet: Wallet
  readonly onLook: () => void
}

/** Says why nothing can be sent now, whoever it is for. Only the city's clock tells: the phone's may be wrong. */
export function WindowNotice({ wallet: { window, transfersLeftToday, transfersADay }, onLook }: Props) {
  const { transfer: say } = familyWords
  const { isOpen, from, to } = window
  if (isOpen && transfersLeftToday > 0) return null
  return (
    <Notice
      id="transfer-closed"
      tone="look"
      title={isOpen ? say.fullTitle : say.closedTitle}
      text={isOpen ? say.fullText(transfersADay, from) : say.closedText(from, to)}
      action={{ id: 'transfer-look', name: say.look, onPress: onLook }}
    />
  )
}
