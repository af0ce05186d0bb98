// Tests hand-written mini-programs, which use features that a Taro build does not, in both dialects.
import { assertNoErrors, check, launch } from '../index'
import { alipayProgram, weappProgram } from './hand-written'
import { start } from './phones'
import { programFolder } from './programs'

describe('a WeChat program', () => {
  test('has data, templates, components, events and styles', async () => {
    const phone = await start('weapp', {
      dist: programFolder(weappProgram),
      url: '/p/a?x=%E5%BC%A0&y=张&z=3==q&w',
    })
    const has = (selector: string, text: string) =>
      phone.shown().locator(selector, { hasText: text }).waitFor()
    await has('#x', 'n=0 ABC nofn')
    await has('#few', 'few')
    await has('#row', '1-9')
    await has('#inc', 'included 0')
    const look = await phone
      .shown()
      .locator('#x')
      .evaluate((e) => [getComputedStyle(e).color, e.clientWidth, e.clientHeight])
    expect(look).toEqual(['rgb(1, 2, 3)', 188, 50])
    const from = (await phone.setDataLog()).length
    await phone.tap('#x')
    await has('#x', 'n=1 ABC nofn')
    expect(await phone.text()).toMatch(/0:P\s+1:q[\s\S]*kid 1 2 slotted/)
    const log = (await phone.setDataLog()).slice(from)
    expect(log.map(({ path }) => path)).toEqual(['p/a', 'c/kid', 'p/a'])
    // Functions and undefined do not cross.
    expect(log[2]?.bytes).toBe('{"list[0].t":"P"}'.length)
    const { q, ev } = await phone.data()
    expect(q).toEqual({ x: '%E5%BC%A0', y: '%E5%BC%A0', z: '3', w: 'undefined' })
    expect(ev).toEqual({ type: 'tap', id: 'x', dataset: { k: 'v', someThing: '1' } })
    await phone.tap('#x')
    await has('#many', 'many')
    await phone.tap('#ping')
    await has('#out', 'ping 2')
    await phone.tap('#catcher')
    await has('#out', 'inner catcher')
    await phone.longPress('#long')
    await has('#out', 'inner long')
    await phone.fill('#mv', 'typed')
    await has('#mvout', 'typed')
    assertNoErrors(phone)
  })

  test("keeps a page's style sheet on its page, and its stack ends at ten", async () => {
    const phone = await start('weapp', { dist: programFolder(weappProgram), url: '/p/a' })
    const color = (selector: string) =>
      phone
        .shown()
        .locator(selector)
        .evaluate((e) => getComputedStyle(e).color)
    await phone.go('navigateTo', '/p/b')
    expect(await color('.x')).toBe('rgb(9, 9, 9)')
    for (let n = 3; n <= 10; n += 1) await phone.go('navigateTo', '/p/b')
    await expect(phone.go('navigateTo', '/p/b')).rejects.toThrow(/webview count limit exceed/)
    await phone.back(9)
    expect(await color('#x')).toBe('rgb(1, 2, 3)')
    assertNoErrors(phone)
  })
})

test('an Alipay program has directives, recursive templates, script modules, components and event targets', async () => {
  const phone = await start('alipay', {
    dist: programFolder(alipayProgram),
    url: '/p/a?x=%E5%BC%A0&z=3==q&w',
  })
  const has = (selector: string, text: string) => phone.shown().locator(selector, { hasText: text }).waitFor()
  await has('#x', 'n=0 ABC 2')
  await has('#few', 'few')
  expect(await phone.shown().locator('.node .node .node').innerText()).toBe('c')
  expect(await phone.shown().locator('.li').allInnerTexts()).toEqual(['0:p', '1:q'])
  expect(await phone.text()).toMatch(/kid 0 0 mounted slotted/)
  expect((await phone.data())['q']).toEqual({ x: '张', z: '3==q', w: '' })
  await phone.tap('#x')
  await has('#one', 'one')
  expect(await phone.text()).toMatch(/kid 1 2 mounted/)
  await phone.tap('#up')
  expect(await phone.text()).toMatch(/kid 1 2 up 10/)
  await phone.tap('#inner')
  await has('#out', 'tap,inner,outer,inner,outer')
  await phone.tap('#catcher')
  await has('#out', 'inner catcher')
  await phone.longPress('#long')
  await has('#out', 'inner long')
  await phone.tap('#touch')
  await has('#out', 'touchStart')
  expect((await phone.tree()).slice(0, 2)).toStrictEqual([
    { tag: 'view', id: 'x', class: 'x', children: ['n=1 ABC 2'] },
    { tag: 'text', id: 'one', children: ['one'] },
  ])
  assertNoErrors(phone)
})

describe.each([
  {
    platform: 'weapp',
    files: weappProgram,
    file: 'p/a.wxml',
    source: weappProgram['p/a.wxml'],
    handler: 'bindtap="set"',
  },
  {
    platform: 'alipay',
    files: alipayProgram,
    file: 'p/a.axml',
    source: alipayProgram['p/a.axml'],
    handler: 'onTap="set"',
  },
] as const)('a faulty $platform program', ({ platform, files, file, source, handler }) => {
  test('changes nothing on a tap whose handler is gone', async () => {
    const dist = programFolder({ ...files, [file]: source.replace(handler, '') })
    const phone = await start(platform, { dist, url: '/p/a' })
    await phone.tap('#x')
    await expect(phone.waitForText('n=1', 300)).rejects.toThrow(/Timeout/)
  })

  test('is reported and not launched when its template is broken', async () => {
    const broken = programFolder({ ...files, [file]: `${source}<view>{{ n + }}</view>` })
    expect(check(broken, platform)).not.toEqual([])
    await expect(launch({ dist: broken, platform })).rejects.toThrow(/does not compile/)
  })
})
