import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { people } from 'mock/world/people/people'
import type { WireSettlement } from '@/contract/settlement'
import { enterAsDemoPerson } from '@/contract/demo'
import { tillDecode } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { digestOf } from './digest-of'
import { pharmacy } from './till'
import { foundedAt, foundTown, must } from './town'

const everybody = people.map(({ person }) => person)
const town = foundTown({ people: everybody, seed: 'past' })
const all = [...town.world.settlements.values()]
const numberOf = (name: string): string => people.find(({ person }) => person === name)?.personNumber ?? ''

/** Names the sums of rules.md §6.8 that a record breaks, and amounts that are no whole fen. */
function broken(wire: WireSettlement): string[] {
  const itemsFen = (part: (item: WireSettlement['fee_list'][number]) => number): number =>
    wire.fee_list.reduce((sum, item) => sum + part(item), 0)
  const sums: Readonly<Record<string, readonly [number, number]>> = {
    total: [wire.medfee_sumamt, wire.fund_pay_sumamt + wire.psn_part_amt + wire.hosp_part_amt],
    fund: [
      wire.fund_pay_sumamt,
      wire.hifp_pay + wire.cvlserv_pay + wire.hifob_pay + wire.hifmi_pay + wire.maf_pay + wire.oth_pay,
    ],
    payers: [wire.psn_part_amt, wire.acct_pay + wire.acct_mulaid_pay + wire.psn_cash_pay],
    account: [wire.acct_pay, (wire.acct_crt_pay ?? 0) + (wire.acct_his_pay ?? wire.acct_pay)],
    causes: [
      wire.psn_part_amt,
      wire.act_pay_dedc +
        wire.coins_pay +
        wire.preselfpay_amt +
        wire.overlmt_selfpay +
        wire.fulamt_ownpay_amt,
    ],
    items: [wire.medfee_sumamt, itemsFen((item) => item.det_item_fee_sumamt)],
    prices: [wire.medfee_sumamt, itemsFen((item) => item.cnt * item.pric)],
    paidFirst: [wire.preselfpay_amt, itemsFen((item) => item.preselfpay_amt)],
    covered: [itemsFen((item) => item.inscp_amt), wire.fund_pay_sumamt + wire.act_pay_dedc + wire.coins_pay],
  }
  const wrong = Object.entries(sums).filter(([, [one, other]]) => one !== other)
  const amounts = Object.values(wire).filter((value) => typeof value === 'number')
  const odd = amounts.filter((fen) => !Number.isSafeInteger(fen) || fen < 0)
  return [...wrong.map(([name]) => name), ...odd.map(String)]
}

describe('the past of the city', () => {
  it('has as many records as it tells of, ten thousand for one person', () => {
    for (const { personNumber, visits } of people) {
      expect(town.world.settlementsOf.get(personNumber)?.length ?? 0).toBe(visits)
    }
    expect(town.world.settlementsOf.get(numberOf('ten-thousand'))).toHaveLength(10_000)
  })

  it('adds up to the fen in every record', () => {
    const wrong = all.map(({ wire }) => [wire.setl_id, ...broken(wire)]).filter((row) => row.length > 1)
    expect(wrong).toEqual([])
  })

  it('lies in the three years before the founding, each person’s records in order of time', () => {
    for (const records of town.world.settlementsOf.values()) {
      const times = records.map(({ wire }) => Date.parse(wire.setl_time))
      expect(times).toEqual(times.toSorted((one, other) => one - other))
      expect(times[0]).toBeGreaterThan(Date.parse('2023-11-01T00:00:00+08:00'))
      expect(times.at(-1)).toBeLessThan(foundedAt)
    }
  })

  it('has no record twice under one number', () => {
    const listed = [...town.world.settlementsOf.values()].flat().map(({ wire }) => wire.setl_id)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.length).toBe(all.length)
  })

  it('never paid from the fund or the account of somebody suspended', () => {
    const suspendedAt = Date.parse('2026-07-01T00:00:00+08:00')
    const own = all.filter(({ personNumber }) => personNumber === numberOf('flexible'))
    const suspended = own.filter(({ wire }) => Date.parse(wire.setl_time) >= suspendedAt)
    expect(own.length).toBeGreaterThan(suspended.length)
    for (const { wire, withdrawals } of suspended) {
      expect([wire.fund_pay_sumamt, wire.acct_pay, withdrawals.length]).toEqual([0, 0, 0])
    }
  })

  it('never paid a resident from an account of their own, only from a relative’s', () => {
    const residents = people.filter(({ insurances }) => insurances[0]?.insutype === '390')
    const numbers = new Set(residents.map(({ personNumber }) => personNumber))
    const ofResidents = all.filter(({ personNumber }) => numbers.has(personNumber))
    expect(ofResidents.filter(({ wire }) => wire.acct_pay > 0)).toEqual([])
    const payers = ofResidents.flatMap(({ withdrawals }) => withdrawals.map(({ bindingId }) => bindingId))
    expect(payers.length).toBeGreaterThan(0)
    expect(payers).not.toContain(undefined)
  })

  it('never went over a yearly cap', () => {
    const ofOutpatients = [...town.world.yearSoFar].filter(
      ([key]) => key.includes('/310/350100/202') && /202[56]\/outpatient$/.test(key),
    )
    expect(ofOutpatients.length).toBeGreaterThan(0)
    for (const [, year] of ofOutpatients) {
      expect(year.pooledFen).toBeLessThanOrEqual(500_000)
      expect(year.deductibleFen).toBeLessThanOrEqual(40_000)
    }
  })

  it('names people nobody is: identity numbers of an area that does not exist', () => {
    for (const { idNumber } of people) expect(idNumber).toMatch(/^990101(19|20)\d{2}[01]\d[0-3]\d\d{3}[\dX]$/)
  })
})

describe('two cities', () => {
  it('of the same seed and moment are equal', () => {
    const again = foundTown({ people: everybody, seed: 'past' })
    expect(digestOf(again.world)).toBe(digestOf(town.world))
  })

  it('of the same seed, asked the same at the same times, are equal and answer the same', () => {
    const morning = () => {
      const city = foundTown({ people: ['employee'] })
      const entered = must(city.ask(enterAsDemoPerson, { body: { person: 'employee' } }, { key: 'key-0001' }))
      city.pass(5_000)
      const how = { token: entered.accessToken, key: 'key-0002' }
      const { digits } = must(city.ask(issueVoucherToken, { body: {} }, how))
      const body = { ec_qrcode: digits, fixmedins_code: pharmacy, business_type: '01301' as const }
      const decoded = must(city.ask(tillDecode, { body }, { key: 'key-0003' }))
      return { digest: digestOf(city.world), entered, digits, decoded }
    }
    expect(morning()).toEqual(morning())
  })

  it('of different seeds are not', () => {
    expect(digestOf(foundTown({ seed: 'one' }).world)).not.toBe(digestOf(foundTown({ seed: 'other' }).world))
  })

  it('give a person the same past whoever lives beside them', () => {
    const alone = foundTown({ people: ['retiree'] }).world.accounts.get(`${numberOf('retiree')}/350100`)
    expect(foundTown().world.accounts.get(`${numberOf('retiree')}/350100`)).toEqual(alone)
  })

  it('founded by computers in different zones are equal', () => {
    const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe']
    const script = path.join(__dirname, 'print-digests.ts')
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...zones], {
      encoding: 'utf8',
    })
    const digests = JSON.parse(printed) as string[]
    expect(digests).toHaveLength(zones.length)
    expect(new Set(digests).size).toBe(1)
  })
})
