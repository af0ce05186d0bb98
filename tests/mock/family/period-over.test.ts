import { visit } from '../till'
import { foundTown, type Town } from '../town'
import { bind } from './binding'

const two = (): Town => foundTown({ people: ['sibling', 'mother'] })
const buys = (town: Town, fen: number) => visit(town, town.enter('mother'), fen)

describe('a binding whose last day has passed', () => {
  it('is told to be over after the last day, for three months, unless the sharer shares anew', () => {
    const town = two()
    bind(town, 'sibling', 'mother', { end_date: '2026-11-25' })
    const whyOf = () => buys(town, 1_000).split.unpaid.find(({ account }) => account === 'SHARER')?.why
    expect(whyOf()).toBeUndefined()
    town.setClock(Date.parse('2026-11-26T00:00:00+08:00'))
    expect(whyOf()).toBe('OVER')
    bind(town, 'sibling', 'mother', { beg_date: '2026-11-26' })
    expect(whyOf()).toBeUndefined()
  })
})
