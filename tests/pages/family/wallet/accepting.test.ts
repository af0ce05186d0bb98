import { lastSeen } from '@/domain/remote'
import { idleAct, problemOf } from '@/state/act'
import { foundTown, type Town } from '../../../mock/town'
import { walletPhone } from '../wallet-phone'

const people = ['employee', 'two-places']

/** Opens the wallet of the person in Beijing, to whom 500.00 was sent, with the list loaded. */
async function openReceiverWallet(town: Town = foundTown({ people })) {
  const sender = await walletPhone('employee', town)
  sender.fill('two-places', '500')
  await sender.transfer.send()
  const phone = await walletPhone('two-places', town)
  const { accepting, wallet } = phone
  await phone.transfers.refresh()
  return {
    ...phone,
    id: phone.listed()[0]?.id ?? '',
    problem: () => problemOf(accepting.getState().act),
    async balance() {
      await wallet.refresh()
      return lastSeen(wallet.getState().value)?.value.balanceFen
    },
  }
}

describe('accepting money', () => {
  it('puts it into the wallet, by one question for two touches', async () => {
    const { accepting, id, listed, balance, asked } = await openReceiverWallet()
    await Promise.all([accepting.accept(id), accepting.accept(id)])
    expect(accepting.getState()).toMatchObject({ act: idleAct, accepted: { fen: 50_000 } })
    expect(asked(`POST /wallet/transfers/${id}/accept`)).toBe(1)
    expect([listed()[0]?.state, await balance()]).toEqual(['ACCEPTED', 50_000])
  })

  it('whose answer never came is done all the same, and the new list says so', async () => {
    const { accepting, id, line, balance } = await openReceiverWallet()
    line.nextFaults.push('timeout')
    await accepting.accept(id)
    expect(accepting.getState()).toMatchObject({ act: idleAct, accepted: { id } })
    expect(await balance()).toBe(50_000)
  })

  it('that was not done says why, and can be tried again', async () => {
    const { accepting, id, line, balance, problem } = await openReceiverWallet()
    line.nextFaults.push('500')
    await accepting.accept(id)
    expect([problem(), accepting.getState().accepted]).toMatchObject([{ is: 'unavailable' }, undefined])
    await accepting.accept(id)
    expect([problem(), await balance()]).toEqual([undefined, 50_000])
  })

  it('of what has gone back in the meantime is refused, and the list shows where it is', async () => {
    const town = foundTown({ people })
    const { accepting, id, listed, enterAs, problem } = await openReceiverWallet(town)
    town.setClock(Date.parse('2026-11-22T06:00:00+08:00'))
    await enterAs('two-places')
    await accepting.accept(id)
    expect([problem(), accepting.getState().accepted]).toMatchObject([{ code: 'TRANSFER_OVER' }, undefined])
    expect(listed()[0]?.state).toBe('RETURNED')
  })

  it('is no news any more on the next visit', async () => {
    const { accepting, id } = await openReceiverWallet()
    await accepting.accept(id)
    accepting.clearOutcome()
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { accepting, id, hold, session } = await openReceiverWallet()
    const answers = hold()
    const accepts = accepting.accept(id)
    session.end()
    await answers.release()
    await accepts
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })
})
