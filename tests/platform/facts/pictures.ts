import type { PhoneKind, TestedPhone } from '../phones/tested-phone'

const save = (phone: TestedPhone, id = 'sheet') =>
  phone.platform.ask((port, canvas) => port.pictureExport.save(canvas), id)
const open = (phone: TestedPhone, id = 'sheet') =>
  phone.platform.ask((port, canvas) => port.pictureExport.open(canvas), id)

/** Paints the canvas of the page in one colour, 120 by 80 pixels. */
const paint = (phone: TestedPhone): Promise<void> =>
  phone.platform.ask(async (port) => {
    const surface = await port.surface('sheet')
    surface?.resize(120, 80)
    if (surface) surface.context.fillStyle = 'rgb(9, 9, 9)'
    surface?.context.fillRect(0, 0, 120, 80)
  })

/** Checks the pictures that leave the app: into the album, or into the client's viewer. */
export function pictureFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('a phone without a client has no album and no viewer', async () => {
      const phone = await kind.start()
      expect([await save(phone), await open(phone)]).toEqual(['failed', false])
    })
    return
  }

  test('a picture is saved, and opened', async () => {
    const phone = await kind.start()
    await paint(phone)
    expect([await save(phone), await open(phone)]).toEqual(['saved', true])
    expect(await phone.apiCallCount('previewImage')).toBe(1)
  })

  test('a canvas that is not there is neither saved nor opened', async () => {
    const phone = await kind.start()
    expect([await save(phone, 'missing'), await open(phone, 'missing')]).toEqual(['failed', false])
  })

  const because = kind.name === 'alipay' ? { denied: 2001, stopped: 11, failed: 17 } : undefined
  test.each([
    ['denied', 'fail auth deny'],
    ['denied', 'fail privacy permission is not authorized'],
    ['stopped', 'fail cancel'],
    ['failed', 'fail file not found'],
  ] as const)('a picture that is not saved was %s (%s)', async (outcome, reason) => {
    const phone = await kind.start()
    await phone.refuse('saveImageToPhotosAlbum', {
      errMsg: `saveImageToPhotosAlbum:${reason}`,
      error: because?.[outcome],
    })
    expect(await save(phone)).toBe(outcome)
  })

  test('a client that does not write the picture has failed after some seconds', async () => {
    const phone = await kind.start({ now: 1, silentApis: ['canvasToTempFilePath'] })
    const saving = save(phone)
    await phone.pass(6_000)
    expect(await saving).toBe('failed')
  })
}
