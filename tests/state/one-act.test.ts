import type { Problem } from '@/domain/problem'
import { failed, ok, type Result } from '@/domain/result'
import { problemOf } from '@/state/act'
import { createOneAct } from '@/state/one-act'
import { createLifetimes } from '@/state/lifetimes'

type Answer = Result<string, Problem>
const dropped: Answer = failed({ is: 'dropped' })

/** Creates an act whose answers the test gives; `done` tells whether the act is found done when one looks. */
function actWithHeldAnswers() {
  const waiting: ((answer: Answer) => void)[] = []
  const world = { done: false, looked: 0 }
  const act = createOneAct<string>({
    lifetime: createLifetimes().person,
    idOf: (act) => act,
    ask: () => new Promise<Answer>((resolve) => void waiting.push(resolve)),
    isDone: () => {
      world.looked += 1
      return Promise.resolve(world.done)
    },
  })
  return {
    act,
    world,
    asked: () => waiting.length,
    answer: (to: number, with_: Answer) => waiting[to]?.(with_),
  }
}

describe('one act', () => {
  it('is asked once by two touches, and is busy until one has looked', async () => {
    const { act, asked, answer, world } = actWithHeldAnswers()
    const going = Promise.all([act.run('a'), act.run('b')])
    expect(act.getState().act).toEqual({ is: 'busy', of: 'a' })
    answer(0, ok('done'))
    await going
    expect([asked(), world.looked, act.getState()]).toEqual([1, 1, { act: { is: 'idle' } }])
  })

  it.each([
    [true, undefined],
    [false, { is: 'dropped' }],
  ])('whose answer was lost is trouble unless it is found done: %s', async (done, problem) => {
    const { act, answer, world } = actWithHeldAnswers()
    world.done = done
    const going = act.run('a')
    answer(0, dropped)
    await going
    expect(problemOf(act.getState().act)).toEqual(problem)
  })

  it('says nothing to whoever comes next', async () => {
    const { act, answer, world } = actWithHeldAnswers()
    const going = act.run('a')
    act.forget()
    answer(0, dropped)
    await going
    expect([world.looked, act.getState()]).toEqual([0, { act: { is: 'idle' } }])
  })
})
