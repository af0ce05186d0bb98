import { everything } from '@/pages/records/parts/chosen'
import { rangeErrors } from '@/pages/records/records/typed-range'
import { monthOf } from '@/domain/china-day'
import { lastSeen } from '@/domain/remote'
import { foundTown } from '../../../mock/town'
import { pharmacy, visit } from '../../../mock/till'
import { recordsPhone } from './records-in-town'

const openRecords = async () => {
  const here = await recordsPhone(foundTown({ people: ['retiree'] }))
  await here.records.refresh()
  return here
}

describe('choosing which records to see', () => {
  it('begins with all of them, twenty at a time, and the city’s sums', async () => {
    const { lines, months, records } = await openRecords()
    expect(lines()).toHaveLength(20)
    expect(months().reduce((count, month) => count + month.count, 0)).toBe(40)
    await records.list.more()
    expect(lines()).toHaveLength(40)
  })

  it('asks one question for a month, a year or a type, since the sums are there', async () => {
    const { askedBy, records, lines } = await openRecords()
    const month = monthOf(lines()[0]?.settledAt ?? 0)
    const from = `"from":"${month.slice(0, 4)}-${month.slice(4)}-01"`
    expect(await askedBy(() => records.choose({ period: { is: 'month', month, inYear: false } }))).toEqual([
      expect.stringContaining(`/settlement-searches?limit=20 {${from}`),
    ])
    expect(new Set(lines().map(({ settledAt }) => monthOf(settledAt)))).toEqual(new Set([month]))
    expect(await askedBy(() => records.choose({ period: { is: 'year', year: '2025' } }))).toEqual([
      '/settlement-searches?limit=20 {"from":"2025-01-01","to":"2025-12-31"}',
    ])
    const type = { code: '41', name: '定点药店购药' }
    expect(await askedBy(() => records.choose({ ...everything, visit: type }))).toEqual([
      '/settlement-searches?limit=20 {"med_type":"41"}',
    ])
    expect(new Set(lines().map(({ visitTypeName }) => visitTypeName)).size).toBe(1)
  })

  it('asks for list and sums where an institution, a payer or days narrow both', async () => {
    const { askedBy, records, lines } = await openRecords()
    const institution = { code: pharmacy, name: '仁心大药房（东街店）' }
    expect(await askedBy(() => records.choose({ institution }))).toEqual([
      `/settlement-searches?limit=20 {"fixmedins_code":"${pharmacy}"}`,
      `/settlement-months {"fixmedins_code":"${pharmacy}"}`,
    ])
    expect(new Set(lines().map(({ institution: { code } }) => code))).toEqual(new Set([pharmacy]))
    expect(await askedBy(() => records.choose({ ...everything, payer: 'CASH' }))).toHaveLength(2)
    for (const { cashFen } of lines()) expect(cashFen).toBeGreaterThan(0)
  })

  it('asks nothing for what is looked at already', async () => {
    const { askedBy, records } = await openRecords()
    expect(await askedBy(() => records.choose(everything))).toEqual([])
  })

  it('has a list that was seen before at once, to its length', async () => {
    const { records, lines } = await openRecords()
    await records.list.more()
    records.choose({ payer: 'CASH' })
    expect(lines()).toEqual([])
    records.choose({ payer: undefined })
    expect(lines()).toHaveLength(40)
  })

  it('asks for what is searched once the typing has paused, and for the last word only', async () => {
    const { askedBy, records, clock, lines } = await openRecords()
    const typing = await askedBy(async () => {
      records.type({ search: '药' })
      await clock.pass(200)
      records.type({ search: ' 药房 ' })
      await clock.pass(299)
    })
    expect(typing).toEqual([])
    expect(records.getState().typed.search).toBe(' 药房 ')
    await clock.pass(1)
    expect(records.getState().chosen.search).toBe('药房')
    expect(await askedBy(() => undefined)).toEqual([])
    expect(lines().every(({ institution: { name } }) => name.includes('药房'))).toBe(true)
  })

  it('forgets a search that is still being typed when it is taken back', async () => {
    const { records, clock, sent } = await openRecords()
    records.type({ search: '药' })
    records.choose(everything)
    const before = sent.length
    await clock.pass(1_000)
    expect(records.getState()).toMatchObject({ chosen: { search: '' }, typed: { search: '' } })
    expect(sent).toHaveLength(before)
  })

  it('takes days as somebody types them, and keeps what is typed when there are none', async () => {
    const { askedBy, records } = await openRecords()
    records.type({ from: '2026-02-30', to: '20260301' })
    expect(rangeErrors(records.getState().typed)).toEqual({})
    expect(await askedBy(records.chooseRange)).toEqual([])
    expect(rangeErrors(records.getState().typed)).toEqual({ from: 'no-day' })
    records.type({ from: '2026-03-02' })
    expect(rangeErrors(records.getState().typed)).toEqual({})
    expect(await askedBy(records.chooseRange)).toEqual([])
    expect(rangeErrors(records.getState().typed)).toEqual({ to: 'before' })
    records.type({ to: '' })
    records.chooseRange()
    expect(rangeErrors(records.getState().typed)).toEqual({ to: 'no-day' })
    records.type({ to: '2026/03/31' })
    expect(await askedBy(records.chooseRange)).toEqual([
      '/settlement-searches?limit=20 {"from":"2026-03-02","to":"2026-03-31"}',
      '/settlement-months {"from":"2026-03-02","to":"2026-03-31"}',
    ])
    expect(records.getState().typed).toMatchObject({ from: '2026-03-02', to: '2026/03/31' })
  })

  it('shows the newest visit after a refresh, above what was loaded', async () => {
    const { records, town, lines } = await openRecords()
    await records.list.more()
    visit(town, town.enter('retiree'), 8_640)
    await records.refresh()
    expect(lines()).toHaveLength(41)
    expect(lines()[0]).toMatchObject({ totalFen: 8_640 })
  })
})

describe('without the city', () => {
  it('what was seen at the last start is there; a narrower list is not', async () => {
    const kept = new Map<string, string>()
    const town = foundTown({ people: ['retiree'] })
    await (await recordsPhone(town, 'retiree', kept)).records.refresh()
    const { records, line, lines, months } = await recordsPhone(town, 'retiree', kept)
    line.nextFaults.push('timeout', 'timeout')
    await records.refresh()
    expect(records.list.getState().value.is).toBe('failed')
    expect(lines()).toHaveLength(20)
    expect(months()).not.toEqual([])
  })

  it('nothing is left of somebody who left, and no search of theirs is asked', async () => {
    const { records, clock, sent, session } = await openRecords()
    records.choose({ payer: 'OWN' })
    records.type({ search: '药' })
    session.end()
    const before = sent.length
    await clock.pass(1_000)
    expect(sent).toHaveLength(before)
    expect(records.getState()).toEqual(records.getInitialState())
    expect(lastSeen(records.list.getState().value)).toBeUndefined()
  })
})
