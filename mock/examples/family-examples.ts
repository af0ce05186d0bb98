import { listBindings } from '@/contract/family'
import { addRelative, listRelatives } from '@/contract/relative'
import { dayOf } from '@/domain/china-day'
import { people } from '../world/people/people'
import type { Examples } from './example'
import type { SmallTown } from './small-town'

/** These take two, so the employee acts whoever asks: shares with the mother and the child, is offered by the spouse. */
const by = 'employee'

const named = (name: string) => {
  const person = people.find(({ person }) => person === name)
  if (!person) throw new RangeError(`nobody is called ${name}`)
  return { psn_cert_type: '01' as const, certno: person.idNumber, psn_name: person.name }
}

const terms = {
  end_date: null,
  mon_cap: 30_000,
  visit_cap: 10_000,
  scopes: ['OUTPATIENT_SELF_PAY' as const, 'PHARMACY' as const],
}

/** The form the employee fills in for the spouse. */
const form = (town: SmallTown) => ({
  ...named('spouse'),
  rela: 'SPOUSE' as const,
  admdvs: '350100',
  emp_name: '福州示范科技有限公司',
  community: null,
  mob: '13800000004',
  beg_date: dayOf(town.now),
  ...terms,
  signature: '陈海宁',
})

/** A binding of the employee's as the employee sees it: with the mother, or the offer that waits. */
function binding(town: SmallTown, state: 'ACTIVE' | 'PENDING') {
  const { bindings } = town.ask(listBindings, {}, by)
  const found = bindings.filter((one) => one.state === state).pop()
  if (!found) throw new RangeError(`the employee has no binding that is ${state}`)
  return { path: { bindId: found.id }, ver: found.version }
}

const waiting = (town: SmallTown) => {
  const { path, ver } = binding(town, 'PENDING')
  return { by, path, body: { ver } }
}

const mother = {
  ...named('mother'),
  rela: 'PARENT' as const,
  proof: { kind: 'FACE' as const, face_token: 'mock-pass' },
}

const relative = (town: SmallTown) => {
  const known = town.ask(listRelatives, {}, by).find(({ role }) => role === 'HOLDER')
  return { relId: (known ?? town.ask(addRelative, { body: mother }, by)).id }
}

export const familyExamples = {
  readSharingEligibility: () => ({}),
  listBindings: () => ({ by }),
  offerBinding: (town) => ({ by, body: form(town) }),
  acceptBinding: waiting,
  declineBinding: waiting,
  changeBinding: (town) => {
    const { path, ver } = binding(town, 'ACTIVE')
    return { by, path, body: { ver, ...terms } }
  },
  endBinding: (town) => {
    const { path, ver } = binding(town, 'ACTIVE')
    return { by, path, body: { ver, reason: 'NO_LONGER_NEEDED' } }
  },
  orderSharers: () => ({ by: 'two-places', body: { bind_ids: [], ver: 0 } }),
  listUsages: (town) => ({ by, path: binding(town, 'ACTIVE').path, query: { limit: '5' } }),
  listRelatives: () => ({ by }),
  addRelative: () => ({ by, body: mother }),
  removeRelative: (town) => ({ by, path: relative(town) }),
  issueRelativeToken: (town) => ({ by, path: relative(town), body: {} }),
} satisfies Examples
