import { giveConsent, listConsents, withdrawConsent } from '@/contract/consent'
import { listNotices, noticeKinds, switchNotices, type NoticeKind } from '@/contract/notice'
import { tillReverse, tillSettle } from '@/contract/till'
import { pauseVoucher } from '@/contract/voucher-holder'
import { consentVersion } from 'mock/world/entry/consent-texts'
import { shownNotice } from 'mock/world/notices/notice-text'
import { people } from 'mock/world/people/people'
import { packages, pageFile, packageOf } from '@/shell/page-list'
import { accept, offer } from './family/binding'
import { decode, issue, medicine, pharmacy, visit } from './till'
import { foundTown, must, type Town } from './town'

const day = 86_400_000
let town: Town
beforeEach(() => void (town = foundTown({ people: ['employee', 'mother', 'child', 'retiree', 'sibling'] })))

/** Signs a person in who agrees to notices and switches all of them on. */
function enterWithNotices(person: string): string {
  const token = town.enter(person)
  must(town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, { token }))
  turn(token, noticeKinds, '1')
  return token
}
const turn = (token: string, kinds: readonly NoticeKind[], on_flag: '0' | '1') =>
  must(town.ask(switchNotices, { body: { platform: 'weapp', kinds: [...kinds], on_flag } }, { token }))
const sent = (): readonly string[] =>
  town.world.outbox.map(({ kind, personNumber }) => `${kind} ${town.world.people.get(personNumber)?.person}`)
const withdraw = (token: string): void => {
  const [given] = must(town.ask(listConsents, {}, { token })).filter(
    ({ kind, withdrawnAt }) => kind === 'NOTICES' && withdrawnAt === null,
  )
  must(town.ask(withdrawConsent, { path: { consentId: given!.id } }, { token }))
}

describe('a notice', () => {
  it('is sent once for each thing that happens, to the person it is about', () => {
    const token = enterWithNotices('retiree')
    const { id } = visit(town, token, 1_000)
    expect(sent()).toEqual(['CODE_SCANNED retiree', 'SETTLED retiree'])
    must(town.ask(tillReverse, { body: { setl_id: id, fixmedins_code: pharmacy } }))
    must(town.ask(pauseVoucher, { body: { reason: 'LOST' } }, { token }))
    expect(sent().slice(2)).toEqual(['REVERSED retiree', 'VOUCHER_PAUSED retiree'])
    town.pass(31 * day)
    town.enter('mother')
    expect(sent().slice(4)).toEqual(['DEPOSITED retiree'])
  })

  it('is not sent again when a request is repeated', () => {
    const token = enterWithNotices('retiree')
    const { authToken } = must(decode(town, issue(town, token).digits))
    const body = { auth_token: authToken, med_type: '41' as const, fee_list: medicine(500) }
    for (let n = 0; n < 3; n += 1) must(town.ask(tillSettle, { body }, { key: 'the-same-purchase' }))
    expect(sent()).toEqual(['CODE_SCANNED retiree', 'SETTLED retiree'])
  })

  it('of an offer goes to the member, the answer to the sharer, and what was used to the sharer', () => {
    town = foundTown({ people: ['sibling', 'mother'] })
    enterWithNotices('sibling')
    const member = enterWithNotices('mother')
    const { id } = must(offer(town, 'sibling', 'mother'))
    expect(sent()).toEqual(['OFFER_WAITING mother'])
    must(accept(town, 'mother', id))
    expect(sent().slice(1)).toEqual(['OFFER_ANSWERED sibling'])
    visit(town, member, 2_000)
    expect(sent().slice(2)).toEqual(['CODE_SCANNED mother', 'SETTLED mother', 'SHARED_USED sibling'])
    expect(town.world.outbox[4]?.fen).toBe(2_000)
  })

  it('of an offer that was agreed to beside the sharer goes to nobody', () => {
    town = foundTown({ people: ['sibling', 'mother'] })
    enterWithNotices('sibling')
    enterWithNotices('mother')
    must(offer(town, 'sibling', 'mother', { agree: { way: 'FACE', face_token: 'mock-pass' } }))
    expect(sent()).toEqual([])
  })

  it('about a child goes to the guardian', () => {
    enterWithNotices('employee')
    visit(town, town.enter('child'), 1_000)
    expect(sent()).toEqual(['CODE_SCANNED employee', 'SETTLED employee', 'SHARED_USED employee'])
  })

  it('of a premium goes out when the window opens', () => {
    enterWithNotices('mother')
    town.pass(320 * day)
    town.enter('retiree')
    expect(sent().filter((notice) => notice.startsWith('PREMIUM_OPEN'))).toEqual(['PREMIUM_OPEN mother'])
  })

  it('is not sent before it was switched on, nor after it was switched off', () => {
    const token = enterWithNotices('retiree')
    turn(token, noticeKinds, '0')
    turn(token, ['SETTLED'], '1')
    visit(town, token, 1_000)
    expect(sent()).toEqual(['SETTLED retiree'])
  })

  it('needs the consent, and none comes after that was withdrawn, nor when it is given again', () => {
    const token = town.enter('retiree')
    const body = { platform: 'weapp' as const, kinds: ['SETTLED' as const], on_flag: '1' as const }
    expect(must(town.ask(listNotices, {}, { token })).agreed).toBe(false)
    expect(town.ask(switchNotices, { body }, { token }).refusal).toBe('CONSENT_REQUIRED')
    enterWithNotices('retiree')
    withdraw(token)
    visit(town, token, 1_000)
    expect(sent()).toEqual([])
    must(town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, { token }))
    expect(must(town.ask(listNotices, {}, { token })).kinds.filter(({ on }) => on)).toEqual([])
    visit(town, token, 1_000)
    expect(sent()).toEqual([])
  })

  it('names nobody, no institution and no medicine, and opens a page that exists', () => {
    const files = Object.values(packages)
      .flat()
      .map((page) => ['pages', packageOf(page), pageFile(page)].filter(Boolean).join('/'))
    for (const kind of noticeKinds) {
      const { title, lines, page } = shownNotice({
        at: town.now(),
        kind,
        personNumber: 'P',
        platform: 'weapp',
        fen: 1_234,
      })
      const text = [title, ...lines.flat()].join(' ')
      for (const { name, idNumber } of people) expect(text).not.toMatch(new RegExp(`${name}|${idNumber}`))
      expect(text).not.toMatch(/药房|医院|片|胶囊|undefined/)
      expect(files).toContain(page)
    }
  })
})
