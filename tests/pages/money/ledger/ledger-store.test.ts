import { monthOf } from '@/domain/china-day'
import { sumFen } from '@/domain/money'
import { lastSeen } from '@/domain/remote'
import { filterOf } from '@/pages/money/ledger/ledger-store'
import { moneyInTown, type MoneyInTown } from '../balance/money-in-town'

const fuzhou = '350100'
const everything = { type: undefined, year: undefined }

const listOf = ({ ledger }: MoneyInTown) => lastSeen(ledger.entries.getState().value)?.value
const itemsOf = (here: MoneyInTown) => listOf(here)?.items ?? []
const balanceOf = ({ ledger }: MoneyInTown, place: number) =>
  lastSeen(ledger.accounts.getState().value)?.value[place]?.balanceFen

async function readToItsEnd(here: MoneyInTown): Promise<void> {
  while (listOf(here)?.nextCursor) await here.ledger.entries.more()
}

describe('the ledger', () => {
  it.each(['employee', 'retiree', 'flexible'])(
    'of %s adds up to the balance, each line to the one below it',
    async (person) => {
      const here = await moneyInTown(person)
      await here.ledger.refresh()
      await readToItsEnd(here)
      const items = itemsOf(here)
      expect(items.length).toBeGreaterThan(20)
      expect(sumFen(items.map(({ fen }) => fen))).toBe(balanceOf(here, 0))
      items.forEach(({ fen, balanceFen }, index) =>
        expect(balanceFen).toBe((items[index + 1]?.balanceFen ?? 0) + fen),
      )
    },
  )

  it('is that of the first account unless another was opened', async () => {
    const here = await moneyInTown('two-places')
    await here.ledger.refresh()
    expect(itemsOf(here)[0]?.balanceFen).toBe(balanceOf(here, 0))
    await here.ledger.open(fuzhou)
    await here.ledger.refresh()
    expect(itemsOf(here)[0]?.balanceFen).toBe(balanceOf(here, 1))
  })

  it('shows only the kind and the year asked for, and everything again', async () => {
    const here = await moneyInTown('employee')
    await here.ledger.refresh()
    await here.ledger.filter({ type: 'INTEREST', year: undefined })
    expect(itemsOf(here).map(({ type }) => type)).toEqual(['INTEREST', 'INTEREST', 'INTEREST'])
    await here.ledger.filter({ type: 'INTEREST', year: '2025' })
    expect(itemsOf(here)).toHaveLength(1)
    expect(filterOf(here.ledger.entries.getState().key)).toEqual({ type: 'INTEREST', year: '2025' })
    await here.ledger.filter(everything)
    expect(itemsOf(here)).toHaveLength(20)
    expect(filterOf(here.ledger.entries.getState().key)).toEqual(everything)
  })

  it('takes both ends of a year by China’s clock', async () => {
    const here = await moneyInTown('employee')
    await here.ledger.refresh()
    await here.ledger.filter({ type: undefined, year: '2025' })
    await readToItsEnd(here)
    const times = itemsOf(here).map(({ at }) => at)
    const [oldest = 0, newest = 0] = [times[times.length - 1], times[0]]
    expect(oldest).toBeGreaterThanOrEqual(Date.parse('2025-01-01T00:00:00+08:00'))
    expect(newest).toBeLessThan(Date.parse('2026-01-01T00:00:00+08:00'))
    expect(new Set(times.map(monthOf)).size).toBe(12)
  })

  it('asks nothing for whoever has no account', async () => {
    const here = await moneyInTown('mother')
    await here.ledger.refresh()
    expect(here.ledger.entries.getState()).toEqual(here.ledger.entries.getInitialState())
    expect(here.sent.filter(({ url }) => url.includes('/ledger'))).toEqual([])
  })

  it('is there without network as it was seen last', async () => {
    const before = await moneyInTown('employee')
    await before.ledger.refresh()
    const after = await moneyInTown('employee', before.town, before.storage)
    after.line.nextFaults.push(...Array.from({ length: 20 }, () => 'reset' as const))
    void after.ledger.refresh()
    expect(itemsOf(after)).toEqual(itemsOf(before))
    expect(itemsOf(after)).toHaveLength(20)
  })
})
