import type { RequestedYear, YearOfBenefits } from '../api'
import type { Account } from '@/contract/account'
import type { Binding } from '@/contract/binding'
import type { CityPolicy } from '@/contract/policy'
import { accountShown } from '@/domain/account-shown'
import { lastSeen } from '@/domain/remote'
import type { RemoteStore } from '@/state/remote-store'

/** The data of the balance page: four answers of the city, each kept separately. */
export interface BalanceParts {
  readonly accounts: RemoteStore<undefined, readonly Account[]>
  readonly benefits: RemoteStore<RequestedYear, YearOfBenefits>
  readonly bindings: RemoteStore<undefined, readonly Binding[]>
  /** The rules by insured place. The key is the place shown; empty until one is known. */
  readonly policy: RemoteStore<string, CityPolicy>
}

/** The stores of the balance page. */
export interface Balance extends BalanceParts {
  /** Call it when the page opens: it shows the first account, whatever was chosen on an earlier visit. */
  begin(): void
  /** Asks for everything again; known values stay on screen. */
  refresh(): Promise<void>
  /** Shows the account in another insured place, and the rules there. */
  choose(placeCode: string): Promise<void>
}

/**
 * Builds the balance page: the person's own money, what it may pay, and the payments of the pooled fund in this year.
 */
export function createBalance(parts: BalanceParts): Balance {
  const { accounts, benefits, bindings, policy } = parts

  /** Finds the place whose rules are shown; residents have no account, but they have an insured place. */
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
      const refreshed = Promise.all([accounts.refresh(), benefits.refresh(), bindings.refresh()])
      const early = readRules()
      await refreshed
      if (place() !== policy.getState().key) await readRules()
      await early
    },
    choose: policy.show,
  }
}
