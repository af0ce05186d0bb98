import { together } from '@/api/together'
import type { CachedQuestion } from '@/api/cached-question'
import type { Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'

const fakeQuestion = <T>(answer: Result<T, Problem>, kept?: { value: T; at: number }) => {
  const asked: (string | undefined)[] = []
  const question: CachedQuestion<string | undefined, T> = {
    ask: async (key) => (asked.push(key), answer),
    recall: () => kept,
  }
  return { question, asked }
}
const offline = failed({ is: 'offline' } as const)

describe('questions asked as one', () => {
  it('are asked with the same key and answered when all are', async () => {
    const [one, other] = [fakeQuestion(ok(1)), fakeQuestion(ok('x'))]
    const both = together<string | undefined, { n: number; s: string }>({
      n: one.question,
      s: other.question,
    })
    expect(await both.ask('2025')).toEqual(ok({ n: 1, s: 'x' }))
    expect([one.asked, other.asked]).toEqual([['2025'], ['2025']])
  })

  it('fail with the problem of the one that fails', async () => {
    const both = together<undefined, { n: number; s: string }>({
      n: fakeQuestion(ok(1)).question,
      s: fakeQuestion<string>(offline).question,
    })
    expect(await both.ask(undefined)).toEqual(offline)
  })

  it('recall what all of them kept, as old as the oldest', () => {
    const [one, other] = [
      fakeQuestion(ok(1), { value: 1, at: 20 }),
      fakeQuestion(ok('x'), { value: 'x', at: 10 }),
    ]
    const both = together<undefined, { n: number; s: string }>({ n: one.question, s: other.question })
    expect(both.recall(undefined)).toEqual({ value: { n: 1, s: 'x' }, at: 10 })
  })

  it('recall nothing where one of them kept nothing', () => {
    const both = together<undefined, { n: number; s: string }>({
      n: fakeQuestion(ok(1), { value: 1, at: 20 }).question,
      s: fakeQuestion(ok('x')).question,
    })
    expect(both.recall(undefined)).toBeUndefined()
  })
})
