import { createPrivacy, type PrivacyAnswer } from '@/features/privacy/privacy-store'
import { createLifetimes } from '@/state/lifetimes'

type Answer = (event: PrivacyAnswer) => void

function testPrivacy() {
  let ask: ((answer: Answer) => void) | undefined
  let refused = 0
  const privacy = createPrivacy({
    lifetime: createLifetimes().app,
    onAsked: (listener) => void (ask = listener),
    openContract: () => undefined,
    onRefused: () => void (refused += 1),
  })
  const want = (): PrivacyAnswer[] => {
    const heard: PrivacyAnswer[] = []
    ask?.((event) => heard.push(event))
    return heard
  }
  return { privacy, want, refused: () => refused, shown: () => privacy.getState().isOpen }
}

describe('something private that is wanted', () => {
  it('waits, and the client is told that the person is being asked', () => {
    const { want, shown } = testPrivacy()
    expect(shown()).toBe(false)
    expect([want(), shown()]).toEqual([['exposureAuthorization'], true])
  })

  it('may be had once the person agrees, with everything else that waits', () => {
    const { privacy, want, shown, refused } = testPrivacy()
    const waiting = [want(), want()]
    privacy.agree()
    privacy.agree()
    expect(waiting).toEqual([
      ['exposureAuthorization', 'agree'],
      ['exposureAuthorization', 'agree'],
    ])
    expect([shown(), refused()]).toEqual([false, 0])
  })

  it('is not had when the person refuses, who is told so once; the next time they are asked again', () => {
    const { privacy, want, shown, refused } = testPrivacy()
    const waiting = [want(), want()]
    privacy.refuse()
    expect(waiting.map(([, answer]) => answer)).toEqual(['disagree', 'disagree'])
    expect([shown(), refused()]).toEqual([false, 1])
    const again = want()
    expect(shown()).toBe(true)
    privacy.agree()
    expect(again).toEqual(['exposureAuthorization', 'agree'])
    expect(waiting.flat()).not.toContain('agree')
  })
})
