import { phoneOf } from './sending'

describe('a transfer whose answer is lost', () => {
  it('once is repeated as the same one', async () => {
    const { sending, fill, line, send, sentFen } = await phoneOf('employee')
    fill('two-places', '500')
    line.next.push(undefined, 'reset')
    await send()
    expect([sending.getState().step, sentFen()]).toEqual(['sent', [50_000]])
  })

  it.each(['timeout', 'reset', 'malformed-json', '503'] as const)(
    'by %s is found in the list where the city acted, and not sent again',
    async (fault) => {
      const { sending, fill, line, send, sentFen, said } = await phoneOf('employee')
      const acted = fault !== '503'
      fill('two-places', '500')
      line.next.push(undefined, fault, ...(fault === 'reset' || fault === '503' ? [fault] : []))
      await send()
      expect([sending.getState().foundLate, said()]).toEqual([
        acted,
        acted ? undefined : '医保服务暂时不可用',
      ])
      expect(sentFen()).toEqual(acted ? [50_000] : [])
    },
  )

  it('with no list to be had either is in doubt; the next touch looks first', async () => {
    const { sending, fill, line, send, sentFen, said } = await phoneOf('employee')
    fill('two-places', '500')
    line.next.push(undefined, 'timeout', 'timeout')
    await send()
    expect([said(), sending.getState().step]).toEqual(['等了很久没有回应', 'check'])
    expect(sending.getState().doubt).toBeDefined()
    await send()
    expect([sending.getState().foundLate, sentFen()]).toEqual([true, [50_000]])
  })

  it('and that comes to the city after it was sent again, is done once', async () => {
    const { sending, fill, line, send, sentFen, said } = await phoneOf('employee')
    fill('two-places', '500')
    line.next.push(undefined, 'down', 'down')
    await send()
    expect([said(), sentFen()]).toEqual(['连不上医保服务', []])
    await send()
    expect([sending.getState().step, sentFen()]).toEqual(['sent', [50_000]])
    const late = line.carried.find(
      ({ method, url }) => method === 'POST' && url.endsWith('/wallet/transfers'),
    )
    expect(late && (await line.send(late))).toMatchObject({
      arrived: true,
      headers: { 'x-plain-status': '200' },
    })
    expect(sentFen()).toEqual([50_000])
  })

  it('and was changed meanwhile is told as it was sent, and what was typed since stays', async () => {
    const { sending, fill, line, send, sentFen } = await phoneOf('employee')
    fill('two-places', '500')
    line.next.push(undefined, 'timeout', 'timeout')
    await send()
    fill('two-places', '300')
    await send()
    expect(sending.getState()).toMatchObject({
      step: 'sent',
      sent: { fen: 50_000 },
      draft: { amount: '300' },
    })
    expect(sentFen()).toEqual([50_000])
  })

  it('is not taken for an earlier one of the same amount', async () => {
    const { sending, fill, line, send, sentFen, said } = await phoneOf('employee')
    fill('two-places', '500')
    await send()
    sending.edit()
    fill('two-places', '500')
    line.next.push(undefined, '500')
    await send()
    expect([said(), sentFen()]).toEqual(['医保服务暂时不可用', [50_000]])
    await send()
    expect([sending.getState().step, sentFen()]).toEqual(['sent', [50_000, 50_000]])
  })

  it('is not even tried where the list could not be had before', async () => {
    const { fill, line, send, sentFen, said, asked } = await phoneOf('employee')
    fill('two-places', '500')
    line.next.push('down', 'down')
    await send()
    expect([said(), sentFen(), asked('POST /wallet/transfers')]).toEqual(['连不上医保服务', [], 0])
  })
})
