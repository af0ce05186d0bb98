import { listAccounts } from '@/contract/account'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { readMe } from '@/contract/me'
import { issueOfflineCodes } from '@/contract/offline-code'
import { decode, issue } from '../till'
import { foundTown, must, type Town } from '../town'

const choose = (town: Town, token: string, admdvs: string) =>
  town.ask(chooseInsuredPlace, { body: { admdvs } }, { token })
const offline = (town: Town, token: string): string =>
  must(town.ask(issueOfflineCodes, { body: {} }, { token })).codes[0]?.digits ?? ''

describe('a person insured in two places', () => {
  it('sees the place they choose first, and their codes are of that place', () => {
    const town = foundTown({ people: ['two-places'] })
    const token = town.enter('two-places')
    expect(must(choose(town, token, '350100'))).toEqual({ code: '350100', name: '福州' })
    expect(must(town.ask(readMe, {}, { token })).insurances[0]?.place.code).toBe('350100')
    expect(must(town.ask(listAccounts, {}, { token }))[0]?.place.code).toBe('350100')
    expect(issue(town, token).digits.slice(3, 7)).toBe('3501')
    must(choose(town, token, '110000'))
    expect(issue(town, token).digits.slice(3, 7)).toBe('1100')
  })

  it('loses the offline codes of the other place, and none when it is the same', () => {
    const town = foundTown({ people: ['two-places'] })
    const token = town.enter('two-places')
    const kept = offline(town, token)
    must(choose(town, token, '110000'))
    must(decode(town, kept))
    const lost = offline(town, token)
    must(choose(town, token, '350100'))
    expect(decode(town, lost).refusal).toBe('VOUCHER_REVOKED')
  })

  it('cannot choose a place where they are not insured', () => {
    const town = foundTown({ people: ['two-places'] })
    expect(choose(town, town.enter('two-places'), '610100').refusal).toBe('NOT_FOUND')
  })
})
