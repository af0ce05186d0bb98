import { randomDigits, seededRandom } from 'mock/world/secrets'
import { checkDigits, composeCode, isWellFormed } from '@/domain/voucher-code'
import { decode, issue } from './till'
import { foundTown } from './town'

const tries = 10_000
const town = foundTown({ people: ['employee'] })
const token = town.enter('employee')
const living = Array.from({ length: 20 }, () => issue(town, token).digits)

/** Counts how often the city gave each answer. */
function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of codes) {
    const answer = decode(town, code).refusal ?? 'DECODED'
    counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

describe('a code nobody was given, while twenty living ones are about', () => {
  it('is refused ten thousand times out of ten thousand, well formed as it is', () => {
    const random = seededRandom('thief')
    const guesses = Array.from({ length: tries }, () =>
      composeCode('ONLINE', '350100', randomDigits(random, 19)),
    )
    expect(guesses.every(isWellFormed)).toBe(true)
    expect(tally(guesses)).toEqual({ VOUCHER_EXPIRED: tries })
  })

  it('is told from ours by its check digits, ten thousand times out of ten thousand', () => {
    const random = seededRandom('scratched glass')
    const misread = Array.from({ length: tries }, () => {
      const body = `9113501${randomDigits(random, 19)}`
      const wrong = (Number(checkDigits(body)) + 1 + Math.floor(random() * 96)) % 97
      return body + String(wrong).padStart(2, '0')
    })
    expect(tally(misread)).toEqual({ INVALID_REQUEST: tries })
  })

  it('leaves the living ones alone', () => {
    expect(town.events.some(({ type }) => type === 'code-decoded')).toBe(false)
    expect(decode(town, living.at(-1) ?? '').refusal).toBeUndefined()
  })
})

describe('what is no voucher code', () => {
  it.each([
    ['a WeChat payment code', '134567890123456789'],
    ['an Alipay payment code', '281234567890123456'],
    ['a UnionPay payment code', '6212345678901234567'],
    ['nothing', ''],
    ['a web address', 'https://example.com/pay?x=1'],
    ['sixty-four letters', 'x'.repeat(64)],
    ['sixty-five letters', 'x'.repeat(65)],
  ])('%s is refused as unreadable, not as expired', (_, text) => {
    expect(decode(town, text).refusal).toBe('INVALID_REQUEST')
  })

  it('is not decoded for an institution that does not exist', () => {
    expect(decode(town, living.at(-2) ?? '', 'Y999999999').refusal).toBe('NOT_FOUND')
  })
})

describe('many codes', () => {
  it('are all different: two thousand issued by one city', () => {
    const issueForAMinute = () => {
      town.pass(60_000)
      const fresh = town.enter('employee')
      return Array.from({ length: 20 }, () => issue(town, fresh))
    }
    const issued = Array.from({ length: 100 }, issueForAMinute).flat()
    expect(new Set(issued.map(({ digits }) => digits)).size).toBe(issued.length)
    expect(new Set(issued.map(({ tokenId }) => tokenId)).size).toBe(issued.length)
  })

  it('are drawn from streams as many as there are names: two names found among 90,000 share none', () => {
    const drawn = (name: string): string => randomDigits(seededRandom(name), 19)
    expect(drawn('stream-54270')).not.toBe(drawn('stream-88945'))
  })
})
