import type { Problem } from '@/domain/problem'
import { asking, failing, lastSeen, type Remote } from '@/domain/remote'

const seen = { value: 'balance', at: 1_000 }
const offline: Problem = { is: 'offline' }
const timeout: Problem = { is: 'timeout' }
const ready: Remote<string> = { is: 'ready', seen }

describe('a value that was never seen', () => {
  it('has nothing to show, whatever happens', () => {
    const idle: Remote<string> = { is: 'idle' }
    expect(lastSeen(idle)).toBeUndefined()
    expect(lastSeen(asking(idle))).toBeUndefined()
    expect(lastSeen(failing(asking(idle), offline))).toBeUndefined()
  })

  it('is loading without a last value, and failed without one', () => {
    expect(asking({ is: 'idle' })).toEqual({ is: 'loading' })
    expect(failing({ is: 'idle' }, offline)).toEqual({ is: 'failed', problem: offline })
    expect('last' in asking({ is: 'idle' })).toBe(false)
    expect('last' in failing({ is: 'idle' }, offline)).toBe(false)
  })
})

describe('a value that was seen once', () => {
  it('is kept while it is asked for again', () => {
    expect(asking(ready)).toEqual({ is: 'loading', last: seen })
    expect(lastSeen(asking(ready))).toBe(seen)
  })

  it('is kept when the attempt fails, and when the next one fails too', () => {
    const once = failing(asking(ready), offline)
    const twice = failing(asking(once), timeout)
    expect(twice).toEqual({ is: 'failed', problem: timeout, last: seen })
    expect(lastSeen(twice)).toBe(seen)
  })

  it('keeps the time it was seen, not the time of the failure', () => {
    expect(lastSeen(failing(asking(ready), offline))?.at).toBe(1_000)
  })

  it('may be a value that looks like nothing', () => {
    const none: Remote<null> = { is: 'ready', seen: { value: null, at: 5 } }
    expect(asking(none)).toEqual({ is: 'loading', last: { value: null, at: 5 } })
    const zero: Remote<number> = { is: 'ready', seen: { value: 0, at: 0 } }
    expect(failing(zero, offline)).toEqual({ is: 'failed', problem: offline, last: { value: 0, at: 0 } })
  })
})
