import { people } from 'mock/world/people/people'
import { listBindings, listUsages } from '@/contract/family'
import { readLedger } from '@/contract/ledger'
import { listRelatives } from '@/contract/relative'
import { institutionByCode } from 'mock/policies/cities'
import { visit } from '../till'
import { foundTown, must } from '../town'
import { bind, end, offer } from './binding'

const town = foundTown()
const { id } = bind(town, 'sibling', 'mother')
// More than the employee's cap of a month leaves, so that both sharers of the mother pay.
visit(town, town.enter('mother'), 50_000)
must(offer(town, 'sibling', 'child', { rela: 'CHILD' }))
must(end(town, 'mother', id))

/** Returns everything the city answers to a person about the family, as it is on the wire. */
function familyAnswers(person: string): string {
  const how = { token: town.enter(person) }
  const listed = town.ask(listBindings, {}, how)
  const used = must(listed).bindings.map(
    (binding) => town.ask(listUsages, { path: { bindId: binding.id }, query: {} }, how).wire,
  )
  return JSON.stringify([listed.wire, used, town.ask(listRelatives, {}, how).wire])
}

describe('what a person is told of family', () => {
  const everybody = ['employee', 'mother', 'child', 'spouse', 'sibling', 'retiree']

  it.each(everybody)('%s hears nobody’s whole name, number or telephone', (person) => {
    const heard = familyAnswers(person)
    expect(heard).toMatch(/"psn_name":"\*/)
    for (const { name, idNumber, cardNumber, personNumber, phone } of people) {
      for (const secret of [name, idNumber, cardNumber, personNumber, phone ?? name])
        expect(heard).not.toContain(secret)
    }
  })

  it.each(['employee', 'mother', 'child', 'sibling'])(
    '%s hears of no institution, no record and no item',
    (person) => {
      const heard = familyAnswers(person)
      expect(heard).toMatch(/"use_time"/)
      for (const { code, name } of institutionByCode.values()) {
        expect(heard).not.toContain(code)
        expect(heard).not.toContain(name)
      }
      expect(heard).not.toMatch(/setl_id|"S\d{9}|med_type|fixmedins/)
    },
  )

  it('a sharer’s ledger names the member, masked, and neither record nor institution', () => {
    const query = { type: 'SHARE_OUT' as const, limit: '50' }
    const asked = town.ask(
      readLedger,
      { path: { accountId: '350100' }, query },
      { token: town.enter('sibling') },
    )
    const [entry] = must(asked).entries
    expect(entry).toMatchObject({ fen: -20_000, memo: '*秀珍', settlementId: null })
  })

  it('nothing that happened names anybody', () => {
    const written = JSON.stringify(town.events)
    for (const { name, idNumber, phone } of people) {
      expect(written).not.toContain(name)
      expect(written).not.toContain(idNumber)
      if (phone !== undefined) expect(written).not.toContain(phone)
    }
  })
})
