import type { Person } from 'mock/world/people/person'
import { addRelative, issueRelativeToken, listRelatives, removeRelative } from '@/contract/relative'
import { tillSettle } from '@/contract/till'
import { pauseVoucher } from '@/contract/voucher-holder'
import { readVoucherToken, revokeVoucherToken } from '@/contract/voucher'
import { isWellFormed } from '@/domain/voucher-code'
import { decode, medicine } from '../till'
import { foundTown, must, newName, type Town } from '../town'
import { balance, personOf } from './binding'
import { madeUp } from './made-up-people'

const face = { kind: 'FACE' as const, face_token: 'mock-pass' }
const register = { kind: 'HOUSEHOLD_REGISTER' as const, upload_id: 'upload-1' }

const add = (town: Town, holder: string, relative: string, proof: typeof face | typeof register = face) => {
  const { name, idNumber } = personOf(town, relative)
  const body = {
    psn_cert_type: '01' as const,
    certno: idNumber,
    psn_name: name,
    rela: 'PARENT' as const,
    proof,
  }
  return town.ask(addRelative, { body }, { token: town.enter(holder) })
}
const list = (town: Town, by: string) => must(town.ask(listRelatives, {}, { token: town.enter(by) }))
const issue = (town: Town, by: string, relId: string, key = newName()) =>
  town.ask(issueRelativeToken, { path: { relId }, body: {} }, { token: town.enter(by), key })
const remove = (town: Town, by: string, relId: string) =>
  town.ask(removeRelative, { path: { relId } }, { token: town.enter(by) })

const named = (): Town => foundTown({ people: ['sibling', 'retiree', 'spouse'] })
const grownUps = (count: number): Person[] =>
  Array.from({ length: count }, (_, n) => madeUp(`grown-up-${n}`, { admdvs: '350100', born: '19700101' }))

describe('a relative’s code', () => {
  it('is the relative’s: a code of the third kind, under the relative’s masked name, and the relative’s account pays', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const code = must(issue(town, 'sibling', id))
    expect(isWellFormed(code.digits)).toBe(true)
    expect(code).toMatchObject({ digits: expect.stringMatching(/^9133501/) as string, maskedName: '*建国' })
    const [holder, relative] = [balance(town, 'sibling'), balance(town, 'retiree')]
    const decoded = must(decode(town, code.digits))
    expect(decoded.maskedName).toBe('*建国')
    const body = { auth_token: decoded.authToken, med_type: '41' as const, fee_list: medicine(2_000) }
    expect(must(town.ask(tillSettle, { body })).split.ownAccountFen).toBe(2_000)
    expect([balance(town, 'sibling'), balance(town, 'retiree')]).toEqual([holder, relative - 2_000])
  })

  it('is followed and killed by who shows it, and by nobody else', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const { tokenId, digits } = must(issue(town, 'sibling', id))
    const asked = (by: string) => town.ask(readVoucherToken, { path: { tokenId } }, { token: town.enter(by) })
    expect(must(asked('sibling')).state).toBe('ISSUED')
    expect(asked('retiree').refusal).toBe('NOT_FOUND')
    must(town.ask(revokeVoucherToken, { path: { tokenId }, body: {} }, { token: town.enter('sibling') }))
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
  })

  it('asked for twice with one key is one code', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const key = newName()
    expect(issue(town, 'sibling', id, key).wire).toEqual(issue(town, 'sibling', id, key).wire)
  })

  it('is not issued to the relative, nor to a stranger', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    expect(issue(town, 'retiree', id).refusal).toBe('NOT_FOUND')
    expect(issue(town, 'spouse', id).refusal).toBe('NOT_FOUND')
  })

  it('is in no event and in no stored answer', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const { digits } = must(issue(town, 'sibling', id))
    expect(JSON.stringify(town.events)).not.toContain(digits)
  })
})

describe('adding a relative', () => {
  it('is seen by both, each with the other’s masked name', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    expect(list(town, 'sibling')).toMatchObject([{ id, role: 'HOLDER', otherMaskedName: '*建国' }])
    expect(list(town, 'retiree')).toMatchObject([{ id, role: 'RELATIVE', otherMaskedName: '*海涛' }])
    expect(list(town, 'spouse')).toEqual([])
  })

  it.each(['sibling', 'retiree'])('is undone by the %s, and a code on the screen dies at once', (by) => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const { digits } = must(issue(town, 'sibling', id))
    must(remove(town, by, id))
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    expect([...list(town, 'sibling'), ...list(town, 'retiree')]).toEqual([])
    expect(issue(town, 'sibling', id).refusal).toBe('NOT_FOUND')
    expect(remove(town, by, id).refusal).toBe('NOT_FOUND')
  })

  it('of somebody by the wrong name, twice, or of oneself is refused', () => {
    const town = named()
    const { idNumber } = personOf(town, 'retiree')
    const body = {
      psn_cert_type: '01' as const,
      certno: idNumber,
      psn_name: '陈建中',
      rela: 'PARENT' as const,
    }
    const wrong = town.ask(addRelative, { body: { ...body, proof: face } }, { token: town.enter('sibling') })
    expect(wrong.refusal).toBe('IDENTITY_MISMATCH')
    expect(add(town, 'sibling', 'sibling').refusal).toBe('RELATION_NOT_ALLOWED')
    must(add(town, 'sibling', 'retiree'))
    expect(add(town, 'sibling', 'retiree').refusal).toBe('ALREADY_BOUND')
  })

  it('takes the household register under 16, and a face that is recognised from 16 on', () => {
    const town = foundTown({
      people: [
        'sibling',
        madeUp('fifteen', { admdvs: '350100', born: '20101122' }),
        madeUp('sixteen', { admdvs: '350100', born: '20101121' }),
      ],
    })
    expect(add(town, 'sibling', 'fifteen', face).refusal).toBe('PROOF_NOT_ALLOWED')
    expect(add(town, 'sibling', 'sixteen', register).refusal).toBe('PROOF_NOT_ALLOWED')
    expect(add(town, 'sibling', 'sixteen', { ...face, face_token: 'somebody' }).refusal).toBe('FACE_FAILED')
    must(add(town, 'sibling', 'fifteen', register))
    must(add(town, 'sibling', 'sixteen', face))
  })

  it('stops at five, and goes on when one is removed', () => {
    const town = foundTown({ people: ['sibling', ...grownUps(6)] })
    const added = Array.from({ length: 5 }, (_, n) => must(add(town, 'sibling', `grown-up-${n}`)))
    expect(add(town, 'sibling', 'grown-up-5').refusal).toBe('BIND_LIMIT')
    must(remove(town, 'sibling', added[0]?.id ?? ''))
    must(add(town, 'sibling', 'grown-up-5'))
  })

  it('is done by at most two people for one relative in a month of the calendar, removed ones counted', () => {
    const town = foundTown({ people: ['retiree', ...grownUps(3)] })
    must(remove(town, 'retiree', must(add(town, 'grown-up-0', 'retiree')).id))
    must(add(town, 'grown-up-1', 'retiree'))
    town.setClock(Date.parse('2026-11-30T23:59:59+08:00'))
    expect(add(town, 'grown-up-2', 'retiree').refusal).toBe('BIND_LIMIT')
    town.setClock(Date.parse('2026-12-01T00:00:00+08:00'))
    must(add(town, 'grown-up-2', 'retiree'))
  })

  it('of a child is seen and undone by the guardian', () => {
    const town = foundTown({ people: ['employee', 'child', 'sibling'] })
    const { id } = must(add(town, 'sibling', 'child', register))
    const rows = list(town, 'employee').filter((row) => row.id === id)
    expect(rows).toMatchObject([{ role: 'RELATIVE', forMaskedName: '*小雨', otherMaskedName: '*海涛' }])
    must(remove(town, 'employee', id))
    expect(list(town, 'sibling')).toEqual([])
  })
})

describe('a relative who', () => {
  it('has paused the voucher, or has none, is shown by nobody', () => {
    const town = named()
    const { id } = must(add(town, 'sibling', 'retiree'))
    const digits = must(issue(town, 'sibling', id)).digits
    const how = { token: town.enter('retiree') }
    must(town.ask(pauseVoucher, { body: { reason: 'LOST' } }, how))
    expect(decode(town, digits).refusal).toBe('VOUCHER_REVOKED')
    expect(issue(town, 'sibling', id).refusal).toBe('VOUCHER_PAUSED')
  })
})
