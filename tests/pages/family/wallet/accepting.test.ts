import { lastSeen } from '@/domain/remote'
import { idleAct, problemOf } from '@/state/act'
import { foundTown } from '../../../mock/town'
import { walletPhone } from '../wallet-phone'

const people = ['employee', 'two-places']

/** Opens the wallet of the person in Beijing, to whom 500.00 was sent, with the list loaded. */
async function openReceiverWallet({ town = foundTown({ people }), opened = true } = {}) {
  const sender = await walletPhone('employee', town)
  sender.fill('two-places', '500')
  await sender.transfer.send()
  const phone = await walletPhone('two-places', town)
  const { accepting, placing, transfers, wallet } = phone
  if (opened) await placing.run({ does: 'open', owner: {} })
  await Promise.all([transfers.refresh(), wallet.refresh()])
  const seen = () => lastSeen(wallet.getState().value)?.value
  const [transfer] = phone.listed()
  const known = seen()
  return {
    ...phone,
    id: phone.listed()[0]?.id ?? '',
    problem: () => problemOf(accepting.getState().act),
    /** Accepts the transfer, as the page does. */
    async accept() {
      if (!transfer || !known) throw new Error('nothing to accept')
      await accepting.accept(transfer, known)
    },
    /** Returns the situation of the wallet as it was seen last. */
    state: () => seen()?.state,
    async balance() {
      await wallet.refresh()
      return seen()?.balanceFen
    },
  }
}

describe('accepting money', () => {
  it('puts it into the wallet, by one question for two touches', async () => {
    const { accepting, accept, id, listed, balance, asked } = await openReceiverWallet()
    await Promise.all([accept(), accept()])
    expect(accepting.getState()).toMatchObject({ act: idleAct, accepted: { fen: 50_000 } })
    expect(asked(`POST /wallet/transfers/${id}/accept`)).toBe(1)
    expect([listed()[0]?.state, await balance()]).toEqual(['ACCEPTED', 50_000])
  })

  it('whose answer never came is done all the same, and the new list says so', async () => {
    const { accepting, accept, id, line, balance } = await openReceiverWallet()
    line.nextFaults.push('timeout')
    await accept()
    expect(accepting.getState()).toMatchObject({ act: idleAct, accepted: { id } })
    expect(await balance()).toBe(50_000)
  })

  it('that was not done says why, and can be tried again', async () => {
    const { accepting, accept, line, balance, problem } = await openReceiverWallet()
    line.nextFaults.push('500')
    await accept()
    expect([problem(), accepting.getState().accepted]).toMatchObject([{ is: 'unavailable' }, undefined])
    await accept()
    expect([problem(), await balance()]).toEqual([undefined, 50_000])
  })

  it('of what has gone back in the meantime is refused, and the list shows where it is', async () => {
    const town = foundTown({ people })
    const { accepting, accept, listed, enterAs, problem } = await openReceiverWallet({ town })
    town.setClock(Date.parse('2026-11-22T06:00:00+08:00'))
    await enterAs('two-places')
    await accept()
    expect([problem(), accepting.getState().accepted]).toMatchObject([{ code: 'TRANSFER_OVER' }, undefined])
    expect(listed()[0]?.state).toBe('RETURNED')
  })

  it('opens a wallet that is not open first', async () => {
    const { accepting, accept, asked, balance, state } = await openReceiverWallet({ opened: false })
    expect(state()).toBe('NONE')
    await accept()
    expect(accepting.getState()).toMatchObject({ act: idleAct, accepted: { fen: 50_000 } })
    expect([asked('POST /wallet/opening'), await balance(), state()]).toEqual([1, 50_000, 'HERE'])
  })

  it('into a wallet that could not be opened leaves the money where it is, and says why', async () => {
    const { accepting, accept, line, listed, problem } = await openReceiverWallet({ opened: false })
    line.nextFaults.push('500')
    await accept()
    expect([problem(), accepting.getState().accepted]).toMatchObject([{ is: 'unavailable' }, undefined])
    expect(listed()[0]?.state).toBe('PENDING')
  })

  it('is no news any more on the next visit', async () => {
    const { accepting, accept } = await openReceiverWallet()
    await accept()
    accepting.clearOutcome()
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { accepting, accept, hold, session } = await openReceiverWallet()
    const answers = hold()
    const accepts = accept()
    session.end()
    await answers.release()
    await accepts
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })
})
