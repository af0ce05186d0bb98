import { foundingPassword as password } from 'mock/world/entry/voucher-password'
import { createDemoApi } from '@/pages/identity/demo-api'
import { neutralPlatform } from '@/platform/neutral'
import { accountOf } from '@/pages/identity/services'
import { identityOf } from '@/pages/identity/services'
import { lastSeen } from '@/domain/remote'
import { wire } from '@/shell/wire'
import { smsCode } from 'mock/world/entry/sms-code'
import { lineTo } from '../../../api/line-to-town'
import { settled } from '../../../api/phone'
import { drivenClock } from '../../../driven-clock'
import { foundTown } from '../../../mock/town'
import { endSession } from '../../../phone-in-town'

jest.mock('@tarojs/taro', () => ({}))

const number = '13800000001'

/** The whole app on a phone, signed in as the employee by text message, with something known and typed everywhere. */
async function inUse() {
  const town = foundTown({ people: ['employee', 'spouse'] })
  const line = lineTo(town)
  const { now, after } = drivenClock()
  const platform = { ...neutralPlatform(), send: line.send, now, after }
  const services = wire(platform, 'https://city.example/api/v1', 'a-release')
  const { signIn, firstUse } = identityOf(services)
  const stores = { ...accountOf(services), firstUse, overview: services.overview }
  const comeIn = async (): Promise<void> => {
    signIn.typePhone(number)
    await signIn.sendCode()
    signIn.typeCode(smsCode(town.host.journal.secret, signIn.getState().sent?.smsId ?? ''))
    await signIn.submit()
  }
  await comeIn()
  await Promise.all(
    [stores.consents, stores.voucherSettings, stores.reveal, stores.accessLog, stores.place].map((store) =>
      store.refresh(),
    ),
  )
  await stores.overview.refresh()
  await firstUse.begin()
  firstUse.type({ name: '陈海宁', password: '538204' })
  stores.voucherSettings.type({ current: password, next: '538204' })
  stores.reveal.type(password)
  await stores.reveal.show()
  stores.reveal.type('7409')
  lastSeen(stores.consents.getState().standing)?.value.lines.forEach(stores.consents.read)
  town.pass(60_000)
  await stores.forgotten.sendCode()
  stores.forgotten.type({ code: '123', next: '538204' })
  stores.place.type('福')
  const everything = () => Object.values(stores).map((store) => store.getState())
  const untouched = () => Object.values(stores).map((store) => store.getInitialState())
  const enterAs = async (person: string): Promise<void> => {
    const entered = await createDemoApi(services.base.call).enterAs(person)
    if (entered.ok) services.base.sessionManager.enter(entered.value)
  }
  const storage = (): unknown[] =>
    ['session', 'homeGlance'].map((key) => platform.storage.read(`yibao.${key}`))
  return { ...services, stores, signIn, everything, untouched, enterAs, comeIn, town, line, storage }
}

describe('logging out', () => {
  it('forgets every store, and everything on the phone', async () => {
    const { session, everything, untouched, signIn, storage } = await inUse()
    expect(JSON.stringify(everything())).toContain('陈海宁')
    session.signOut()
    expect(everything()).toEqual(untouched())
    expect(signIn.getState()).toMatchObject({ phone: '', code: '', sent: undefined })
    expect(storage()).toEqual([undefined, undefined])
    await settled()
    expect(everything()).toEqual(untouched())
  })

  it('while questions are on their way forgets their answers too', async () => {
    const { session, stores, everything, untouched } = await inUse()
    const asking = [
      stores.consents.refresh(),
      stores.voucherSettings.refresh(),
      stores.voucherSettings.pause('LOST'),
      stores.reveal.refresh(),
      stores.accessLog.refresh(),
      stores.place.refresh(),
      stores.place.choose('350100'),
      stores.overview.refresh(),
      stores.firstUse.begin(),
      stores.forgotten.sendCode(),
    ]
    session.signOut()
    await Promise.all(asking)
    expect(everything()).toEqual(untouched())
  })

  it('and somebody else’s coming in leave nothing of the one before', async () => {
    const { enterAs, everything, untouched } = await inUse()
    await enterAs('spouse')
    expect(everything()).toEqual(untouched())
  })
})

describe('a session that ends by itself', () => {
  it('leaves what is typed to the one who comes back, and nothing revealed', async () => {
    const here = await inUse()
    endSession(here)
    await here.stores.voucherSettings.refresh()
    expect(here.session.getState().signedIn).toBe(false)
    expect(here.stores.reveal.getState().open).toBeUndefined()
    here.town.pass(60_000)
    await here.comeIn()
    expect(here.session.getState().signedIn).toBe(true)
    expect(here.stores.firstUse.getState()).toMatchObject({ name: '陈海宁', trouble: undefined })
    expect(here.stores.voucherSettings.getState()).toMatchObject({ current: password, trouble: undefined })
    expect(here.stores.forgotten.getState()).toMatchObject({
      code: '123',
      next: '538204',
      trouble: undefined,
    })
  })

  it('leaves nothing to anybody else', async () => {
    const here = await inUse()
    endSession(here)
    await here.stores.voucherSettings.refresh()
    await here.enterAs('spouse')
    expect(here.everything()).toEqual(here.untouched())
  })
})
