import { walletPhone } from '../wallet-phone'

describe('a transfer whose answer is lost', () => {
  it('once is repeated as the same one', async () => {
    const { situation, fill, line, send, sentFen } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push(undefined, 'reset')
    await send()
    expect([situation().is, sentFen()]).toEqual(['sent', [50_000]])
  })

  it.each(['timeout', 'reset', 'malformed-json'] as const)(
    'by %s is found in the list where the city acted, and not sent again',
    async (fault) => {
      const { situation, fill, line, send, sentFen } = await walletPhone('employee')
      fill('two-places', '500')
      line.nextFaults.push(undefined, fault, ...(fault === 'reset' ? [fault] : []))
      await send()
      expect([situation(), sentFen()]).toMatchObject([{ is: 'sent', foundLate: true }, [50_000]])
    },
  )

  it('by 503 is in no list where the city did not act, and that is said', async () => {
    const { situation, fill, line, send, sentFen, problemText } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push(undefined, '503', '503')
    await send()
    expect([situation().is, problemText(), sentFen()]).toEqual(['check', '医保服务暂时不可用', []])
  })

  it('with no list to be had either is in doubt; the next touch looks first', async () => {
    const { transfer, situation, fill, line, send, sentFen, problemText } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push(undefined, 'timeout', 'timeout')
    await send()
    expect([problemText(), situation().is]).toEqual(['等了很久没有回应', 'check'])
    expect(transfer.getState().unanswered).toBeDefined()
    await send()
    expect([situation(), sentFen()]).toMatchObject([{ is: 'sent', foundLate: true }, [50_000]])
    expect(transfer.getState().unanswered).toBeUndefined()
  })

  it('and that comes to the city after it was sent again, is done once', async () => {
    const { situation, fill, line, send, sentFen, problemText } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push(undefined, 'down', 'down')
    await send()
    expect([problemText(), sentFen()]).toEqual(['连不上医保服务', []])
    await send()
    expect([situation().is, sentFen()]).toEqual(['sent', [50_000]])
    const late = line.sentRequests.find(
      ({ method, url }) => method === 'POST' && url.endsWith('/wallet/transfers'),
    )
    expect(late && (await line.send(late))).toMatchObject({
      arrived: true,
      headers: { 'x-plain-status': '200' },
    })
    expect(sentFen()).toEqual([50_000])
  })

  it('and was changed meanwhile is told as it was sent, and what was typed since stays', async () => {
    const { transfer, fill, line, send, sentFen } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push(undefined, 'timeout', 'timeout')
    await send()
    fill('two-places', '300')
    await send()
    expect(transfer.getState()).toMatchObject({
      situation: { is: 'sent', transfer: { fen: 50_000 } },
      draft: { amount: '300' },
    })
    expect(sentFen()).toEqual([50_000])
  })

  it('is not taken for an earlier one of the same amount', async () => {
    const { transfer, situation, fill, line, send, sentFen, problemText } = await walletPhone('employee')
    fill('two-places', '500')
    await send()
    transfer.edit()
    fill('two-places', '500')
    line.nextFaults.push(undefined, '500')
    await send()
    expect([problemText(), sentFen()]).toEqual(['医保服务暂时不可用', [50_000]])
    await send()
    expect([situation().is, sentFen()]).toEqual(['sent', [50_000, 50_000]])
  })

  it('is not even tried where the list could not be had before', async () => {
    const { fill, line, send, sentFen, problemText, asked } = await walletPhone('employee')
    fill('two-places', '500')
    line.nextFaults.push('down', 'down')
    await send()
    expect([problemText(), sentFen(), asked('POST /wallet/transfers')]).toEqual(['连不上医保服务', [], 0])
  })
})
