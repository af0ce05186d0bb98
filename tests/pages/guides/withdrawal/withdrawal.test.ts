import { withdrawalGrounds } from '@/contract/policy'
import { missingIn } from '@/pages/guides/withdrawal/withdrawal-store'
import { withdrawalOrder } from '@/pages/guides/withdrawal/withdrawal-order'
import { guidesWords } from '@/pages/guides/words/current'
import { guidesInTown, rulesOf } from '../parts/guides-in-town'

const fuzhou = rulesOf('350100')
const all = [...withdrawalGrounds]

async function openWithdrawal(person?: string) {
  const phone = await guidesInTown(person === undefined ? {} : { person })
  const { withdrawal: checking } = phone
  const answer = () => {
    const { checked } = checking.getState()
    return checked.is === 'ready' ? checked.check : checked.is
  }
  return { phone, checking, answer }
}

describe('somebody who asks whether money can come out', () => {
  it('sees every ground there is, once', () => {
    expect([...withdrawalOrder].sort()).toEqual([...withdrawalGrounds].sort())
  })

  it.each(withdrawalGrounds)('of %s is asked for the one thing it depends on, if any', (ground) => {
    const dependsOn = ground in guidesWords.withdrawal.facts
    expect(missingIn({ ground, fact: undefined }, all)).toBe(dependsOn ? 'fact' : undefined)
    expect(missingIn({ ground, fact: 'NO' }, all)).toBeUndefined()
    expect(missingIn({ ground, fact: undefined }, [])).toBeUndefined()
  })

  it('may, with an amount, once it is filed for; and may not before', async () => {
    const { checking, answer } = await openWithdrawal('employee')
    checking.choose({ ground: 'LIVING_ELSEWHERE' })
    checking.choose({ fact: 'NO' })
    await checking.run(fuzhou)
    expect(answer()).toMatchObject({ may: false, obstacle: 'NOT_FILED', payoutFen: null })
    checking.choose({ fact: 'YES' })
    expect(answer()).toBe('none')
    await checking.run(fuzhou)
    expect(answer()).toMatchObject({ may: true, obstacle: null, payoutFen: expect.any(Number) as number })
  })

  it('chooses another ground and is asked anew what it depends on', async () => {
    const { checking, phone } = await openWithdrawal('employee')
    checking.choose({ ground: 'LIVING_ELSEWHERE' })
    checking.choose({ fact: 'YES' })
    checking.choose({ ground: 'SERIOUS_ILLNESS' })
    expect(checking.getState().draft).toEqual({ ground: 'SERIOUS_ILLNESS', fact: undefined })
    await checking.run(fuzhou)
    expect(checking.getState()).toMatchObject({ tried: true, checked: { is: 'none' } })
    expect(phone.asked('POST /withdrawal-checks')).toBe(0)
  })

  it('as a resident has no account, and may inherit all the same', async () => {
    const { checking, answer } = await openWithdrawal('mother')
    checking.choose({ ground: 'EMIGRATION' })
    await checking.run(fuzhou)
    expect(answer()).toMatchObject({ may: false, obstacle: 'NO_ACCOUNT' })
    checking.choose({ ground: 'DEATH' })
    await checking.run(fuzhou)
    expect(answer()).toMatchObject({ may: true, payee: 'HEIR' })
  })

  it('and is not signed in keeps what was chosen', async () => {
    const { checking } = await openWithdrawal()
    checking.choose({ ground: 'EMIGRATION' })
    await checking.run(fuzhou)
    expect(checking.getState()).toMatchObject({
      draft: { ground: 'EMIGRATION' },
      checked: { is: 'failed', problem: { is: 'signed-out' } },
    })
  })

  it('without network keeps what was chosen, and two touches ask once', async () => {
    const { checking, phone, answer } = await openWithdrawal('employee')
    checking.choose({ ground: 'EMIGRATION' })
    phone.line.nextFaults.push('timeout')
    await Promise.all([checking.run(fuzhou), checking.run(fuzhou)])
    expect(answer()).toBe('failed')
    await checking.run(fuzhou)
    expect(answer()).toMatchObject({ may: true })
  })
})
