import { tillSettle } from '@/contract/till'
import { decode, issue, medicine } from './till'
import { foundTown, must } from './town'

const codes = 20
const tries = 10_000
const minute = 60_000

/** Creates twenty codes that were scanned; every second one was settled too. */
function usedCodes() {
  const town = foundTown({ people: ['employee'] })
  const token = town.enter('employee')
  const used = Array.from({ length: codes }, (_, n) => {
    const { digits } = issue(town, token)
    const { authToken } = must(decode(town, digits))
    const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(100) }
    if (n % 2 === 0) must(town.ask(tillSettle, { body }))
    return digits
  })
  return { town, used }
}

describe('a code that was used', () => {
  it.each([
    ['at once', 0],
    ['when its scan can settle no more', 16 * minute],
  ])('is refused %s, ten thousand times out of ten thousand, and its owner hears of it once', (_, passed) => {
    const { town, used } = usedCodes()
    town.pass(passed)
    const before = town.events.length
    const refusals = Array.from({ length: tries }, (__, n) => decode(town, used[n % codes] ?? '').refusal)
    expect(new Set(refusals)).toEqual(new Set(['VOUCHER_USED']))
    const happened = town.events.slice(before).map(({ type }) => type)
    expect(happened).toEqual(Array.from({ length: codes }, () => 'decode-refused'))
  })
})
