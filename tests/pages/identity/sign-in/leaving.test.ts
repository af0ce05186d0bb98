import { isDeepStrictEqual } from 'node:util'
import { smsCode } from 'mock/world/entry/sms-code'
import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { lastSeen } from '@/domain/remote'
import { flushPromises } from '../../../api/phone'
import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'
import { identityInTown } from '../identity-in-town'

const number = '13800000001'

/**
 * Opens the whole app on a phone, signs the employee in by text message, and loads or types something in every store.
 */
async function signedInPhone() {
  const phone = identityInTown(foundTown({ people: ['employee', 'spouse'] }))
  const { town, services } = phone
  const { signIn, ...others } = phone.stores
  const stores = { ...others, overview: services.overview }
  const signInBySms = async (): Promise<void> => {
    signIn.typePhone(number)
    await signIn.sendCode()
    signIn.typeCode(smsCode(town.host.journal.secret, signIn.getState().sent?.smsId ?? ''))
    await signIn.submit()
  }
  await signInBySms()
  const { consents, consentStatus, voucherHolder, me, accessLog, place, overview } = stores
  await Promise.all([consents, voucherHolder, me, accessLog, place].map((store) => store.refresh()))
  await overview.refresh()
  await stores.firstUse.begin()
  stores.firstUse.type({ name: '陈海宁', password: '538204' })
  stores.voucherSettings.type({ current: password, next: '538204' })
  stores.identity.type(password)
  await stores.identity.show()
  stores.identity.type('7409')
  lastSeen(consentStatus.getState().value)?.value.lines.forEach(consents.read)
  town.pass(60_000)
  await stores.forgottenPassword.sendCode()
  stores.forgottenPassword.type({ code: '123', next: '538204' })
  place.type('福')
  await stores.notices.turn(['SETTLED'], true)
  const everything = () => Object.values(stores).map((store) => store.getState())
  const untouched = () => Object.values(stores).map((store) => store.getInitialState())
  const kept = () => ['session', 'homeOverview'].map((key) => phone.storage.get(`yibao.${key}`))
  return { ...phone, stores, signIn, everything, untouched, signInBySms, kept, session: services.session }
}

describe('logging out', () => {
  it('forgets every store, and everything on the phone', async () => {
    const { session, stores, everything, untouched, signIn, kept } = await signedInPhone()
    expect(JSON.stringify(everything())).toContain('陈海宁')
    const names = Object.keys(stores) as (keyof typeof stores)[]
    const notFilled = names.filter((name) =>
      isDeepStrictEqual(stores[name].getState(), stores[name].getInitialState()),
    )
    expect(notFilled).toEqual([])
    session.signOut()
    expect(everything()).toEqual(untouched())
    expect(signIn.getState()).toMatchObject({ phone: '', code: '', sent: undefined })
    expect(kept()).toEqual([undefined, undefined])
    await flushPromises()
    expect(everything()).toEqual(untouched())
  })

  it('while questions are on their way forgets their answers too', async () => {
    const { session, stores, everything, untouched } = await signedInPhone()
    const asking = [
      stores.consents.refresh(),
      stores.voucherHolder.refresh(),
      stores.voucherSettings.pause('LOST'),
      stores.me.refresh(),
      stores.accessLog.refresh(),
      stores.place.refresh(),
      stores.place.choose('350100'),
      stores.overview.refresh(),
      stores.firstUse.begin(),
      stores.forgottenPassword.sendCode(),
    ]
    session.signOut()
    await Promise.all(asking)
    expect(everything()).toEqual(untouched())
  })

  it('and somebody else’s coming in leave nothing of the one before', async () => {
    const { enterAs, everything, untouched } = await signedInPhone()
    await enterAs('spouse')
    expect(everything()).toEqual(untouched())
  })
})

describe('a session that ends by itself', () => {
  it('leaves what is typed to the one who comes back, and nothing revealed', async () => {
    const here = await signedInPhone()
    endSession(here)
    await here.stores.voucherHolder.refresh()
    expect(here.session.getState().signedIn).toBe(false)
    expect(here.stores.identity.getState()).toEqual({
      password: '7409',
      act: { is: 'idle' },
      revealed: undefined,
    })
    here.town.pass(60_000)
    await here.signInBySms()
    expect(here.session.getState().signedIn).toBe(true)
    expect(here.stores.firstUse.getState()).toMatchObject({ form: { name: '陈海宁' }, act: { is: 'idle' } })
    expect(here.stores.voucherSettings.getState()).toMatchObject({
      form: { current: password },
      act: { is: 'idle' },
    })
    expect(here.stores.forgottenPassword.getState()).toMatchObject({
      form: { code: '123', next: '538204' },
      act: { is: 'idle' },
    })
  })

  it('leaves nothing to anybody else', async () => {
    const here = await signedInPhone()
    endSession(here)
    await here.stores.voucherHolder.refresh()
    await here.enterAs('spouse')
    expect(here.everything()).toEqual(here.untouched())
  })
})
