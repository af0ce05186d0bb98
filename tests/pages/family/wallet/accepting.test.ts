import { lastSeen } from '@/domain/remote'
import { createAccepting } from '@/pages/family/wallet/accepting-store'
import { createPagesStore } from '@/state/pages-store'
import { foundTown, type Town } from '../../../mock/town'
import { phoneOf } from '../transfer/sending'

const people = ['employee', 'two-places']

/** The one in Beijing, to whom 500.00 was sent, with the list in sight. */
async function receiving(town: Town = foundTown({ people })) {
  const sender = await phoneOf('employee', town)
  sender.fill('two-places', '500')
  await sender.sending.send()
  const phone = await phoneOf('two-places', town)
  const list = createPagesStore({
    ...phone.city.transfers,
    idOf: ({ id }) => id,
    nameOf: () => '',
    clock: phone.clock,
    first: undefined,
  })
  const seen = () => lastSeen(list.getState().value)?.value.items ?? []
  await list.refresh()
  const accepting = createAccepting({
    city: phone.city,
    async lookAt(id) {
      await list.show(undefined)
      return seen().find((transfer) => transfer.id === id)
    },
  })
  const balance = async () => {
    const wallet = await phone.city.wallet.ask(undefined)
    return wallet.ok ? wallet.value.balanceFen : undefined
  }
  return { ...phone, accepting, seen, balance, id: seen()[0]?.id ?? '' }
}

describe('accepting money', () => {
  it('puts it into the wallet, by one question for two touches', async () => {
    const { accepting, id, seen, balance, asked } = await receiving()
    await Promise.all([accepting.accept(id), accepting.accept(id)])
    expect(accepting.getState()).toMatchObject({
      busy: undefined,
      trouble: undefined,
      taken: { fen: 50_000 },
    })
    expect(asked(`POST /wallet/transfers/${id}/accept`)).toBe(1)
    expect([seen()[0]?.state, await balance()]).toEqual(['ACCEPTED', 50_000])
  })

  it('whose answer never came is done all the same, and the new list says so', async () => {
    const { accepting, id, line, balance } = await receiving()
    line.next.push('timeout')
    await accepting.accept(id)
    expect(accepting.getState()).toMatchObject({ trouble: undefined, taken: { id } })
    expect(await balance()).toBe(50_000)
  })

  it('that was not done says why, and can be tried again', async () => {
    const { accepting, id, line, balance } = await receiving()
    line.next.push('500')
    await accepting.accept(id)
    expect(accepting.getState()).toMatchObject({ trouble: { is: 'unavailable' }, taken: undefined })
    await accepting.accept(id)
    expect([accepting.getState().trouble, await balance()]).toEqual([undefined, 50_000])
  })

  it('of what has gone back in the meantime is refused, and the list shows where it is', async () => {
    const town = foundTown({ people })
    const { accepting, id, seen, enterAs } = await receiving(town)
    town.setClock(Date.parse('2026-11-22T06:00:00+08:00'))
    await enterAs('two-places')
    await accepting.accept(id)
    expect(accepting.getState()).toMatchObject({ trouble: { code: 'TRANSFER_OVER' }, taken: undefined })
    expect(seen()[0]?.state).toBe('RETURNED')
  })

  it('is no news any more on the next visit', async () => {
    const { accepting, id } = await receiving()
    await accepting.accept(id)
    accepting.calm()
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })

  it('is forgotten at log-out: an answer that comes later tells nothing', async () => {
    const { accepting, id, hold, session } = await receiving()
    const answers = hold()
    const accepts = accepting.accept(id)
    session.end()
    accepting.forget()
    await answers.release()
    await accepts
    expect(accepting.getState()).toEqual(accepting.getInitialState())
  })
})
