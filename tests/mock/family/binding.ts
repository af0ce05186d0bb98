import type { Person } from 'mock/world/people/person'
import type * as v from 'valibot'
import { acceptBinding, endBinding, listBindings, listUsages, offerBinding } from '@/contract/family'
import { dayOf } from '@/domain/china-day'
import { must, newName, type Town } from '../town'

/** The body of an offer, as it is on the wire. */
export type OfferForm = v.InferInput<typeof offerBinding.body>

/** Finds a person of the town by short name. */
export function personOf(town: Town, name: string): Person {
  const found = [...town.world.people.values()].find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/**
 * Returns the form as a sharer fills it in: for a parent, for pharmacies and outpatient care, without caps, from today
 * on.
 */
export function formFor(town: Town, sharer: string, member: string): OfferForm {
  const { name, idNumber, insurances } = personOf(town, member)
  return {
    psn_cert_type: '01',
    certno: idNumber,
    psn_name: name,
    rela: 'PARENT',
    admdvs: insurances[0]?.admdvs ?? '',
    emp_name: null,
    community: '示范社区',
    mob: '13800000000',
    beg_date: dayOf(town.now()),
    end_date: null,
    mon_cap: null,
    visit_cap: null,
    scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
    signature: personOf(town, sharer).name,
  }
}

/** Offers a binding in the name of the sharer; `form` replaces fields. */
export const offer = (
  town: Town,
  sharer: string,
  member: string,
  form: Partial<OfferForm> = {},
  key = newName(),
) =>
  town.ask(
    offerBinding,
    { body: { ...formFor(town, sharer, member), ...form } },
    { token: town.enter(sharer), key },
  )

/** Accepts an offer in the name of `by`. */
export const accept = (town: Town, by: string, bindId: string, ver = 0) =>
  town.ask(acceptBinding, { path: { bindId }, body: { ver } }, { token: town.enter(by) })

/** Ends a binding in the name of `by`. */
export const end = (town: Town, by: string, bindId: string, ver = 1) =>
  town.ask(
    endBinding,
    { path: { bindId }, body: { ver, reason: 'NO_LONGER_NEEDED' } },
    { token: town.enter(by) },
  )

/** Offers a binding and accepts it, where the city does not take the commitment alone; returns the binding as the member sees it. */
export function bind(town: Town, sharer: string, member: string, form: Partial<OfferForm> = {}) {
  const { id, state } = must(offer(town, sharer, member, form))
  return state === 'PENDING' ? must(accept(town, member, id)) : seen(town, member, id)
}

/** Lists the bindings as a person sees them now. */
export const bindings = (town: Town, by: string) =>
  must(town.ask(listBindings, {}, { token: town.enter(by) }))

/** Returns one binding as a person sees it now. */
export function seen(town: Town, by: string, bindId: string) {
  const found = bindings(town, by).bindings.find(({ id }) => id === bindId)
  if (!found) throw new Error(`${by} does not see ${bindId}`)
  return found
}

/** Lists a page of the usages of a binding, as a person sees them. */
export const usages = (town: Town, by: string, bindId: string, query: Record<string, string> = {}) =>
  must(town.ask(listUsages, { path: { bindId }, query }, { token: town.enter(by) }))

/** Returns the account balance of a person in the first place they are insured in, fen. */
export function balance(town: Town, name: string): number {
  const { personNumber, insurances } = personOf(town, name)
  const money = town.world.accounts.get(`${personNumber}/${insurances[0]?.admdvs}`)
  return (money?.currentYearFen ?? 0) + (money?.priorYearsFen ?? 0)
}
