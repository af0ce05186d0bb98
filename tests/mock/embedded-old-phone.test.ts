import vm from 'node:vm'
import type { EmbeddedCity } from 'mock/host/embedded-city'
import { endpoints, type EndpointName } from '@/contract/endpoints'
import { enterAsDemoPerson } from '@/contract/demo'
import { tillDecode, tillReverse, tillSettle } from '@/contract/till'
import { issueVoucherToken } from '@/contract/voucher'
import { must, send } from './embedded-phone'
import { cityIn, cityScript, oldEngine, type OldCity } from './old-phone'
import { medicine, pharmacy } from './till'
import { foundedAt, newName } from './town'

let script: string
let old: OldCity
beforeAll(async () => {
  script = await cityScript()
  old = cityIn(oldEngine(), script)
})

/** Opens a city in an old phone; `stored` outlives it. */
function openCity(stored: Map<string, string>): EmbeddedCity {
  return old.openEmbeddedCity({
    storage: {
      read: (key) => stored.get(key),
      write: (key, text) => stored.set(key, text).has(key),
      remove: (key) => void stored.delete(key),
    },
    now: () => foundedAt,
    after: (_, act) => (act(), () => undefined),
    randomId: newName,
    warn: (sentence) => {
      throw new Error(sentence)
    },
  })
}

describe('on a phone of 2019', () => {
  it.each([
    ['BigInt', 'BigInt(1)'],
    ['findLast', '[1].findLast((n) => n > 0)'],
    ['TextEncoder', 'new TextEncoder()'],
    ['URL', "new URL('https://city.example')"],
    ['crypto', 'crypto.randomUUID()'],
    ['Intl', 'new Intl.DateTimeFormat()'],
    ['structuredClone', 'structuredClone({})'],
    ['setTimeout', 'setTimeout(() => 1, 1)'],
  ])('there is no %s', (_, use) => {
    expect(() => vm.runInContext(use, oldEngine()) as unknown).toThrow()
  })

  it('a whole visit goes through, and is remembered', async () => {
    const stored = new Map<string, string>()
    const city = openCity(stored)
    const { access_token } = must(await send(city, enterAsDemoPerson, { body: { person: 'retiree' } }))
    const issued = must(await send(city, issueVoucherToken, { body: {} }, String(access_token)))
    const scan = { ec_qrcode: issued['ec_qrcode'], fixmedins_code: pharmacy, business_type: '01301' }
    const { auth_token } = must(await send(city, tillDecode, { body: scan }))
    const purchase = { auth_token, med_type: '41', fee_list: medicine(2_000) }
    const { setl_id } = must(await send(city, tillSettle, { body: purchase }))
    const again = openCity(stored)
    must(await send(again, tillReverse, { body: { setl_id, fixmedins_code: pharmacy } }))
  })

  it('nothing is written in a way its parser does not know', () => {
    expect(script).not.toMatch(/\(\?<[=!]/)
    expect(script.length).toBeGreaterThan(50_000)
  })

  it.each(Object.entries(endpoints))('%s answers', (name, endpoint) => {
    const { endpointDocs, neighbours, smallTown } = old
    const town = smallTown([...neighbours, 'retiree'])
    const { by = 'retiree', ...input } = endpointDocs[name as EndpointName].example(town, 'retiree')
    const { status, body } = town.wire(endpoint, input, by)
    expect({ status, body }).toMatchObject({ status: 200 })
  })
})
