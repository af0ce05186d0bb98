import { faults } from 'mock/faults'
import { cityKeys } from 'mock/host/phone-journal'
import type { EmbeddedCity } from 'mock/host/embedded-city'
import { listAccounts } from '@/contract/account'
import { enterAsDemoPerson, listDemoPeople } from '@/contract/demo'
import { listSettlements } from '@/contract/settlement'
import { tillDecode, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { arrived, cityPhone, must, send, type CityPhone } from './embedded-phone'
import { medicine, pharmacy } from './till'

async function enter(city: EmbeddedCity, person: string): Promise<string> {
  const { body } = arrived(await send(city, enterAsDemoPerson, { body: { person } }))
  return String(body['access_token'])
}

/** Buys something in the pharmacy, from the code to the record. */
async function buy(city: EmbeddedCity, token: string): Promise<void> {
  const issued = must(await send(city, issueVoucherToken, { body: {} }, token))
  const scan = { ec_qrcode: issued['ec_qrcode'], fixmedins_code: pharmacy, business_type: '01301' }
  const decoded = must(await send(city, tillDecode, { body: scan }))
  const purchase = { auth_token: decoded['auth_token'], med_type: '41', fee_list: medicine(2_000) }
  must(await send(city, tillSettle, { body: purchase }))
}

/** Buys something `times` times, not faster than the city issues codes. */
async function buyOften(phone: CityPhone, city: EmbeddedCity, token: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await buy(city, token)
    phone.pass(10_000)
  }
}

/** Returns the balances and the records that the person sees, without the time at which they are seen. */
async function seen(city: EmbeddedCity, token: string): Promise<unknown> {
  const { accounts } = must(await send(city, listAccounts, {}, token)) as { accounts: { balc: number }[] }
  const records = must(await send(city, listSettlements, { query: { limit: '50' } }, token))
  return [accounts.map(({ balc }) => balc), records]
}

const pieces = (stored: ReadonlyMap<string, string>): string[] =>
  [...stored.keys()].filter((key) => key !== cityKeys.beginning)

describe('a city in a phone', () => {
  it('answers as any gateway does, after a moment', async () => {
    const phone = cityPhone()
    const city = phone.restart()
    const { status, body } = arrived(await send(city, listDemoPeople, {}))
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain('陈建国')
    expect(phone.waitedMs()).toBeGreaterThan(0)
    expect(phone.waitedMs()).toBeLessThan(1_000)
    expect(arrived(await send(city, listAccounts, {}))).toMatchObject({
      status: 401,
      body: { code: 'AUTH_EXPIRED' },
    })
  })

  it('is the same city after a restart: sessions, money and records', async () => {
    const phone = cityPhone()
    const first = phone.restart()
    const token = await enter(first, 'retiree')
    await buy(first, token)
    const before = await seen(first, token)
    const again = phone.restart()
    expect(await seen(again, token)).toEqual(before)
    await buy(again, token)
    expect(await seen(again, token)).not.toEqual(before)
  })

  it('writes under its own keys only, in pieces that fit Alipay’s 200 kB, and no secret but its own', async () => {
    const phone = cityPhone()
    const city = phone.restart()
    const token = await enter(city, 'employee')
    await buyOften(phone, city, token, 60)
    const written = pieces(phone.stored)
    expect(written).toEqual(written.map((_, n) => cityKeys.piece(n)))
    expect(written.length).toBeGreaterThan(1)
    for (const text of phone.stored.values()) expect(Buffer.byteLength(text)).toBeLessThan(200_000)
    expect([...phone.stored.values()].join()).not.toContain(token)
    expect(await seen(phone.restart(), token)).toEqual(await seen(city, token))
  })

  it('lives on in memory when the phone is full, says so once, and comes back as it was until then', async () => {
    const phone = cityPhone()
    const city = phone.restart()
    const token = await enter(city, 'retiree')
    await buy(city, token)
    const before = await seen(city, token)
    phone.room = 0
    await buy(city, token)
    await buy(city, token)
    expect(phone.warnings).toHaveLength(1)
    expect(await seen(city, token)).not.toEqual(before)
    phone.room = 10_000_000
    await buy(city, token)
    expect(await seen(phone.restart(), token)).toEqual(before)
  })

  it('is founded also where nothing can be written at all', async () => {
    const phone = cityPhone()
    phone.room = 0
    const city = phone.restart()
    await buy(city, await enter(city, 'retiree'))
    expect(phone.stored.size).toBe(0)
  })

  const corruptions: Record<string, (stored: Map<string, string>) => void> = {
    'of another version': (stored) =>
      stored.set(
        cityKeys.beginning,
        stored.get(cityKeys.beginning)?.replace(/"version":\d+/, '"version":0') ?? '',
      ),
    'without its beginning': (stored) => stored.delete(cityKeys.beginning),
    'with a beginning that is no JSON': (stored) => stored.set(cityKeys.beginning, 'hello'),
    'with half a line': (stored) =>
      stored.set(cityKeys.piece(0), `${stored.get(cityKeys.piece(0))?.slice(0, 200)}\n`),
    'with an event nobody knows': (stored) =>
      stored.set(cityKeys.piece(0), '[{"type":"earthquake","at":1}]\n'),
    'with money that was never there': (stored) =>
      stored.set(
        cityKeys.piece(0),
        stored.get(cityKeys.piece(0))?.replace(/"currentYearFen":\d+/, '"currentYearFen":999999999') ?? '',
      ),
  }
  it.each(Object.entries(corruptions))('%s, is founded anew', async (_, corrupt) => {
    const phone = cityPhone()
    const first = phone.restart()
    const token = await enter(first, 'employee')
    await buyOften(phone, first, token, 40)
    corrupt(phone.stored)
    const anew = phone.restart()
    expect(arrived(await send(anew, listAccounts, {}, token)).status).toBe(401)
    const freshToken = await enter(anew, 'employee')
    await buy(anew, freshToken)
    expect(await seen(phone.restart(), freshToken)).toEqual(await seen(anew, freshToken))
    expect(pieces(phone.stored)).toEqual([cityKeys.piece(0)])
  })

  it('draws other codes on another phone', async () => {
    const codeOn = async (): Promise<unknown> => {
      const city = cityPhone().restart()
      const token = await enter(city, 'retiree')
      return arrived(await send(city, issueVoucherToken, { body: {} }, token)).body['ec_qrcode']
    }
    expect(await codeOn()).not.toBe(await codeOn())
  })
})

describe('the way to a city in a phone', () => {
  const ask = async (fault: string | undefined) => {
    const phone = cityPhone()
    const city = phone.restart()
    city.setFault(fault)
    return { outcome: await send(city, listDemoPeople, {}), waitedMs: phone.waitedMs() }
  }

  it('can go wrong in every way a network can', async () => {
    expect((await ask('down')).outcome).toEqual({ arrived: false, why: 'dropped' })
    expect((await ask('reset')).outcome).toEqual({ arrived: false, why: 'dropped' })
    expect(await ask('timeout')).toEqual({ outcome: { arrived: false, why: 'timeout' }, waitedMs: 8_000 })
    expect(await ask('very-slow')).toEqual({ outcome: { arrived: false, why: 'timeout' }, waitedMs: 8_000 })
    expect((await ask('slow')).waitedMs).toBeGreaterThanOrEqual(2_000)
    expect((await ask('503')).outcome).toMatchObject({ arrived: true, status: 503 })
  })

  it.each([undefined, '', 'nothing-known', 'constructor'])('is fine when told %p', async (fault) => {
    expect((await ask(fault)).outcome).toMatchObject({ arrived: true, status: 200 })
  })

  it('offers every fault by a name of its own', () => {
    const offered = cityPhone().restart().faults
    expect(offered.map(({ fault }) => fault)).toEqual(Object.keys(faults))
    expect(new Set(offered.map(({ name }) => name)).size).toBe(offered.length)
  })
})
