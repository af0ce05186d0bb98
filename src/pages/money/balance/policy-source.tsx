import type { CityPolicy } from '@/contract/policy'
import { moneyWords } from '../words/current'
import { Notice } from '@/ui/notice'

/** Where the rules on this page are from: sample data, and whose word counts. */
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
