import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { lastSeen } from '@/domain/remote'
import { foundTown, type Town } from '../../../mock/town'
import { endSession, sessionLifeMs } from '../../../phone-in-town'
import { identityInTown } from '../identity-in-town'

/** Opens the access log of the voucher on the employee's phone. */
async function openAccessLog(town: Town = foundTown({ people: ['employee'] })) {
  const phone = identityInTown(town)
  const { accessLog } = phone.stores
  await phone.enterAs('employee')
  await accessLog.refresh()
  const entries = () => lastSeen(accessLog.getState().value)?.value.items ?? []
  const state = () => accessLog.getState().value
  return { ...phone, accessLog, entries, state, entryKinds: () => entries().map(({ what }) => what) }
}

/** Opens the same page in a town where the employee signed in many times before. */
async function openLongAccessLog(times = 45) {
  const town = foundTown({ people: ['employee'] })
  for (let n = 0; n < times; n += 1) town.enter('employee')
  return openAccessLog(town)
}

describe('the access log', () => {
  it('has what was just done at its top, after a refresh', async () => {
    const { accessLog, account, entryKinds } = await openAccessLog()
    expect(entryKinds()[0]).toBe('SIGN_IN')
    await account.reveal(password)
    await account.pause('LOST')
    await accessLog.refresh()
    expect(entryKinds().slice(0, 3)).toEqual(['PAUSE', 'REVEAL', 'SIGN_IN'])
  })

  it('shows on one phone what was done on the other', async () => {
    const town = foundTown({ people: ['employee'] })
    const [one, other] = [await openAccessLog(town), await openAccessLog(town)]
    await other.account.pause('STOLEN')
    await one.accessLog.refresh()
    await other.accessLog.refresh()
    expect(one.entryKinds()[0]).toBe('PAUSE')
    expect(one.entries()).toEqual(other.entries())
  })

  it('is read twenty lines at a time to its end; no line is missing or there twice', async () => {
    const { accessLog, entries, state, sent } = await openLongAccessLog()
    const lengths = [entries().length]
    while (lastSeen(state())?.value.nextCursor !== null) {
      await accessLog.more()
      lengths.push(entries().length)
    }
    expect(lengths).toEqual([20, 40, 47])
    expect(new Set(entries().map(({ id }) => id)).size).toBe(47)
    const before = sent.length
    await accessLog.more()
    expect(sent).toHaveLength(before)
  })

  it('goes on where it was, whatever is written meanwhile', async () => {
    const { accessLog, entries, town } = await openLongAccessLog()
    const first = entries().map(({ id }) => id)
    for (let n = 0; n < 5; n += 1) town.enter('employee')
    await accessLog.more()
    expect(
      entries()
        .slice(0, 20)
        .map(({ id }) => id),
    ).toEqual(first)
    expect(new Set(entries().map(({ id }) => id)).size).toBe(40)
  })

  it('asks for the next page once, by however many touches', async () => {
    const { accessLog, sent, entries } = await openLongAccessLog()
    const before = sent.length
    await Promise.all([accessLog.more(), accessLog.more(), accessLog.more()])
    expect(sent).toHaveLength(before + 1)
    expect(entries()).toHaveLength(40)
  })

  it('keeps the lines it has when the next page is lost, and asks for that one again', async () => {
    const { accessLog, line, state, entries } = await openLongAccessLog()
    line.nextFaults.push('timeout')
    await accessLog.more()
    expect(state()).toMatchObject({ is: 'failed', problem: { is: 'timeout' } })
    expect(entries()).toHaveLength(20)
    await accessLog.more()
    expect(state().is).toBe('ready')
    expect(entries()).toHaveLength(40)
  })

  it('is renewed from its beginning, and a page of before that comes late is not hung on', async () => {
    const { accessLog, hold, entries, state } = await openLongAccessLog()
    const answers = hold()
    const going = accessLog.more()
    const renewing = accessLog.refresh()
    await answers.give(1)
    await renewing
    await answers.give(0)
    await going
    expect(entries()).toHaveLength(20)
    expect(state().is).toBe('ready')
  })

  it('is read on in a session that has to be renewed', async () => {
    const { accessLog, pass, entries } = await openLongAccessLog()
    await pass(sessionLifeMs)
    await accessLog.more()
    expect(entries()).toHaveLength(40)
  })

  it('says when the session has ended, over the lines that are there', async () => {
    const here = await openAccessLog()
    endSession(here)
    await here.accessLog.refresh()
    expect(here.state()).toMatchObject({ is: 'failed', problem: { is: 'signed-out' } })
    expect(here.entries()).not.toEqual([])
  })

  it('tells nothing that comes after log-out', async () => {
    const { accessLog, hold, session } = await openLongAccessLog()
    const answers = hold()
    const going = accessLog.more()
    session.end()
    await answers.release()
    await going
    expect(accessLog.getState()).toEqual(accessLog.getInitialState())
    await accessLog.more()
    expect(accessLog.getState()).toEqual(accessLog.getInitialState())
  })
})
