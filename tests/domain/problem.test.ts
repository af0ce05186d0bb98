import { refusalCodes } from '@/contract/refusal'
import { retryAfterMsOf, isTemporary, type Problem, problemCode } from '@/domain/problem'

const requestId = 'request-1'
const transportProblems: readonly Problem[] = [
  { is: 'offline' },
  { is: 'timeout' },
  { is: 'dropped' },
  { is: 'signed-out' },
  { is: 'unavailable', status: 500, requestId },
  { is: 'unavailable', status: 503, requestId },
  { is: 'malformed', path: 'reply.balc', requestId },
]
const cityRefusals: readonly Problem[] = refusalCodes.map((code) => ({ is: 'refused', code, requestId }))

describe('the short code of a problem', () => {
  it('is another one for every problem, the refusals of the city included', () => {
    const codes = [...transportProblems, ...cityRefusals].map(problemCode)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('can be read to a hotline: capitals, digits, hyphen and underscore, at most forty', () => {
    for (const problem of [...transportProblems, ...cityRefusals]) {
      expect(problemCode(problem)).toMatch(/^[A-Z][A-Z0-9_-]{1,39}$/)
    }
  })

  it('is the code of the city when the city refused', () => {
    expect(problemCode({ is: 'refused', code: 'ACCOUNT_FROZEN', requestId })).toBe('ACCOUNT_FROZEN')
  })
})

describe('trying again', () => {
  it('may help when the way or the city failed', () => {
    const mayNot = new Set<Problem['is']>(['signed-out', 'refused'])
    for (const problem of transportProblems) expect(isTemporary(problem)).toBe(!mayNot.has(problem.is))
  })

  it('does not help against a refusal that stands', () => {
    expect(isTemporary({ is: 'refused', code: 'VOUCHER_USED', requestId })).toBe(false)
  })

  it('helps after a while when there were too many requests', () => {
    expect(isTemporary({ is: 'refused', code: 'RATE_LIMITED', requestId })).toBe(true)
  })
})

describe('the time the city asks to be left alone', () => {
  const busy = { is: 'unavailable', status: 503, requestId: 'r-1' } as const

  it('is what it said, and nothing where it said nothing', () => {
    expect(retryAfterMsOf({ ...busy, retryAfterMs: 40_000 })).toBe(40_000)
    expect(retryAfterMsOf(busy)).toBe(0)
    expect(retryAfterMsOf({ is: 'offline' })).toBe(0)
  })
})
