import { createKeeping } from '@/api/kept-call'
import { createRelativesApi } from '@/pages/family/api'
import { lastSeen } from '@/domain/remote'
import { createRemoving } from '@/pages/family/relatives/removing-store'
import { createRemoteStore } from '@/state/remote-store'
import { foundTown, type Town } from '../../../mock/town'
import { phoneInTown } from '../../../phone-in-town'

/** The employee, who may show the child's code since before the founding, with the list in sight. */
async function looking(town: Town = foundTown({ people: ['employee', 'child'] })) {
  const phone = phoneInTown(town)
  await phone.enterAs('employee')
  const shelf = { read: () => undefined, write: () => undefined }
  const city = createRelativesApi(phone.call, createKeeping(phone.call, shelf, phone.clock, phone.session))
  const list = createRemoteStore({ ...city.relatives, clock: phone.clock, first: undefined })
  await list.refresh()
  const seen = () => lastSeen(list.getState().value)?.value ?? []
  const removing = createRemoving({
    city,
    async stillThere(id) {
      await list.refresh()
      return seen().some((tie) => tie.id === id)
    },
  })
  return { ...phone, city, removing, seen, id: seen()[0]?.id ?? '' }
}

describe('ending that a code may be shown', () => {
  it('takes the line away, by one question for two touches', async () => {
    const { removing, seen, id, asked } = await looking()
    expect(seen()).toMatchObject([{ role: 'HOLDER', otherMaskedName: '*小雨' }])
    await Promise.all([removing.remove(id), removing.remove(id)])
    expect([seen(), asked(`DELETE /relatives/${id}`)]).toEqual([[], 1])
    expect(removing.getState()).toEqual({ busy: undefined, trouble: undefined })
  })

  it('is busy with this line until the new list is there', async () => {
    const { removing, id, hold } = await looking()
    const answers = hold()
    const going = removing.remove(id)
    await answers.give(0)
    expect(removing.getState().busy).toBe(id)
    await answers.release()
    await going
    expect(removing.getState().busy).toBeUndefined()
  })

  it('that was not done says why, and can be tried again', async () => {
    const { removing, seen, id, line } = await looking()
    line.next.push('500')
    await removing.remove(id)
    expect(removing.getState().trouble).toMatchObject({ is: 'unavailable', status: 500 })
    expect(seen()).toHaveLength(1)
    await removing.remove(id)
    expect([seen(), removing.getState().trouble]).toEqual([[], undefined])
  })

  it('whose answer never came is done all the same, and the new list says so', async () => {
    const { removing, seen, id, line } = await looking()
    line.next.push('timeout')
    await removing.remove(id)
    expect([seen(), removing.getState().trouble]).toEqual([[], undefined])
  })

  it('without any answer, not even a new list, keeps the line and says so', async () => {
    const { removing, seen, id, line } = await looking()
    line.next.push('timeout', 'timeout')
    await removing.remove(id)
    expect([seen().length, removing.getState().trouble]).toEqual([1, { is: 'timeout' }])
  })

  it('that the other side has ended already takes the line away without a word', async () => {
    const town = foundTown({ people: ['employee', 'child'] })
    const [one, other] = [await looking(town), await looking(town)]
    await other.removing.remove(other.id)
    await one.removing.remove(one.id)
    expect([one.seen(), one.removing.getState().trouble]).toEqual([[], undefined])
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { removing, id, hold, session } = await looking()
    const answers = hold()
    const going = removing.remove(id)
    session.end()
    removing.forget()
    await answers.release()
    await going
    expect(removing.getState()).toEqual({ busy: undefined, trouble: undefined })
  })
})
