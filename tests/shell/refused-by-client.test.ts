import { getCurrentPages, makePhoneCall, navigateTo, showModal, showToast } from '@tarojs/taro'
import { isSure } from '@/shell/is-sure'
import { dial, openPage } from '@/shell/routes'
import { flushMicrotasks } from '../driven-clock'

jest.mock('@tarojs/taro', () => ({
  getCurrentPages: jest.fn(() => [{ route: 'pages/home/index' }]),
  makePhoneCall: jest.fn(),
  navigateTo: jest.fn(),
  showModal: jest.fn(),
  showToast: jest.fn(() => Promise.resolve()),
}))

const toasts = jest.mocked(showToast)
const shown = (): unknown[] => toasts.mock.calls.map(([options]) => options?.title)
const refusal = (errMsg: string): Promise<never> =>
  Promise.reject(Object.assign(new Error(errMsg), { errMsg }))
beforeEach(() => toasts.mockClear())

describe('a touch that the client refuses', () => {
  it('to open a page, as without network, says so', async () => {
    jest.mocked(navigateTo).mockReturnValueOnce(refusal('navigateTo:fail loading subpackage'))
    openPage('records')
    await flushMicrotasks()
    expect(shown()).toEqual(['手机没能打开，请再试一次'])
  })

  it('because the page is already there says nothing', async () => {
    const pages = jest.mocked(getCurrentPages)
    jest.mocked(navigateTo).mockImplementationOnce(() => {
      pages.mockReturnValueOnce([{}, {}] as ReturnType<typeof getCurrentPages>)
      return refusal('navigateTo:fail page is opening')
    })
    openPage('records')
    await flushMicrotasks()
    expect(shown()).toEqual([])
  })

  it('to dial gives the number to dial by hand', async () => {
    jest.mocked(makePhoneCall).mockReturnValueOnce(refusal('makePhoneCall:fail'))
    dial('12393')
    await flushMicrotasks()
    expect(shown()).toEqual(['没能拨出，请直接拨 12393'])
  })

  it('because the person changed their mind says nothing', async () => {
    jest.mocked(makePhoneCall).mockReturnValueOnce(refusal('makePhoneCall:fail cancel'))
    dial('12393')
    await flushMicrotasks()
    expect(shown()).toEqual([])
  })

  it('to ask a question says so and counts as no', async () => {
    jest.mocked(showModal).mockReturnValueOnce(refusal('showModal:fail'))
    expect(await isSure({ title: '结束', text: '结束后不能恢复', confirm: '结束', cancel: '不结束' })).toBe(
      false,
    )
    expect(shown()).toEqual(['手机没能打开，请再试一次'])
  })
})
