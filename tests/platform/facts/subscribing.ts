import type { PhoneKind, TestedPhone } from '../phones/tested-phone'

const ask = (phone: TestedPhone) => phone.platform.ask((port) => port.askToSubscribe(['a', 'b']))

/** Checks the question whether messages may be sent: allowed, refused, and not asked are three answers. */
export function subscribingFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('a phone without a client has no messages', async () => {
      expect(await ask(await kind.start())).toBeUndefined()
    })
    return
  }

  test('the templates that the person allowed are told, and only those', async () => {
    const phone = await kind.start()
    const result = { subscribedEntityIds: ['b'], unsubscribedEntityIds: ['a'] }
    await phone.answer('requestSubscribeMessage', { a: 'reject', b: 'accept', behavior: 'subscribe', result })
    expect(await ask(phone)).toEqual(['b'])
  })

  test('somebody who refuses has allowed none', async () => {
    const phone = await kind.start()
    await phone.answer('requestSubscribeMessage', { a: 'reject', b: 'filter', behavior: 'cancel' })
    expect(await ask(phone)).toEqual([])
  })

  test('a client that cannot ask is not one that was refused', async () => {
    const phone = await kind.start()
    await phone.refuse('requestSubscribeMessage', { errMsg: 'fail', error: 2 })
    expect(await ask(phone)).toBeUndefined()
    const old = await kind.start({ missingApis: ['requestSubscribeMessage'] })
    expect(await ask(old)).toBeUndefined()
  })
}
