import { lastSeen } from '@/domain/remote'
import { relativesOf } from '@/pages/family/services'
import { idleAct, problemOf } from '@/state/act'
import { foundTown, type Town } from '../../../mock/town'
import { familyPhone } from '../family-phone'

/**
 * Opens the list of relatives on the employee's phone; the employee may show the child's code since before the
 * founding.
 */
async function openRelatives(town: Town = foundTown({ people: ['employee', 'child'] })) {
  const phone = await familyPhone('employee', town)
  const { relatives, removal } = relativesOf(phone.services)
  await relatives.refresh()
  const seen = () => lastSeen(relatives.getState().value)?.value ?? []
  const act = () => removal.getState().act
  return { ...phone, removal, seen, act, problem: () => problemOf(act()), id: seen()[0]?.id ?? '' }
}

describe('ending that a code may be shown', () => {
  it('takes the line away, by one question for two touches', async () => {
    const { removal, act, seen, id, asked } = await openRelatives()
    expect(seen()).toMatchObject([{ role: 'HOLDER', otherMaskedName: '*小雨' }])
    await Promise.all([removal.run(id), removal.run(id)])
    expect([seen(), asked(`DELETE /relatives/${id}`)]).toEqual([[], 1])
    expect(act()).toEqual(idleAct)
  })

  it('is busy with this line until the new list is there', async () => {
    const { removal, act, id, hold } = await openRelatives()
    const answers = hold()
    const going = removal.run(id)
    await answers.give(0)
    expect(act()).toEqual({ is: 'busy', of: id })
    await answers.release()
    await going
    expect(act()).toEqual(idleAct)
  })

  it('that was not done says why, and can be tried again', async () => {
    const { removal, problem, seen, id, line } = await openRelatives()
    line.nextFaults.push('500')
    await removal.run(id)
    expect(problem()).toMatchObject({ is: 'unavailable', status: 500 })
    expect(seen()).toHaveLength(1)
    await removal.run(id)
    expect([seen(), problem()]).toEqual([[], undefined])
  })

  it('whose answer never came is done all the same, and the new list says so', async () => {
    const { removal, problem, seen, id, line } = await openRelatives()
    line.nextFaults.push('timeout')
    await removal.run(id)
    expect([seen(), problem()]).toEqual([[], undefined])
  })

  it('without any answer, not even a new list, keeps the line and says so', async () => {
    const { removal, problem, seen, id, line } = await openRelatives()
    line.nextFaults.push('timeout', 'timeout')
    await removal.run(id)
    expect([seen().length, problem()]).toEqual([1, { is: 'timeout' }])
  })

  it('that the other side has ended already takes the line away without a word', async () => {
    const town = foundTown({ people: ['employee', 'child'] })
    const [one, other] = [await openRelatives(town), await openRelatives(town)]
    await other.removal.run(other.id)
    await one.removal.run(one.id)
    expect([one.seen(), one.problem()]).toEqual([[], undefined])
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { removal, act, id, hold, session } = await openRelatives()
    const answers = hold()
    const going = removal.run(id)
    session.end()
    await answers.release()
    await going
    expect(act()).toEqual(idleAct)
  })
})
