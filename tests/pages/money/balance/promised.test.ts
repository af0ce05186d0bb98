import type { Binding } from '@/contract/binding'
import { promisedTo } from '@/pages/money/balance/promised'

const binding: Binding = {
  id: 'B1',
  version: 1,
  role: 'SHARER',
  otherMaskedName: '*秀珍',
  otherPlaceName: '福州',
  forMaskedName: null,
  relation: 'PARENT',
  state: 'ACTIVE',
  beginsOn: '2024-05-21',
  endsOn: null,
  monthCapFen: 30_000,
  visitCapFen: null,
  scopes: ['PHARMACY'],
  monthUsedFen: 18_500,
  order: 1,
  ended: null,
  endableFrom: null,
  createdAt: 0,
  acts: [],
}

describe('what is promised to the family this month', () => {
  it('adds up caps and what was used, and counts those without a cap apart', () => {
    const child = { ...binding, id: 'B2', monthCapFen: null, monthUsedFen: 1_000 }
    const father = { ...binding, id: 'B3', monthCapFen: 10_000, monthUsedFen: 0 }
    expect(promisedTo([binding, child, father])).toEqual({
      people: 3,
      capFen: 40_000,
      uncapped: 1,
      usedFen: 19_500,
    })
  })

  it('is only what is in force, and only what the person gives', () => {
    const others: Binding[] = [
      { ...binding, role: 'MEMBER' },
      ...(['PENDING', 'PAUSED', 'ENDED', 'EXPIRED', 'DECLINED'] as const).map((state) => ({
        ...binding,
        state,
      })),
    ]
    expect(promisedTo(others)).toBeUndefined()
    expect(promisedTo([...others, binding])?.people).toBe(1)
  })

  it('is nothing for whoever shares with nobody', () => expect(promisedTo([])).toBeUndefined())
})
