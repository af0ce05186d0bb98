import type { RequestedYear, YearOfBenefits } from '../api'
import type { Account } from '@/contract/account'
import type { Binding } from '@/contract/binding'
import type { CityPolicy } from '@/contract/policy'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { RemoteStore } from '@/state/remote-store'

/** What the balance page is made of: four answers of the city, each kept for itself. */
export interface BalanceParts {
  readonly accounts: RemoteStore<undefined, readonly Account[]>
  readonly benefits: RemoteStore<RequestedYear, YearOfBenefits>
  readonly bindings: RemoteStore<undefined, readonly Binding[]>
  /** By insured place. Its key is the place looked at; empty until one is known. */
  readonly policy: RemoteStore<string, CityPolicy>
}

export interface Balance extends BalanceParts {
  /** The page opens: the first account is looked at, whatever was chosen on an earlier visit. */
  begin(): void
  /** Asks everything anew; what is known stays on screen. */
  refresh(): Promise<void>
  /** Looks at the account in another insured place, and at the rules there. */
  choose(placeCode: string): Promise<void>
}

/** The person's own money, what it may pay where they are insured, and what the pooled fund has paid this year. */
export function createBalance(parts: BalanceParts): Balance {
  const { accounts, benefits, bindings, policy } = parts

  /** Where the rules are to be read; residents have no account, but a place where they are insured. */
  function place(): string | undefined {
    const known = lastSeen(accounts.getState().value)?.value
    const account = known && accountShown(known, policy.getState().key)
    return account?.place.code ?? lastSeen(benefits.getState().value)?.value.accumulations[0]?.placeCode
  }

  function readRules(): Promise<void> {
    const code = place()
    if (code === undefined) return Promise.resolve()
    return code === policy.getState().key ? policy.refresh() : policy.show(code)
  }

  return {
    ...parts,
    begin: policy.forget,
    async refresh() {
      const asked = Promise.all([accounts.refresh(), benefits.refresh(), bindings.refresh()])
      const early = readRules()
      await asked
      if (place() !== policy.getState().key) await readRules()
      await early
    },
    choose: policy.show,
  }
}
