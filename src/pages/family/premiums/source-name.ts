import type { PayWay } from '@/contract/premium'
import { familyWords } from '../words/current'

/** Names where money comes or came from; a shared account is called by whose it is. */
export function sourceName({ from, sharerMaskedName }: Pick<PayWay, 'from' | 'sharerMaskedName'>): string {
  const { premiums: say } = familyWords
  return sharerMaskedName === null ? say.sources[from] : say.sharedBy(sharerMaskedName)
}
