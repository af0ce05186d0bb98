import type { PayWay } from '@/contract/premium'
import { familyWords } from '../words/current'

/** Where money comes or came from; a shared account is called by whose it is. */
export function purseName({ from, sharerMaskedName }: Pick<PayWay, 'from' | 'sharerMaskedName'>): string {
  const { premiums: say } = familyWords
  return sharerMaskedName === null ? say.purses[from] : say.sharedBy(sharerMaskedName)
}
