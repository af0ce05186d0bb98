import type { Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'

/** Creates questions that are answered when the test wants to, in any order. */
export function heldAnswers<T>() {
  const waiting: { readonly asked: readonly unknown[]; answer(result: Result<T, Problem>): void }[] = []
  const take = (n: number) => {
    const question = waiting[n]
    if (!question) throw new Error(`question ${n} was not asked`)
    return question
  }
  return {
    ask: (...asked: readonly unknown[]) =>
      new Promise<Result<T, Problem>>((answer) => void waiting.push({ asked, answer })),
    asked: () => waiting.map(({ asked }) => asked),
    async answer(n: number, value: T): Promise<void> {
      take(n).answer(ok(value))
      await Promise.resolve()
      await Promise.resolve()
    },
    async fail(n: number, problem: Problem): Promise<void> {
      take(n).answer(failed(problem))
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}
