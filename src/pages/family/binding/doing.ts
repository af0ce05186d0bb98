import type { FamilyApi, NewTerms } from '../api'
import type { Binding } from '@/contract/binding'
import type { EndReason } from '@/contract/family-words'

/** Something done to a binding, with all it takes. */
export type Doing =
  | { readonly is: 'ACCEPT' }
  | { readonly is: 'DECLINE' }
  | { readonly is: 'CHANGE'; readonly terms: NewTerms }
  | { readonly is: 'END'; readonly reason: EndReason }

/** What the city is asked for each. */
export function askFor(
  city: Pick<FamilyApi, 'accept' | 'decline' | 'change' | 'end'>,
  binding: Binding,
  doing: Doing,
): ReturnType<FamilyApi['accept']> {
  switch (doing.is) {
    case 'ACCEPT':
      return city.accept(binding)
    case 'DECLINE':
      return city.decline(binding)
    case 'CHANGE':
      return city.change(binding, doing.terms)
    case 'END':
      return city.end(binding, doing.reason)
  }
}

const inOneOrder = (words: readonly string[]): string => [...words].sort().join()

/** Whether a binding is already as it was to become: the answer to an earlier try may have been lost on its way. */
export function isDone(doing: Doing, binding: Binding): boolean {
  switch (doing.is) {
    case 'ACCEPT':
      return binding.state === 'ACTIVE' || binding.state === 'PAUSED'
    case 'DECLINE':
      return binding.state === 'DECLINED'
    case 'END':
      return binding.state === 'ENDED'
    case 'CHANGE': {
      const { end_date, mon_cap, visit_cap, scopes } = doing.terms
      const { endsOn, monthCapFen, visitCapFen } = binding
      const isSame = endsOn === end_date && monthCapFen === mon_cap && visitCapFen === visit_cap
      return isSame && inOneOrder(scopes) === inOneOrder(binding.scopes)
    }
  }
}
