import { listAccounts } from '@/contract/account'
import type { WithdrawalGround } from '@/contract/policy'
import { checkWithdrawal } from '@/contract/withdrawal'
import { foundTown, must } from '../town'

const town = foundTown({ people: ['employee', 'mother', 'two-places', 'flexible'] })
const asked = (
  person: string,
  ground: WithdrawalGround,
  more: { admdvs?: string; filed?: '0' | '1'; listed?: '0' | '1' } = {},
) => town.ask(checkWithdrawal, { body: { ground, ...more } }, { token: town.enter(person) })

describe('who asks whether money may be taken out', () => {
  it('is told what would be paid: the whole account of that place, and that it is closed then', () => {
    const [account] = must(town.ask(listAccounts, {}, { token: town.enter('employee') }))
    expect(must(asked('employee', 'LIVING_ELSEWHERE', { filed: '1' }))).toMatchObject({
      may: true,
      obstacle: null,
      payee: 'SELF',
      payoutFen: account?.balanceFen,
      consequences: ['ACCOUNT_CLOSED', 'SHARED_MONEY_EXCLUDED'],
    })
  })

  it('is told why not, and no amount', () => {
    expect(must(asked('employee', 'LIVING_ELSEWHERE'))).toMatchObject({
      may: false,
      obstacle: 'NOT_FILED',
      payoutFen: null,
    })
  })

  it('is told in the words of the city what to bring', () => {
    const { materials } = must(asked('employee', 'SERIOUS_ILLNESS', { listed: '1' }))
    expect(materials.map(({ name }) => name)).toEqual(['身份证', '本人银行卡', '诊断证明和病历'])
  })

  it('is answered by the city asked about: 北京 lets who left take the money, 福州 does not', () => {
    const leaving = (admdvs: string) => must(asked('two-places', 'LEFT_SCHEME', { admdvs }))
    expect(leaving('110000').obstacle).toBe('STILL_INSURED')
    expect(leaving('350100').obstacle).toBe('GROUND_NOT_OFFERED')
  })

  it('and is suspended has not left', () => {
    const { obstacle } = must(asked('flexible', 'EMIGRATION'))
    expect(obstacle).toBeNull()
  })

  it('as a resident has nothing to take out, but may inherit', () => {
    expect(must(asked('mother', 'EMIGRATION')).obstacle).toBe('NO_ACCOUNT')
    expect(must(asked('mother', 'DEATH'))).toMatchObject({ may: true, payee: 'HEIR', payoutFen: null })
  })

  it('about a place of somebody else’s is refused', () => {
    expect(asked('employee', 'DEATH', { admdvs: '110000' }).refusal).toBe('NOT_FOUND')
  })

  it('changes nothing, and needs no key', () => {
    const token = town.enter('employee')
    const before = town.events.length
    const body = { ground: 'DEATH' as const }
    must(town.ask(checkWithdrawal, { body }, { token, headers: { 'idempotency-key': '' } }))
    expect(town.events).toHaveLength(before)
  })
})
