import type { Problem } from '@/domain/problem'
import { toLoading, toFailed, lastSeen, type Remote } from '@/domain/remote'

const seen = { value: 'balance', at: 1_000 }
const offline: Problem = { is: 'offline' }
const timeout: Problem = { is: 'timeout' }
const ready: Remote<string> = { is: 'ready', seen }

describe('a value that was never seen', () => {
  it('has nothing to show, whatever happens', () => {
    const idle: Remote<string> = { is: 'idle' }
    expect(lastSeen(idle)).toBeUndefined()
    expect(lastSeen(toLoading(idle))).toBeUndefined()
    expect(lastSeen(toFailed(toLoading(idle), offline))).toBeUndefined()
  })

  it('is loading without a last value, and failed without one', () => {
    expect(toLoading({ is: 'idle' })).toEqual({ is: 'loading' })
    expect(toFailed({ is: 'idle' }, offline)).toEqual({ is: 'failed', problem: offline })
    expect('last' in toLoading({ is: 'idle' })).toBe(false)
    expect('last' in toFailed({ is: 'idle' }, offline)).toBe(false)
  })
})

describe('a value that was seen once', () => {
  it('is kept while it is asked for again', () => {
    expect(toLoading(ready)).toEqual({ is: 'loading', last: seen })
    expect(lastSeen(toLoading(ready))).toBe(seen)
  })

  it('is kept when the attempt fails, and when the next one fails too', () => {
    const once = toFailed(toLoading(ready), offline)
    const twice = toFailed(toLoading(once), timeout)
    expect(twice).toEqual({ is: 'failed', problem: timeout, last: seen })
    expect(lastSeen(twice)).toBe(seen)
  })

  it('keeps the time it was seen, not the time of the failure', () => {
    expect(lastSeen(toFailed(toLoading(ready), offline))?.at).toBe(1_000)
  })

  it('may be a value that looks like nothing', () => {
    const none: Remote<null> = { is: 'ready', seen: { value: null, at: 5 } }
    expect(toLoading(none)).toEqual({ is: 'loading', last: { value: null, at: 5 } })
    const zero: Remote<number> = { is: 'ready', seen: { value: 0, at: 0 } }
    expect(toFailed(zero, offline)).toEqual({ is: 'failed', problem: offline, last: { value: 0, at: 0 } })
  })
})
