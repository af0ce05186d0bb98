import { createSessionManager, sameAsBefore, type SessionChange, type Tokens } from '@/api/session-manager'
import { lan, mei, tokensOf } from './phone'

const sessionManagerWith = (tokens?: Tokens) => {
  const storage = { tokens, writes: 0 }
  const sessionManager = createSessionManager({
    read: () => storage.tokens,
    write(fresh) {
      storage.tokens = fresh
      storage.writes += 1
    },
    clear: () => void (storage.tokens = undefined),
  })
  const notified: boolean[] = []
  const stop = sessionManager.onChange((signedIn) => notified.push(signedIn))
  return { sessionManager, storage, notified, stop }
}

describe('who is signed in', () => {
  it('is whoever the phone remembers from last time', () => {
    expect(sessionManagerWith(mei).sessionManager.current()).toEqual(mei)
    expect(sessionManagerWith().sessionManager.current()).toBeUndefined()
  })

  it('is told when someone signs in and out, and not when a session is renewed', () => {
    const { sessionManager, notified } = sessionManagerWith()
    sessionManager.enter(mei)
    sessionManager.renew(tokensOf('mei-again'))
    sessionManager.end()
    expect(notified).toEqual([true, false])
  })

  it('is written down at once, and wiped at once', () => {
    const { sessionManager, storage } = sessionManagerWith()
    sessionManager.enter(mei)
    expect(storage.tokens).toEqual(mei)
    sessionManager.end()
    expect(storage.tokens).toBeUndefined()
  })

  it('is nobody after two sign-outs as after one, and told once', () => {
    const { sessionManager, notified } = sessionManagerWith(mei)
    sessionManager.end()
    sessionManager.end()
    expect(notified).toEqual([false])
    expect(sessionManager.generation()).toBe(1)
  })

  it('stays the same stay while the session is renewed', () => {
    const { sessionManager } = sessionManagerWith(mei)
    const before = sessionManager.generation()
    sessionManager.renew(tokensOf('mei-again'))
    expect(sessionManager.generation()).toBe(before)
    sessionManager.end()
    sessionManager.enter(lan)
    expect(sessionManager.generation()).not.toBe(before)
  })

  it('is the next person as soon as they enter: a stay of its own, nothing left of the one before', () => {
    const { sessionManager, storage, notified } = sessionManagerWith(mei)
    sessionManager.enter(lan)
    expect(sessionManager.current()).toEqual(lan)
    expect(storage.tokens).toEqual(lan)
    expect(sessionManager.generation()).toBe(1)
    expect(notified).toEqual([true])
  })

  it('is no longer told to who has stopped listening', () => {
    const { sessionManager, notified, stop } = sessionManagerWith()
    stop()
    sessionManager.enter(mei)
    expect(notified).toEqual([])
  })

  it('is forgotten, signed in or not: everybody is told that somebody left, and nobody returns', () => {
    const { sessionManager, storage, notified } = sessionManagerWith(mei)
    sessionManager.forget()
    sessionManager.forget()
    expect([notified, storage.tokens, sessionManager.current()]).toEqual([
      [false, false],
      undefined,
      undefined,
    ])
    const changes: SessionChange[] = []
    sessionManager.onChange((_, change) => changes.push(change))
    sessionManager.enter(mei, 'mei')
    sessionManager.expire()
    sessionManager.forget()
    sessionManager.enter(mei, 'mei')
    expect(changes).toEqual(['entered', 'expired', 'left', 'entered'])
  })

  it('may be asked for while it is being told', () => {
    const { sessionManager } = sessionManagerWith(mei)
    const seen: (Tokens | undefined)[] = []
    sessionManager.onChange(() => seen.push(sessionManager.current()))
    sessionManager.end()
    sessionManager.enter(lan)
    expect(seen).toEqual([undefined, lan])
  })
})

describe('a session that expired', () => {
  const changesOf = (
    act: (sessionManager: ReturnType<typeof createSessionManager>) => void,
  ): SessionChange[] => {
    const { sessionManager } = sessionManagerWith()
    const changes: SessionChange[] = []
    sessionManager.onChange((_, change) => changes.push(change))
    act(sessionManager)
    return changes
  }

  it('begins again for the same account, by its number or by the phone’s own WeChat or Alipay', () => {
    const back = changesOf((sessionManager) => {
      sessionManager.enter(mei, 'mei')
      sessionManager.expire()
      sessionManager.enter(mei, 'mei')
      sessionManager.expire()
      sessionManager.enter(mei, sameAsBefore)
      sessionManager.expire()
      sessionManager.enter(mei, 'mei')
    })
    const again = ['expired', 'returned']
    expect(back).toEqual(['entered', ...again, ...again, ...again])
  })

  it('is nothing to anybody else, to somebody unnamed, or after signing out', () => {
    const others = changesOf((sessionManager) => {
      sessionManager.enter(mei, 'mei')
      sessionManager.expire()
      sessionManager.enter(lan, 'lan')
      sessionManager.expire()
      sessionManager.enter(mei)
      sessionManager.end()
      sessionManager.enter(mei, sameAsBefore)
    })
    expect(others).toEqual(['entered', 'expired', 'entered', 'expired', 'entered', 'left', 'entered'])
  })
  it('of an app that was opened with it belongs to nobody known: only the phone’s own WeChat or Alipay is back', () => {
    const changeBy = (account: string): SessionChange[] => {
      const { sessionManager } = sessionManagerWith(mei)
      const changes: SessionChange[] = []
      sessionManager.expire()
      sessionManager.onChange((_, change) => changes.push(change))
      sessionManager.enter(mei, account)
      return changes
    }
    expect(changeBy('mei')).toEqual(['entered'])
    expect(changeBy(sameAsBefore)).toEqual(['returned'])
  })
})
