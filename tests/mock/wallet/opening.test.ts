import { applyEvent } from 'mock/world/apply-event'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { explainSettlement } from '@/contract/explanation'
import { readLedger } from '@/contract/ledger'
import { addRelative, listRelatives } from '@/contract/relative'
import { findSettlements } from '@/contract/settlement-search'
import { sumSettlements } from '@/contract/settlement-months'
import { tillReverse } from '@/contract/till'
import { readWallet, walletAccount } from '@/contract/wallet'
import { personOf } from '../family/binding'
import { pharmacy, visit } from '../till'
import { foundTown, must, type Town } from '../town'
import { accept, move, open, send, transfersOf } from './transfers'

const founded = (): Town =>
  foundTown({ people: ['employee', 'two-places', 'mother', 'child', 'spouse', 'flexible'] })
const wallet = (town: Town, who: string) => must(town.ask(readWallet, {}, { token: town.enter(who) }))
const entries = (town: Town, who: string) =>
  must(town.ask(readLedger, { path: { accountId: walletAccount }, query: {} }, { token: town.enter(who) }))
    .entries

/** Opens a wallet and sends money into it. */
function fillWallet(town: Town, who: string, fen: number): void {
  must(open(town, town.enter(who)))
  const { id } = must(send(town, town.enter('employee'), who, fen))
  must(accept(town, town.enter(who), id))
}

/** Adds the child to the people whose codes a person may show, and returns the id of that right. */
function addChild(town: Town, holder: string): string {
  const { name, idNumber } = personOf(town, 'child')
  const proof = { kind: 'HOUSEHOLD_REGISTER' as const, upload_id: 'upload-1' }
  const body = {
    psn_cert_type: '01' as const,
    certno: idNumber,
    psn_name: name,
    rela: 'CHILD' as const,
    proof,
  }
  return must(town.ask(addRelative, { body }, { token: town.enter(holder) })).id
}

/** Returns the id of the right by which the guardian shows the child's code. */
function childOf(town: Town): string {
  const [right] = must(town.ask(listRelatives, {}, { token: town.enter('employee') }))
  if (!right) throw new Error('the guardian shows no code')
  return right.id
}

describe('a wallet', () => {
  it('is not open before its owner opens it, in the place where they are insured; twice is once', () => {
    const town = founded()
    expect(wallet(town, 'mother')).toMatchObject({ state: 'NONE', placeName: null, balanceFen: 0 })
    must(open(town, town.enter('mother')))
    must(open(town, town.enter('mother')))
    expect(wallet(town, 'mother')).toMatchObject({ state: 'HERE', placeName: '福州', balanceFen: 0 })
    expect(town.events.filter(({ type }) => type === 'wallet-placed')).toHaveLength(1)
  })

  it('moves with its money to the place where its owner is insured now, and pays only there', () => {
    const town = founded()
    fillWallet(town, 'two-places', 50_000)
    must(town.ask(chooseInsuredPlace, { body: { admdvs: '350100' } }, { token: town.enter('two-places') }))
    expect(wallet(town, 'two-places')).toMatchObject({ state: 'ELSEWHERE', placeName: '北京' })
    must(move(town, town.enter('two-places')))
    expect(wallet(town, 'two-places')).toMatchObject({
      state: 'HERE',
      placeName: '福州',
      balanceFen: 50_000,
    })
    must(town.ask(chooseInsuredPlace, { body: { admdvs: '110000' } }, { token: town.enter('two-places') }))
    const { split } = visit(town, town.enter('two-places'), 9_000_000)
    expect(split.walletFen).toBe(0)
    expect(split.unpaid).toContainEqual({ account: 'WALLET', maskedName: null, why: 'PLACE' })
  })

  it('that is not open cannot be moved', () => {
    const town = founded()
    expect(move(town, town.enter('mother')).refusal).toBe('WALLET_NOT_OPEN')
  })
})

describe('at a till the wallet', () => {
  it('pays what the own account does not, before the sharers, and record, sums, explanation, search and ledger tell it', () => {
    const town = founded()
    fillWallet(town, 'mother', 3_000)
    const { id, split } = visit(town, town.enter('mother'), 8_640)
    expect(split).toMatchObject({ walletFen: 3_000, sharedAccountFen: 5_640, cashFen: 0, mineFen: 3_000 })
    expect(split.unpaid).toEqual([{ account: 'WALLET', maskedName: null, why: 'EMPTY' }])
    const token = town.enter('mother')
    const reasons = must(town.ask(explainSettlement, { path: { settlementId: id } }, { token }))
    expect(reasons).toContainEqual({ code: 'WALLET', fen: 3_000, ofFen: null, percent: null })
    const paidByWallet = { query: {}, body: { payer: 'WALLET' as const } }
    const found = must(town.ask(findSettlements, paidByWallet, { token })).settlements
    expect(found.map((one) => one.id)).toEqual([id])
    const [month] = must(town.ask(sumSettlements, { body: { payer: 'WALLET' } }, { token }))
    expect(month).toMatchObject({ count: 1, walletFen: 3_000, mineFen: 3_000 })
    expect(entries(town, 'mother')).toMatchObject([
      { type: 'SPEND', fen: -3_000, balanceFen: 0, settlementId: id },
      { type: 'TRANSFER', fen: 3_000, balanceFen: 3_000, memo: '*海宁' },
    ])
  })

  it('gets back what it paid when the visit is reversed', () => {
    const town = founded()
    fillWallet(town, 'mother', 3_000)
    const { id } = visit(town, town.enter('mother'), 1_000)
    expect(wallet(town, 'mother').balanceFen).toBe(2_000)
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    expect(wallet(town, 'mother').balanceFen).toBe(3_000)
    expect(entries(town, 'mother')[0]).toMatchObject({ type: 'REFUND', fen: 1_000 })
  })

  it('of somebody whose insurance is suspended pays nothing, and the receipt says so', () => {
    const town = founded()
    fillWallet(town, 'mother', 3_000)
    const { personNumber } = personOf(town, 'mother')
    const about = { personNumber, insutype: '390' as const, admdvs: '350100' }
    applyEvent(town.world, { type: 'insurance-changed', at: town.now(), ...about, state: '2' })
    const { split } = visit(town, town.enter('mother'), 1_000)
    expect(split.walletFen).toBe(0)
    expect(split.unpaid).toContainEqual({ account: 'WALLET', maskedName: null, why: 'FROZEN' })
  })

  it('bears no interest, and keeps its money with the new year', () => {
    const town = founded()
    fillWallet(town, 'mother', 3_000)
    town.setClock(Date.parse('2027-01-05T12:00:00+08:00'))
    expect(wallet(town, 'mother').balanceFen).toBe(3_000)
  })
})

describe('the wallet of a relative', () => {
  it('is opened, and its money accepted, by whoever may show the code; a guardian also sees the balance', () => {
    const town = founded()
    const relId = childOf(town)
    must(open(town, town.enter('employee'), relId))
    const sent = must(send(town, town.enter('spouse'), 'child', 2_000))
    const [seen] = must(transfersOf(town, town.enter('employee'))).transfers
    expect(seen).toMatchObject({
      id: sent.id,
      direction: 'IN',
      forRelative: { id: relId, maskedName: '*小雨' },
    })
    must(accept(town, town.enter('employee'), sent.id))
    expect(wallet(town, 'employee')).toMatchObject({ state: 'NONE', balanceFen: 0 })
    expect(wallet(town, 'employee').relatives).toMatchObject([
      { relativeId: relId, state: 'HERE', balanceFen: 2_000, relation: 'CHILD' },
    ])
  })

  it('is seen without its balance by somebody who is not the guardian, and by nobody else at all', () => {
    const town = founded()
    const relId = addChild(town, 'spouse')
    must(open(town, town.enter('spouse'), relId))
    expect(wallet(town, 'spouse').relatives).toMatchObject([{ state: 'HERE', balanceFen: null }])
    expect(wallet(town, 'mother').relatives).toEqual([])
    expect(open(town, town.enter('mother'), relId).refusal).toBe('NOT_FOUND')
    expect(move(town, town.enter('mother'), relId).refusal).toBe('NOT_FOUND')
  })

  it('does not receive what somebody accepts who may not show the code', () => {
    const town = founded()
    const sent = must(send(town, town.enter('spouse'), 'child', 2_000))
    expect(accept(town, town.enter('mother'), sent.id).refusal).toBe('NOT_FOUND')
  })
})
