import { sameAsBefore } from '@/api/session-manager'
import { ok } from '@/domain/result'
import type { ExportDeps } from '@/pages/records/records/export-store'
import { endSession } from '../../../phone-in-town'
import { openExport, pagesOf } from './export-in-town'

const rowsOf = (csv = ''): number => csv.split('\r\n').length - 2

describe('an export', () => {
  it('reads every page, then hands the whole table to the clipboard', async () => {
    const { download, situation, copied, sent } = await openExport()
    download.open()
    const before = sent.length
    await download.start({}, 40)
    expect(sent).toHaveLength(before + 1)
    expect(situation()).toMatchObject({ is: 'ready', count: 40, parts: 1, copied: 0, outcome: 'nothing' })
    await download.copy()
    expect(situation()).toMatchObject({ outcome: 'copied', copied: 1 })
    expect(rowsOf(copied[0])).toBe(40)
    expect(copied[0]).toContain('*建国')
  })

  it('tells how far it is, and never more than there is', async () => {
    const many = Array.from({ length: 120 }, (_, n) => `S${n}`)
    const { download } = await openExport({ city: { manyRecords: pagesOf(many) } })
    const progress: string[] = []
    download.subscribe(({ situation: now }) => now.is === 'reading' && progress.push(`${now.read}/${now.of}`))
    download.open()
    await download.start({}, 80)
    expect(progress).toEqual(['0/80', '0/80', '50/80', '100/100'])
  })

  it('stops when it is told to, keeps what it has, and goes on from there', async () => {
    const many = Array.from({ length: 120 }, (_, n) => `S${n}`)
    const asked: (string | undefined)[] = []
    const { download, situation } = await openExport({ city: { manyRecords: pagesOf(many, asked) } })
    download.open()
    const stop = download.subscribe(({ situation: now }) => {
      if (now.is === 'reading' && now.read === 50) download.stop()
    })
    await download.start({}, 120)
    stop()
    expect(situation()).toEqual({ is: 'paused', read: 50, of: 120 })
    await download.resume()
    expect(situation()).toMatchObject({ is: 'ready', count: 120, outcome: 'nothing' })
    expect(asked).toEqual([undefined, '50', '50', '100'])
  })

  it('keeps what it read when the session ends, and when the city is away', async () => {
    const here = await openExport()
    here.download.open()
    endSession(here)
    await here.download.start({}, 40)
    expect(here.situation()).toMatchObject({ is: 'paused', problem: { is: 'signed-out' } })
    await here.enterAs('retiree', sameAsBefore)
    await here.download.resume()
    expect(here.situation()).toMatchObject({ is: 'ready', count: 40 })
  })

  it('says when the clipboard is refused, and gives the same table again', async () => {
    let mayCopy = false
    const { download, situation } = await openExport({ copy: async () => mayCopy })
    download.open()
    await download.start({}, 40)
    await download.copy()
    expect(situation()).toMatchObject({ outcome: 'copy-failed' })
    mayCopy = true
    await download.copy()
    expect(situation()).toMatchObject({ outcome: 'copied' })
  })

  it.each([
    ['given', 'given'],
    ['stopped', 'nothing'],
    ['failed', 'file-failed'],
  ] as const)('as a file named for the day in China is %s', async (given, outcome) => {
    const files: string[] = []
    const sizes: number[] = []
    const give = async (name: string, text: string): Promise<typeof given> => {
      files.push(name)
      sizes.push(Buffer.byteLength(text))
      return given
    }
    const { download, situation } = await openExport({ file: { to: 'phone', give } })
    expect(download.fileTo).toBe('phone')
    download.open()
    await download.start({}, 40)
    await download.giveFile()
    expect(files).toEqual(['医保使用记录 2026-11-21.csv'])
    expect(situation()).toMatchObject({ outcome, bytes: sizes[0] })
  })

  it('that is too long for the clipboard is copied part by part, each a table of its own', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `S${n}`)
    const { download, situation, copied } = await openExport({ city: { manyRecords: pagesOf(many) } })
    download.open()
    await download.start({}, 10_000)
    const { parts } = situation() as { parts: number }
    expect(parts).toBeGreaterThan(2)
    for (let part = 1; part <= parts; part += 1) {
      await download.copy()
      expect(situation()).toMatchObject({ outcome: 'copied', copied: part })
    }
    expect(copied.every((text) => text.length <= 250_000 && text.startsWith('记录编号,'))).toBe(true)
    expect(copied.flatMap((text) => text.trimEnd().split('\r\n').slice(1))).toHaveLength(10_000)
    await download.copy()
    expect([situation(), copied.at(-1)]).toMatchObject([{ copied: 1 }, copied[0]])
  })

  it('of a gateway that never comes to an end, ends where a cursor comes again', async () => {
    const asked: (string | undefined)[] = []
    const page = pagesOf(
      Array.from({ length: 50 }, (_, n) => `S${n}`),
      asked,
    )
    const endless: ExportDeps['city']['manyRecords'] = async (filter) => {
      const first = await page(filter, undefined)
      return first.ok ? ok({ ...first.value, nextCursor: '50' }) : first
    }
    const { download, situation } = await openExport({ city: { manyRecords: endless } })
    download.open()
    await download.start({}, 50)
    expect(situation()).toMatchObject({ is: 'ready', count: 50 })
    expect(asked).toHaveLength(2)
  })

  it('can be tried again where the client breaks down', async () => {
    let broken = true
    const give = async (): Promise<'given'> => {
      if (broken) throw new Error('no file system')
      return 'given'
    }
    const { download, situation } = await openExport({
      copy: () => Promise.reject(new Error('no clipboard')),
      file: { to: 'phone', give },
    })
    download.open()
    await download.start({}, 40)
    await download.copy()
    expect(situation()).toMatchObject({ outcome: 'copy-failed' })
    await download.giveFile()
    expect(situation()).toMatchObject({ outcome: 'file-failed' })
    broken = false
    await download.giveFile()
    expect(situation()).toMatchObject({ outcome: 'given' })
  })

  it('is one, however often it is touched', async () => {
    const { download, sent, copied } = await openExport()
    download.open()
    const before = sent.length
    await Promise.all([download.start({}, 40), download.start({}, 40)])
    expect(sent).toHaveLength(before + 1)
    await Promise.all([download.copy(), download.copy()])
    expect(copied).toHaveLength(1)
  })

  it('that was closed is nothing any more, whatever still comes', async () => {
    const { download, situation, hold } = await openExport()
    const answers = hold()
    download.open()
    const reading = download.start({}, 40)
    download.close()
    await answers.release()
    await reading
    expect(situation()).toEqual({ is: 'closed' })
    await download.resume()
    await download.copy()
    expect(situation()).toEqual({ is: 'closed' })
  })
})
