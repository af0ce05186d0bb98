import { issueOfflineCodes } from '@/contract/offline-code'
import { issueVoucherToken } from '@/contract/voucher'
import { issue } from '../till'
import { foundTown, must, type Town } from '../town'
import { seconds } from './entry-steps'

const ask = (town: Town, token: string) => town.ask(issueVoucherToken, { body: {} }, { token })

describe('codes to show', () => {
  it('are twenty a minute at most, and one more as soon as the first of them is a minute old', () => {
    const town = foundTown({ people: ['employee'] })
    const token = town.enter('employee')
    for (let n = 0; n < 20; n += 1) {
      issue(town, token)
      town.pass(seconds(1))
    }
    expect(ask(town, token)).toMatchObject({ status: 429, refusal: 'RATE_LIMITED' })
    town.pass(seconds(40) - 1)
    expect(ask(town, token).refusal).toBe('RATE_LIMITED')
    town.pass(1)
    issue(town, token)
    expect(ask(town, token).refusal).toBe('RATE_LIMITED')
  })

  it('are counted for each person alone, and offline codes are not', () => {
    const town = foundTown({ people: ['employee', 'spouse'] })
    const token = town.enter('employee')
    for (let n = 0; n < 8; n += 1) must(town.ask(issueOfflineCodes, { body: {} }, { token }))
    for (let n = 0; n < 20; n += 1) issue(town, token)
    expect(ask(town, token).refusal).toBe('RATE_LIMITED')
    issue(town, town.enter('spouse'))
    must(town.ask(issueOfflineCodes, { body: {} }, { token }))
  })
})
