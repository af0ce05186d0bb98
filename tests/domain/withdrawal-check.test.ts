import { withdrawalGrounds, type WithdrawalGround } from '@/contract/policy'
import { mayWithdraw, type WithdrawalCase } from '@/domain/withdrawal-check'

const everything: Omit<WithdrawalCase, 'ground'> = {
  hasAccount: true,
  stillInsured: false,
  filed: true,
  refusedThere: true,
  illnessListed: true,
}
const asking = (ground: WithdrawalGround, but: Partial<WithdrawalCase> = {}) =>
  mayWithdraw({ ground, ...everything, ...but }, withdrawalGrounds)

describe('account money', () => {
  it.each(withdrawalGrounds)('may be taken out for %s when everything is there', (ground) => {
    const { obstacle, materials, consequences } = asking(ground)
    expect(obstacle).toBeNull()
    expect(materials.slice(0, 2)).toEqual(['ID_CARD', 'BANK_CARD'])
    expect(materials.length).toBeGreaterThan(2)
    expect(consequences).toEqual(['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'])
  })

  it.each([
    ['LIVING_ELSEWHERE', { filed: false }, 'NOT_FILED'],
    ['NOT_TRANSFERABLE', { refusedThere: false }, 'TRANSFERABLE'],
    ['SERIOUS_ILLNESS', { illnessListed: false }, 'ILLNESS_NOT_LISTED'],
    ['LEFT_SCHEME', { stillInsured: true }, 'STILL_INSURED'],
    ['EMIGRATION', { hasAccount: false }, 'NO_ACCOUNT'],
  ] as const)('stays for %s when %j', (ground, but, obstacle) => {
    expect(asking(ground, but).obstacle).toBe(obstacle)
  })

  it.each(withdrawalGrounds)('stays for %s where the city does not offer it', (ground) => {
    const others = withdrawalGrounds.filter((other) => other !== ground)
    expect(mayWithdraw({ ground, ...everything }, others).obstacle).toBe('GROUND_NOT_OFFERED')
  })

  it('of somebody who died goes to the heir, whose own account plays no part', () => {
    expect(asking('DEATH', { hasAccount: false })).toMatchObject({ obstacle: null, payee: 'HEIR' })
    expect(asking('EMIGRATION').payee).toBe('SELF')
  })

  it('asks for what proves the ground also while it may not be taken out, so that one knows what to bring', () => {
    expect(asking('LIVING_ELSEWHERE', { filed: false }).materials).toContain('FILING_RECORD')
  })
})
