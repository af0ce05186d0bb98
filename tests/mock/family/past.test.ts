import { readSharingEligibility } from '@/contract/family'
import { listRelatives } from '@/contract/relative'
import { foundTown, must } from '../town'
import { accept, bindings, usages } from './binding'

const town = foundTown()
const rows = (person: string) =>
  bindings(town, person).bindings.map(({ role, otherMaskedName, forMaskedName, state }) =>
    [role, otherMaskedName, forMaskedName, state].filter((part) => part !== null).join(' '),
  )

describe('families before the founding', () => {
  it.each([
    [
      'employee',
      ['MEMBER *文静 PENDING', 'SHARER *小雨 ACTIVE', 'SHARER *建国 ENDED', 'SHARER *秀珍 ACTIVE'],
    ],
    ['mother', ['MEMBER *海宁 ACTIVE']],
    ['child', ['MEMBER *海宁 ACTIVE']],
    ['spouse', ['SHARER *海宁 PENDING']],
    ['retiree', ['MEMBER *海宁 ENDED']],
    ['sibling', []],
  ])('have agreed what %s sees', (person, expected) => {
    expect(rows(person)).toEqual(expected)
  })

  it('have used it: the mother bought, the employee paid, within the cap', () => {
    const binding = bindings(town, 'mother').bindings[0]
    const { usages: used, sumFen } = usages(town, 'employee', binding?.id ?? '', { limit: '50' })
    expect(used.length).toBeGreaterThan(1)
    expect(sumFen).toBe(used.reduce((sum, { fen }) => sum + fen, 0))
    expect(binding?.monthCapFen).toBe(30_000)
  })

  it('left an offer that the employee can accept now', () => {
    const here = foundTown()
    const waiting = bindings(here, 'employee').bindings.find(({ state }) => state === 'PENDING')
    expect(must(accept(here, 'employee', waiting?.id ?? '')).state).toBe('ACTIVE')
  })

  it('are as many members as the employee is told', () => {
    const eligibility = must(town.ask(readSharingEligibility, {}, { token: town.enter('employee') }))
    expect([eligibility.whyNot, eligibility.members]).toEqual([null, 2])
  })

  it('have shown a child’s code: the parent may, and the child sees who', () => {
    const ties = (person: string) => must(town.ask(listRelatives, {}, { token: town.enter(person) }))
    expect(ties('employee')).toMatchObject([{ role: 'HOLDER', otherMaskedName: '*小雨', relation: 'CHILD' }])
    expect(ties('child')).toMatchObject([{ role: 'RELATIVE', otherMaskedName: '*海宁' }])
  })

  it('are not there where one of the two does not live', () => {
    const alone = foundTown({ people: ['employee'] })
    expect(alone.world.bindings.size).toBe(0)
  })
})
