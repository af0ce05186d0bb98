import type { Binding } from '@/contract/binding'
import { otherInBinding } from '@/pages/family/parts/other-person'
import { firstSide, sideOf, waitingForMe } from '@/pages/family/sharing/sides'
import { bind, bindings, end, offer } from '../../../mock/family/binding'
import { foundTown, must } from '../../../mock/town'

const ids = (list: readonly Binding[]): string[] => list.map(({ id }) => id)

describe('the list of family sharing', () => {
  it('has two sides; what waits comes first, what is over apart', () => {
    const town = foundTown({ people: ['sibling', 'mother', 'employee', 'spouse'] })
    const ended = bind(town, 'sibling', 'mother')
    must(end(town, 'sibling', ended.id))
    const waits = must(offer(town, 'sibling', 'mother'))
    const holds = bind(town, 'sibling', 'spouse', { rela: 'SIBLING', community: null, emp_name: '示范公司' })
    const all = bindings(town, 'sibling').bindings
    const given = sideOf(all, 'SHARER')
    expect([ids(given.living), ids(given.over)]).toEqual([[waits.id, holds.id], [ended.id]])
    expect(sideOf(all, 'MEMBER').living).toEqual([])
    const motherBindings = bindings(town, 'mother').bindings
    const received = sideOf(motherBindings, 'MEMBER')
    expect(ids(received.living)).toContain(waits.id)
    expect(ids(received.over)).toEqual([ended.id])
  })

  it('shows what waits for me: my own, and my child’s; never what I offered', () => {
    const town = foundTown({ people: ['employee', 'child', 'spouse', 'sibling'] })
    const mine = must(offer(town, 'sibling', 'employee', { rela: 'SIBLING' }))
    const childOffer = must(offer(town, 'sibling', 'child', { rela: 'SIBLING' }))
    const waiting = ids(waitingForMe(bindings(town, 'employee').bindings))
    expect(waiting).toEqual(expect.arrayContaining([mine.id, childOffer.id]))
    expect(waitingForMe(bindings(town, 'sibling').bindings)).toEqual([])
  })

  it('begins with one’s own giving, unless there is nothing but what others give', () => {
    const town = foundTown({ people: ['sibling', 'mother'] })
    bind(town, 'sibling', 'mother')
    expect(firstSide(bindings(town, 'sibling').bindings)).toBe('SHARER')
    expect(firstSide(bindings(town, 'mother').bindings)).toBe('MEMBER')
    expect(firstSide([])).toBe('SHARER')
  })

  it('calls the other one by what they are to the one who looks', () => {
    const town = foundTown({ people: ['sibling', 'mother'] })
    const { id } = bind(town, 'sibling', 'mother')
    const seenBy = (who: string) => bindings(town, who).bindings.find((binding) => binding.id === id)!
    expect(otherInBinding(seenBy('sibling'))).toBe('*秀珍（父母）')
    expect(otherInBinding(seenBy('mother'))).toBe('*海涛（子女）')
    expect(otherInBinding({ ...seenBy('mother'), relation: 'OTHER' })).toMatch(/其他/)
  })
})
