import type { Person } from 'mock/world/people/person'
import type * as v from 'valibot'
import { acceptBinding, endBinding, listBindings, listUsages, offerBinding } from '@/contract/family'
import { dayOf } from '@/domain/china-day'
import { must, newName, type Town } from '../town'

export type OfferForm = v.InferInput<typeof offerBinding.body>

/** Somebody of the town by short name. */
export function personOf(town: Town, name: string): Person {
  const found = [...town.world.people.values()].find(({ person }) => person === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

/** The form as a sharer fills it in: a parent, for pharmacies and outpatient care, without caps, from today on. */
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

export const accept = (town: Town, by: string, bindId: string, ver = 0) =>
  town.ask(acceptBinding, { path: { bindId }, body: { ver } }, { token: town.enter(by) })

export const end = (town: Town, by: string, bindId: string, ver = 1) =>
  town.ask(
    endBinding,
    { path: { bindId }, body: { ver, reason: 'NO_LONGER_NEEDED' } },
    { token: town.enter(by) },
  )

/** Offers and accepts; gives the binding as the member sees it. */
export function bind(town: Town, sharer: string, member: string, form: Partial<OfferForm> = {}) {
  const { id } = must(offer(town, sharer, member, form))
  return must(accept(town, member, id))
}

export const bindings = (town: Town, by: string) =>
  must(town.ask(listBindings, {}, { token: town.enter(by) }))

/** One binding as a person sees it now. */
export function seen(town: Town, by: string, bindId: string) {
  const found = bindings(town, by).bindings.find(({ id }) => id === bindId)
  if (!found) throw new Error(`${by} does not see ${bindId}`)
  return found
}

export const usages = (town: Town, by: string, bindId: string, query: Record<string, string> = {}) =>
  must(town.ask(listUsages, { path: { bindId }, query }, { token: town.enter(by) }))

/** The account of a person in the first place they are insured in, fen. */
export function balance(town: Town, name: string): number {
  const { personNumber, insurances } = personOf(town, name)
  const money = town.world.accounts.get(`${personNumber}/${insurances[0]?.admdvs}`)
  return (money?.currentYearFen ?? 0) + (money?.priorYearsFen ?? 0)
}
