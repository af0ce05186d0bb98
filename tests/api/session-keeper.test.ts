import { createSessionKeeper, sameAsBefore, type SessionChange, type Tokens } from '@/api/session-keeper'
import { lan, mei, tokensOf } from './phone'

const keeperWith = (tokens?: Tokens) => {
  const shelf = { tokens, writes: 0 }
  const keeper = createSessionKeeper({
    read: () => shelf.tokens,
    write(fresh) {
      shelf.tokens = fresh
      shelf.writes += 1
    },
    clear: () => void (shelf.tokens = undefined),
  })
  const told: boolean[] = []
  const stop = keeper.onChange((signedIn) => told.push(signedIn))
  return { keeper, shelf, told, stop }
}

describe('who is signed in', () => {
  it('is whoever the phone remembers from last time', () => {
    expect(keeperWith(mei).keeper.current()).toEqual(mei)
    expect(keeperWith().keeper.current()).toBeUndefined()
  })

  it('is told when someone signs in and out, and not when a session is renewed', () => {
    const { keeper, told } = keeperWith()
    keeper.enter(mei)
    keeper.renew(tokensOf('mei-again'))
    keeper.end()
    expect(told).toEqual([true, false])
  })

  it('is written down at once, and wiped at once', () => {
    const { keeper, shelf } = keeperWith()
    keeper.enter(mei)
    expect(shelf.tokens).toEqual(mei)
    keeper.end()
    expect(shelf.tokens).toBeUndefined()
  })

  it('is nobody after two sign-outs as after one, and told once', () => {
    const { keeper, told } = keeperWith(mei)
    keeper.end()
    keeper.end()
    expect(told).toEqual([false])
    expect(keeper.stay()).toBe(1)
  })

  it('stays the same stay while the session is renewed', () => {
    const { keeper } = keeperWith(mei)
    const before = keeper.stay()
    keeper.renew(tokensOf('mei-again'))
    expect(keeper.stay()).toBe(before)
    keeper.end()
    keeper.enter(lan)
    expect(keeper.stay()).not.toBe(before)
  })

  it('is the next person as soon as they enter: a stay of its own, nothing left of the one before', () => {
    const { keeper, shelf, told } = keeperWith(mei)
    keeper.enter(lan)
    expect(keeper.current()).toEqual(lan)
    expect(shelf.tokens).toEqual(lan)
    expect(keeper.stay()).toBe(1)
    expect(told).toEqual([true])
  })

  it('is no longer told to who has stopped listening', () => {
    const { keeper, told, stop } = keeperWith()
    stop()
    keeper.enter(mei)
    expect(told).toEqual([])
  })

  it('is forgotten, signed in or not: everybody is told that somebody left, and nobody returns', () => {
    const { keeper, shelf, told } = keeperWith(mei)
    keeper.forget()
    keeper.forget()
    expect([told, shelf.tokens, keeper.current()]).toEqual([[false, false], undefined, undefined])
    const changes: SessionChange[] = []
    keeper.onChange((_, change) => changes.push(change))
    keeper.enter(mei, 'mei')
    keeper.expire()
    keeper.forget()
    keeper.enter(mei, 'mei')
    expect(changes).toEqual(['entered', 'expired', 'left', 'entered'])
  })

  it('may be asked for while it is being told', () => {
    const { keeper } = keeperWith(mei)
    const seen: (Tokens | undefined)[] = []
    keeper.onChange(() => seen.push(keeper.current()))
    keeper.end()
    keeper.enter(lan)
    expect(seen).toEqual([undefined, lan])
  })
})

describe('a session that expired', () => {
  const changesOf = (act: (keeper: ReturnType<typeof createSessionKeeper>) => void): SessionChange[] => {
    const { keeper } = keeperWith()
    const changes: SessionChange[] = []
    keeper.onChange((_, change) => changes.push(change))
    act(keeper)
    return changes
  }

  it('begins again for the same account, by its number or by the phone’s own WeChat or Alipay', () => {
    const back = changesOf((keeper) => {
      keeper.enter(mei, 'mei')
      keeper.expire()
      keeper.enter(mei, 'mei')
      keeper.expire()
      keeper.enter(mei, sameAsBefore)
      keeper.expire()
      keeper.enter(mei, 'mei')
    })
    const again = ['expired', 'returned']
    expect(back).toEqual(['entered', ...again, ...again, ...again])
  })

  it('is nothing to anybody else, to somebody unnamed, or after signing out', () => {
    const others = changesOf((keeper) => {
      keeper.enter(mei, 'mei')
      keeper.expire()
      keeper.enter(lan, 'lan')
      keeper.expire()
      keeper.enter(mei)
      keeper.end()
      keeper.enter(mei, sameAsBefore)
    })
    expect(others).toEqual(['entered', 'expired', 'entered', 'expired', 'entered', 'left', 'entered'])
  })
  it('of an app that was opened with it belongs to nobody known: only the phone’s own WeChat or Alipay is back', () => {
    const changeBy = (account: string): SessionChange[] => {
      const { keeper } = keeperWith(mei)
      const changes: SessionChange[] = []
      keeper.expire()
      keeper.onChange((_, change) => changes.push(change))
      keeper.enter(mei, account)
      return changes
    }
    expect(changeBy('mei')).toEqual(['entered'])
    expect(changeBy(sameAsBefore)).toEqual(['returned'])
  })
})
