import { endpoints } from '@/contract/endpoints'
import { readGuardianship } from '@/contract/guardianship'
import { foundTown, must } from '../town'
import { personCalled } from './entry-steps'
import { consentsOf, give, withdraw } from './consenting'

describe('a child under 14', () => {
  const child = personCalled('child').personNumber
  const family = () => {
    const town = foundTown({ people: ['employee', 'spouse', 'child'] })
    return { town, parent: town.enter('employee'), kid: town.enter('child') }
  }

  it('does not consent; the guardian does for it, and both see the receipt', () => {
    const { town, parent, kid } = family()
    expect(give(town, kid, 'NOTICES')).toMatchObject({ status: 403, refusal: 'GUARDIAN_REQUIRED' })
    const given = must(give(town, parent, 'NOTICES', child))
    expect(given).toMatchObject({ personNumber: child, byGuardian: true, maskedName: '*小雨' })
    expect(consentsOf(town, kid)).toContainEqual(given)
    expect(consentsOf(town, parent)).toContainEqual(given)
  })

  it('and its guardian are told of one another, masked, until the fourteenth birthday', () => {
    const { town, parent, kid } = family()
    const guardianship = (token: string) => must(town.ask(readGuardianship, {}, { token }))
    expect(guardianship(kid)).toEqual({ guardianMaskedName: '*海宁', children: [] })
    expect(guardianship(parent)).toEqual({
      guardianMaskedName: undefined,
      children: [{ personNumber: child, maskedName: '*小雨' }],
    })
    expect(guardianship(town.enter('spouse'))).toEqual({ guardianMaskedName: undefined, children: [] })
    town.setClock(Date.parse('2030-04-18T00:00:00+08:00'))
    for (const person of ['child', 'employee'])
      expect(guardianship(town.enter(person))).toEqual({ guardianMaskedName: undefined, children: [] })
  })

  it('has one guardian: nobody else consents for it, nor a guardian for somebody else', () => {
    const { town, parent } = family()
    expect(give(town, town.enter('spouse'), 'NOTICES', child).refusal).toBe('NOT_FOUND')
    const spouse = personCalled('spouse').personNumber
    expect(give(town, parent, 'NOTICES', spouse).refusal).toBe('NOT_FOUND')
  })

  it('loses what the guardian withdraws, and the guardian keeps their own', () => {
    const { town, parent, kid } = family()
    must(withdraw(town, parent, 'READ_RECORDS', child))
    expect(town.ask(endpoints.listSettlements, { query: {} }, { token: kid }).refusal).toBe(
      'CONSENT_REQUIRED',
    )
    must(town.ask(endpoints.listSettlements, { query: {} }, { token: parent }))
  })

  it('consents for itself from the fourteenth birthday on, and the guardian no longer', () => {
    const { town } = family()
    town.setClock(Date.parse('2030-04-17T23:59:59+08:00'))
    expect(give(town, town.enter('child'), 'NOTICES').refusal).toBe('GUARDIAN_REQUIRED')
    town.setClock(Date.parse('2030-04-18T00:00:00+08:00'))
    expect(give(town, town.enter('employee'), 'NOTICES', child).refusal).toBe('NOT_FOUND')
    must(give(town, town.enter('child'), 'NOTICES'))
  })
})
