import { consentVersion } from 'mock/world/entry/consent-texts'
import { giveConsent, listConsents, withdrawConsent } from '@/contract/consent'
import type { NoticeKind } from '@/contract/notice'
import { lastSeen } from '@/domain/remote'
import { createNotices, usualKinds } from '@/pages/identity/notices/notices-store'
import type { AskToSubscribe } from '@/platform/subscribing'
import { foundTown, must } from '../../../mock/town'
import { identityInTown } from '../identity-in-town'

/** Opens the page of somebody who agreed to notices, on a client that answers in this way. */
async function openPage(askToSubscribe: AskToSubscribe) {
  const town = foundTown({ people: ['retiree'] })
  const token = town.enter('retiree')
  must(town.ask(giveConsent, { body: { kind: 'NOTICES', version: consentVersion } }, { token }))
  const phone = identityInTown(town)
  await phone.enterAs('retiree')
  const asked: (readonly string[])[] = []
  const { settings } = phone.stores.notices
  let seen = 0
  const notices = createNotices({
    city: phone.account,
    settings,
    client: 'weapp',
    askToSubscribe: (templates) => {
      asked.push(templates)
      return askToSubscribe(templates)
    },
    onSeen: () => void (seen += 1),
    lifetime: phone.services.base.lifetimes.person,
  })
  await settings.refresh()
  const on = (): readonly string[] =>
    (lastSeen(settings.getState().value)?.value.kinds ?? []).filter((line) => line.on).map(({ kind }) => kind)
  return { town, phone, notices, asked, on, seen: () => seen }
}

const all: AskToSubscribe = async (templates) => templates

describe('switching notices', () => {
  it('asks the client first, and the city about what was allowed', async () => {
    const { notices, asked, on } = await openPage(all)
    await notices.turn(['DEPOSITED'], true)
    expect(asked).toEqual([['weapp-deposited']])
    expect(on()).toEqual(['DEPOSITED'])
    await notices.turn(['DEPOSITED'], false)
    expect(asked).toHaveLength(1)
    expect(on()).toEqual([])
  })

  it('asks about the usual three in one go', async () => {
    const { notices, asked, on } = await openPage(all)
    await notices.turn(usualKinds, true)
    expect(asked).toEqual([['weapp-settled', 'weapp-shared-used', 'weapp-offer-waiting']])
    expect(on()).toEqual([...usualKinds])
  })

  it('switches on what was allowed, and says that the rest was not', async () => {
    const { notices, on } = await openPage(async ([first = '']) => [first])
    await notices.turn(usualKinds, true)
    expect(on()).toEqual(['SETTLED'])
    expect(notices.getState().client).toBe('refused')
    notices.clearError()
    expect(notices.getState().client).toBe('fine')
  })

  it.each([
    ['refused', []],
    ['cannot', undefined],
  ] as const)('that a client %s switches nothing on', async (client, answer) => {
    const { notices, on } = await openPage(async () => answer)
    await notices.turn(['SETTLED'], true)
    expect(on()).toEqual([])
    expect(notices.getState()).toEqual({ act: { is: 'idle' }, client })
  })

  it('says why the city did not do it, and keeps what was on', async () => {
    const { town, notices, on } = await openPage(all)
    await notices.turn(['SETTLED'], true)
    const [consent] = must(town.ask(listConsents, {}, { token: town.enter('retiree') }))
    const path = { consentId: consent?.id ?? '' }
    must(town.ask(withdrawConsent, { path }, { token: town.enter('retiree') }))
    await notices.turn(['DEPOSITED'], true)
    expect(notices.getState().act).toMatchObject({ is: 'failed', of: 'DEPOSITED' })
    expect(on()).toEqual(['SETTLED'])
  })

  it('does one thing at a time', async () => {
    const { notices, asked } = await openPage(all)
    const kinds: NoticeKind[] = ['SETTLED']
    await Promise.all([notices.turn(kinds, true), notices.turn(['DEPOSITED'], true)])
    expect(asked).toHaveLength(1)
  })

  it('does nothing for somebody who has left meanwhile', async () => {
    const { phone, notices, town } = await openPage(async (templates) => {
      phone.services.session.signOut()
      return templates
    })
    await notices.turn(['SETTLED'], true)
    expect([...town.world.noticesOn.values()]).toEqual([])
    expect(notices.getState()).toEqual({ act: { is: 'idle' }, client: 'fine' })
  })
})
