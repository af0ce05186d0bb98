import type { PhoneKind, TestedPhone } from '../phones/tested-phone'

const scan = (phone: TestedPhone) => phone.platform.ask((port) => port.scanCode())

/** Checks the scanner: what it read, that the person stopped, and that it could not scan are three results. */
export function scanningFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('a phone without a client cannot scan', async () => {
      expect(await scan(await kind.start())).toEqual({ is: 'failed' })
    })
    return
  }
  const ability = kind.name === 'alipay' ? 'scan' : 'scanCode'

  test('a code is read as text', async () => {
    const phone = await kind.start()
    await phone.answer(ability, { result: '123', code: '123' })
    expect(await scan(phone)).toEqual({ is: 'read', text: '123' })
  })

  test('somebody who leaves the scanner has stopped', async () => {
    const phone = await kind.start()
    await phone.refuse(ability, { errMsg: 'scanCode:fail cancel', error: 10 })
    expect(await scan(phone)).toEqual({ is: 'stopped' })
  })

  test('a client that may not use the camera fails', async () => {
    const phone = await kind.start()
    await phone.refuse(ability, { errMsg: 'scanCode:fail auth deny', error: 2001 })
    expect(await scan(phone)).toEqual({ is: 'failed' })
  })
}
