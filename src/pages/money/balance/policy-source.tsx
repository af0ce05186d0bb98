import type { CityPolicy } from '@/contract/policy'
import { moneyWords } from '../words/current'
import { Notice } from '@/ui/notice'

/** Shows the source of the rules on this page: they are sample data, and the local office has the last word. */
export function PolicySource({ policy }: { readonly policy: CityPolicy }) {
  const { balance: say } = moneyWords
  const [year = 0, month = 0, day = 0] = policy.effectiveFrom.split('-').map(Number)
  return (
    <Notice
      id="balance-policy"
      tone="learn"
      title={say.policy}
      text={say.policySource(policy.source, year, month, day)}
    />
  )
}
