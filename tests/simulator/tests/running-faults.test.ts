// A simulator that cannot fail proves nothing: these tests check that builds with faults do not run as if they had none.
import { assertNoErrors, launch } from '../index'
import { waitForLine, sharedBrowser, start } from './phones'
import { editedCopy, type Edits } from './programs'
import { distOf, platforms } from './sample'

const parts = {
  weapp: { base: 'base.wxml', tap: 'bindtap' },
  alipay: { base: 'pages/index/index.axml', tap: 'onTap' },
}

describe.each(platforms)('%s build with a fault', (platform) => {
  const { base, tap } = parts[platform]

  test('does not count when its tap bindings are stripped', async () => {
    const strip = (text: string): string => text.replaceAll(new RegExp(`\\s${tap}="eh"`, 'g'), '')
    const phone = await start(platform, { dist: editedCopy(distOf(platform), { [base]: strip }) })
    await phone.waitForText('count 0')
    await phone.tap('add')
    await phone.page.waitForTimeout(200)
    expect(await phone.text()).toContain('count 0')
    await expect(phone.waitForText('count 1', 200)).rejects.toThrow(/Timeout/)
  })

  test('is not launched when it does not compile', async () => {
    const dist = editedCopy(distOf(platform), { [base]: (s) => s.replace('{{i.st}}', '{{i.st ||}}') })
    await expect(launch({ dist, platform })).rejects.toThrow(/does not compile/)
  })

  test.each<[string, RegExp, Edits]>([
    [
      'the DOM',
      /Cannot set properties of undefined \(setting 'title'\)/,
      { 'pages/index/index.js': (s) => `${s};document.title="x"` },
    ],
    [
      'localStorage',
      /Cannot read properties of undefined \(reading 'setItem'\)/,
      { 'pages/index/index.js': (s) => `${s};localStorage.setItem("a","b")` },
    ],
    ['fetch', /not a function/, { 'pages/index/index.js': (s) => `${s};globalThis.fetch("x")` }],
    ['a module that is gone', /'vendors' is not defined/, { 'vendors.js': null }],
  ])('does not start when it uses %s', async (_, expected, edits) => {
    const dist = editedCopy(distOf(platform), edits)
    await expect(launch({ dist, platform, browser: await sharedBrowser() })).rejects.toThrow(expected)
  })

  test('has its errors recorded while it runs', async () => {
    const phone = await start(platform, { url: '/pages/device/index' })
    assertNoErrors(phone)
    await phone.tap('#crash')
    await phone.page.waitForTimeout(100)
    expect(() => assertNoErrors(phone)).toThrow(/boom later/)
    await phone.tap('#missing')
    await waitForLine(phone, /^missing threw .*not a function/)
  })

  test('shows in the figures when it works before the first setData', async () => {
    const wait = ';(function(){var t=Date.now();while(Date.now()-t<300);})();'
    const dist = editedCopy(distOf(platform), { 'pages/index/index.js': (s) => wait + s })
    const { scriptsMs, firstRenderMs } = await (await start(platform, { dist })).report()
    expect(scriptsMs).toBeGreaterThanOrEqual(300)
    expect(firstRenderMs).toBeGreaterThan(scriptsMs)
  })
})
