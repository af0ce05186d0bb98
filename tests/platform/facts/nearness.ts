import { canvasPt, type PhoneKind, type StartOptions } from '../phones/tested-phone'

/**
 * Checks which elements are reported as near the visible part of a page. The blocks of a long list are measured in
 * `tests/bench`.
 */
export function nearnessFacts(kind: PhoneKind): void {
  if (!kind.hasClient) {
    test('a phone without a client tells of nothing that comes near', async () => {
      const { platform } = await kind.start()
      expect(await platform.ask((port) => port.watchNear('note', false, () => undefined)())).toBeUndefined()
    })
    return
  }

  test('an element that the client draws a moment after it is watched is told of, with its height', async () => {
    const { platform } = await kind.start()
    const reported = await platform.ask(
      (port) =>
        new Promise<{ near: boolean; heightPt: number }>((resolve) => {
          ;(globalThis as unknown as { drawLater: (ms: number) => void }).drawLater(200)
          const stop = port.watchNear('later', false, (near, heightPt) => {
            stop()
            resolve({ near, heightPt })
          })
        }),
    )
    expect(reported).toEqual({ near: true, heightPt: canvasPt.height })
  })

  test('what is taken for near already is told of when it is far, be it at once; once stopped, nothing is', async () => {
    const { platform } = await kind.start()
    const reported = await platform.ask(
      (port) =>
        new Promise<string[]>((resolve) => {
          const heard: string[] = []
          port.watchNear('note', true, (near) => heard.push(`note: ${near}`))
          port.watchNear('note', false, () => heard.push('stopped'))()
          port.watchNear('far', true, (near) => {
            heard.push(`far: ${near}`)
            resolve(heard)
          })
        }),
    )
    expect(reported).toEqual(['far: false'])
  })

  const withoutObserver: readonly StartOptions[] = [
    { missingApis: ['createIntersectionObserver'] },
    { throwingApis: ['createIntersectionObserver'] },
  ]
  test.each(withoutObserver)('for a client without observers all is near: %j', async (how) => {
    const { platform } = await kind.start(how)
    const reported = await platform.ask(
      (port) => new Promise<boolean>((resolve) => void port.watchNear('far', false, resolve)),
    )
    expect(reported).toBe(true)
  })
}
