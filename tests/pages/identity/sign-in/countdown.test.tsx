/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { useSecondsUntil } from '@/ui/use-seconds-until'
import { identityWords } from '@/pages/identity/words/current'
import { drivenClock } from '../../../driven-clock'

describe('the countdown to the next message', () => {
  it('goes second by second to nothing, and stays there', async () => {
    const clock = drivenClock()
    const { result } = renderHook(() => useSecondsUntil(1_003_000, clock))
    const seen = [result.current]
    for (let n = 0; n < 5; n += 1) {
      await act(() => clock.pass(1_000))
      seen.push(result.current)
    }
    expect(seen).toEqual([3, 2, 1, 0, 0, 0])
  })

  it('is nothing where no message was sent, and counts on where it should after the page was away', async () => {
    const clock = drivenClock()
    const { result, rerender } = renderHook(({ at }) => useSecondsUntil(at, clock), {
      initialProps: { at: undefined as number | undefined },
    })
    expect(result.current).toBe(0)
    clock.jump(20_500)
    rerender({ at: 1_060_000 })
    expect(result.current).toBe(40)
    expect(identityWords.message.resendIn(result.current)).toBe('40 秒后可重发')
  })
})
