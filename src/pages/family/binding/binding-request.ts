import type { Binding, SharingTerms } from '@/contract/binding'
import type { BindingAct, EndReason } from '@/contract/family-words'
import type { FamilyApi } from '../api'

/** Something that is asked to be done to a binding, with all it takes. */
export type BindingRequest =
  | { readonly is: 'ACCEPT' }
  | { readonly is: 'DECLINE' }
  | { readonly is: 'CHANGE'; readonly terms: SharingTerms }
  | { readonly is: 'END'; readonly reason: EndReason }

/** The questions of the city by which requests are sent. */
export type BindingCity = Pick<FamilyApi, Lowercase<BindingAct>>

/** Sends a request to the city. */
export function sendRequest(
  city: BindingCity,
  binding: Binding,
  request: BindingRequest,
): ReturnType<FamilyApi['accept']> {
  switch (request.is) {
    case 'ACCEPT':
      return city.accept(binding)
    case 'DECLINE':
      return city.decline(binding)
    case 'CHANGE':
      return city.change(binding, request.terms)
    case 'END':
      return city.end(binding, request.reason)
  }
}

const sorted = (words: readonly string[]): string => [...words].sort().join()

const haveSameTerms = (binding: Binding, terms: SharingTerms): boolean =>
  binding.endsOn === terms.endsOn &&
  binding.monthCapFen === terms.monthCapFen &&
  binding.visitCapFen === terms.visitCapFen &&
  sorted(binding.scopes) === sorted(terms.scopes)

/** Tells whether a binding is already as it was to become: the answer to an earlier try may have been lost on its way. */
export function isDone(request: BindingRequest, binding: Binding): boolean {
  switch (request.is) {
    case 'ACCEPT':
      return binding.state === 'ACTIVE' || binding.state === 'PAUSED'
    case 'DECLINE':
      return binding.state === 'DECLINED'
    case 'END':
      return binding.state === 'ENDED'
    case 'CHANGE':
      return haveSameTerms(binding, request.terms)
  }
}
