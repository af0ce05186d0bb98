import { idleAct } from '@/state/act'
import { bind, end, offer, seen } from '../../../mock/family/binding'
import { foundTown, must, type Town } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { sharingPhone } from '../sharing-phone'

const family = (): Town => foundTown({ people: ['sibling', 'mother', 'child', 'employee'] })

/** Opens the mother's phone on an offer of the sibling. */
async function offerForMother(town = family()) {
  const { id } = must(offer(town, 'sibling', 'mother', { mon_cap: 20_000 }))
  const phone = await sharingPhone('mother', town)
  phone.store.open(id)
  return { ...phone, id, accepts: `POST /family/bindings/${id}/accept` }
}

describe('an offer', () => {
  it('is accepted, and the page shows what the city answered', async () => {
    const { store, shown, bindings } = await offerForMother()
    await store.send(shown(), { is: 'ACCEPT' })
    expect(shown()).toMatchObject({ state: 'ACTIVE', acts: ['END'] })
    expect(store.getState().act).toEqual(idleAct)
    expect(bindings.getState().value.is).toBe('ready')
  })

  it('is declined, and cannot be accepted any more', async () => {
    const { store, shown, problem } = await offerForMother()
    const before = shown()
    await store.send(before, { is: 'DECLINE' })
    expect(shown().state).toBe('DECLINED')
    await store.send(before, { is: 'ACCEPT' })
    expect(problem()).toMatchObject({ code: 'VERSION_CONFLICT' })
  })

  it('touched twice is accepted once', async () => {
    const { store, shown, asked, accepts } = await offerForMother()
    await Promise.all([store.send(shown(), { is: 'ACCEPT' }), store.send(shown(), { is: 'ACCEPT' })])
    expect(asked(accepts)).toBe(1)
    expect(shown().version).toBe(1)
  })

  it('that was changed unseen is not accepted; the new terms are shown', async () => {
    const { store, shown, problem, id, town } = await offerForMother()
    const sharer = await sharingPhone('sibling', town)
    sharer.store.open(id)
    const terms = { endsOn: null, monthCapFen: 100, visitCapFen: null, scopes: ['PHARMACY' as const] }
    await sharer.store.send(sharer.shown(), { is: 'CHANGE', terms })
    await store.send(shown(), { is: 'ACCEPT' })
    expect(problem()).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(shown()).toMatchObject({ state: 'PENDING', monthCapFen: 100 })
    await store.send(shown(), { is: 'ACCEPT' })
    expect(shown().state).toBe('ACTIVE')
  })

  it('accepted by an answer that was lost is accepted: nothing is said, and nothing asked twice', async () => {
    const { store, shown, problem, asked, accepts, rewrite } = await offerForMother()
    rewrite(() => '<html>')
    await store.send(shown(), { is: 'ACCEPT' })
    expect(problem()).toBeUndefined()
    expect(shown().state).toBe('ACTIVE')
    expect(asked(accepts)).toBe(1)
  })

  it('is shown as accepted although the list does not come any more', async () => {
    const { store, shown, line, bindings } = await offerForMother()
    line.nextFaults.push(undefined, 'timeout')
    await store.send(shown(), { is: 'ACCEPT' })
    expect(bindings.getState().value.is).toBe('failed')
    expect(shown().state).toBe('ACTIVE')
  })

  it('says that the session ended; back again, it is accepted by another touch', async () => {
    const here = await offerForMother()
    const { store, shown, problem, enterAs } = here
    endSession(here)
    await store.send(shown(), { is: 'ACCEPT' })
    expect(problem()?.is).toBe('signed-out')
    await enterAs('mother')
    expect(problem()).toBeUndefined()
    await store.send(shown(), { is: 'ACCEPT' })
    expect(shown().state).toBe('ACTIVE')
  })

  it('is nobody’s after somebody else came: an answer on its way is dropped', async () => {
    const { store, shown, hold, enterAs } = await offerForMother()
    const answers = hold()
    const acting = store.send(shown(), { is: 'ACCEPT' })
    await enterAs('sibling')
    await answers.release()
    await acting
    expect(store.getState()).toEqual(store.getInitialState())
    expect(() => shown()).toThrow()
  })
})

describe('a binding that holds', () => {
  const activeBinding = async (who: string) => {
    const town = family()
    const { id } = bind(town, 'sibling', 'mother', { mon_cap: 20_000, end_date: '2027-05-31' })
    const phone = await sharingPhone(who, town)
    phone.store.open(id)
    return { ...phone, id }
  }
  const typed = (store: Awaited<ReturnType<typeof activeBinding>>['store']) => {
    const { form } = store.getState()
    return form?.is === 'CHANGE' ? form.typed : undefined
  }

  it.each(['sibling', 'mother'])('is ended by the %s with a reason', async (who) => {
    const { store, shown, town, id } = await activeBinding(who)
    store.startEnd()
    store.chooseReason('RELATION_ENDED')
    await store.send(shown(), { is: 'END', reason: 'RELATION_ENDED' })
    expect(shown()).toMatchObject({ state: 'ENDED', acts: [], ended: { reason: 'RELATION_ENDED' } })
    expect(store.getState().form).toBeUndefined()
    expect(seen(town, who, id).state).toBe('ENDED')
  })

  it('that the other one has just ended is ended: no trouble, whoever was first', async () => {
    const { store, shown, problem, town, id } = await activeBinding('mother')
    must(end(town, 'sibling', id))
    await store.send(shown(), { is: 'END', reason: 'MISTAKE' })
    expect(problem()).toBeUndefined()
    expect(shown().ended?.by).toBe('SHARER')
  })

  it('begins to be changed with the terms it has', async () => {
    const { store, shown } = await activeBinding('sibling')
    store.startChange(shown())
    expect(typed(store)).toEqual({
      scopes: ['OUTPATIENT_SELF_PAY', 'PHARMACY'],
      monthCap: '200',
      visitCap: '',
      ends: 'ON_DAY',
      endDay: '20270531',
    })
  })

  it('keeps what was typed through a lost network, an app switch and a newer version; then it is saved', async () => {
    const { store, shown, problem, line, town, id, bindings } = await activeBinding('sibling')
    store.startChange(shown())
    store.type({ monthCap: '55.5' })
    const terms = { endsOn: null, monthCapFen: 5_550, visitCapFen: null, scopes: ['PHARMACY' as const] }
    line.nextFaults.push('500')
    await store.send(shown(), { is: 'CHANGE', terms })
    expect(problem()?.is).toBe('unavailable')
    const other = await sharingPhone('sibling', town)
    other.store.open(id)
    await other.store.send(other.shown(), { is: 'CHANGE', terms: { ...terms, monthCapFen: 7_000 } })
    await store.send(shown(), { is: 'CHANGE', terms })
    expect(problem()).toMatchObject({ code: 'VERSION_CONFLICT' })
    expect(shown().monthCapFen).toBe(7_000)
    store.open(id)
    await bindings.refresh()
    expect(typed(store)?.monthCap).toBe('55.5')
    await store.send(shown(), { is: 'CHANGE', terms })
    expect(shown().monthCapFen).toBe(5_550)
    expect(store.getState().form).toBeUndefined()
  })

  it('leaves nothing typed behind for another binding', async () => {
    const { store, shown } = await activeBinding('sibling')
    store.startChange(shown())
    store.open('B000000009')
    expect(store.getState()).toMatchObject({ form: undefined, act: idleAct })
  })
})
