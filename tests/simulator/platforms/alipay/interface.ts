import { asNumber, asText, toText } from '../../values'
import type { Services } from '../services'
import { isDark } from './dialect'

/** Declares the APIs of navigation, bars, dialogs, queries and canvas. */
export function defineInterface({
  api,
  canvas,
  dialogs,
  observers,
  query,
  router,
  scroll,
  shell,
}: Services): void {
  api.asyncApi('navigateTo', router.navigateTo)
  api.asyncApi('redirectTo', router.redirectTo)
  api.asyncApi('reLaunch', router.reLaunch)
  api.asyncApi('switchTab', router.switchTab)
  api.asyncApi('navigateBack', router.navigateBack)
  api.asyncApi('setNavigationBar', ({ title, backgroundColor, frontColor }) =>
    router.changeStyle({
      ...(title !== undefined && { title: toText(title) }),
      ...(backgroundColor !== undefined && {
        background: toText(backgroundColor),
        color: asText(frontColor, isDark(toText(backgroundColor)) ? '#fff' : '#000'),
      }),
    }),
  )
  api.asyncApi('setTabBarItem', ({ index, text }) => {
    if (!shell.renameTab(asNumber(index, 0), toText(text))) throw new api.ApiError('not TabBar page')
  })
  api.asyncApi('datePicker', async ({ currentDate, startDate, endDate }) => {
    const date = await dialogs.pickMoment('date', toText(currentDate), toText(startDate), toText(endDate))
    if (date === undefined) throw new api.ApiError('cancelled', 11)
    return { date: date.replace(/-/g, '/') }
  })
  api.asyncApi('startPullDownRefresh', router.pullDown)
  api.asyncApi('stopPullDownRefresh', () => shell.setRefreshing(false))
  api.asyncApi('pageScrollTo', (options) => scroll.scrollPage(router.currentPage(), options))
  api.recordedOnly(
    'showNavigationBarLoading',
    'hideNavigationBarLoading',
    'hideBackHome',
    'setBackgroundColor',
    'setBackgroundTextStyle',
    'showTabBar',
    'hideTabBar',
    'setTabBarStyle',
    'setTabBarBadge',
    'removeTabBarBadge',
    'showTabBarRedDot',
    'hideTabBarRedDot',
    'showSharePanel',
    'hideShareMenu',
    'hideKeyboard',
    'loadFontFace',
    'setCanPullDown',
    'setOptionMenu',
    'previewImage',
  )

  api.asyncApi('showToast', ({ content, duration }) => dialogs.showToast(content, asNumber(duration, 2000)))
  api.asyncApi('showLoading', ({ content }) => dialogs.showToast(content))
  api.asyncApi('hideToast', dialogs.hideToast)
  api.asyncApi('hideLoading', dialogs.hideToast)
  api.asyncApi('alert', async (o) => {
    await dialogs.showModal({ title: o.title, content: o.content, confirmText: o.buttonText ?? '确定' })
    return { success: true }
  })
  api.asyncApi('confirm', async (o) => ({
    confirm: (
      await dialogs.showModal({
        title: o.title,
        content: o.content,
        confirmText: o.confirmButtonText ?? '确定',
        cancelText: o.cancelButtonText ?? '取消',
      })
    ).confirm,
  }))
  api.asyncApi('prompt', async (o) => {
    const { confirm, content } = await dialogs.showModal({
      title: o.title ?? o.message,
      confirmText: o.okButtonText ?? '确定',
      cancelText: o.cancelButtonText ?? '取消',
      editable: true,
      placeholder: o.placeholder,
    })
    return { ok: confirm, inputValue: content }
  })
  api.asyncApi('showActionSheet', async ({ items, cancelButtonText }) => ({
    index: await dialogs.showSheet(items as string[], asText(cancelButtonText, '取消')),
  }))
  api.syncApi('createSelectorQuery', query.createQuery)
  api.syncApi('createIntersectionObserver', observers.intersectionObserver)
  api.syncApi(
    'createOffscreenCanvas',
    ({ width = 300, height = 150 }: { width?: number; height?: number } = {}) =>
      canvas.addCanvasMethods(new OffscreenCanvas(width, height)),
  )
  api.asyncApi('canvasToTempFilePath', (options) => {
    const file = canvas.toTempFile(options)
    return { tempFilePath: file, apFilePath: file }
  })
}
