import { asNumber, asText, toText } from '../../values'
import type { Services } from '../services'

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
  api.asyncApi('setNavigationBarTitle', ({ title }) => router.changeStyle({ title: toText(title) }))
  api.asyncApi('setNavigationBarColor', ({ frontColor, backgroundColor }) =>
    router.changeStyle({ color: asText(frontColor, '#000000'), background: asText(backgroundColor) }),
  )
  api.asyncApi('setTabBarItem', ({ index, text }) => {
    if (!shell.renameTab(asNumber(index, 0), toText(text))) throw new api.ApiError('not TabBar page')
  })
  api.asyncApi('startPullDownRefresh', router.pullDown)
  api.asyncApi('stopPullDownRefresh', () => shell.setRefreshing(false))
  api.asyncApi('pageScrollTo', (options) => scroll.scrollPage(router.currentPage(), options))
  api.recordedOnly(
    'showNavigationBarLoading',
    'hideNavigationBarLoading',
    'hideHomeButton',
    'setBackgroundColor',
    'setBackgroundTextStyle',
    'showTabBar',
    'hideTabBar',
    'setTabBarStyle',
    'setTabBarBadge',
    'removeTabBarBadge',
    'showTabBarRedDot',
    'hideTabBarRedDot',
    'showShareMenu',
    'hideShareMenu',
    'updateShareMenu',
    'hideKeyboard',
    'loadFontFace',
    'enableAlertBeforeUnload',
    'disableAlertBeforeUnload',
    'previewImage',
  )

  api.asyncApi('showToast', ({ title, duration }) => dialogs.showToast(title, asNumber(duration, 1500)))
  api.asyncApi('showLoading', ({ title }) => dialogs.showToast(title))
  api.asyncApi('hideToast', dialogs.hideToast)
  api.asyncApi('hideLoading', dialogs.hideToast)
  api.asyncApi('showModal', async (o) => {
    for (const name of ['confirmText', 'cancelText'] as const) {
      if (toText(o[name] ?? '').length > 4)
        throw new api.ApiError(`${name} length should not larger than 4 Chinese characters`)
    }
    const { confirm, content } = await dialogs.showModal({
      title: o.title,
      content: o.content,
      confirmText: o.confirmText ?? '确定',
      cancelText: o.showCancel === false ? undefined : (o.cancelText ?? '取消'),
      editable: o.editable === true,
      placeholder: o.placeholderText,
    })
    return { confirm, cancel: !confirm, content: o.editable ? content : null }
  })
  api.asyncApi('showActionSheet', async ({ itemList }) => {
    const tapIndex = await dialogs.showSheet(itemList as string[])
    if (tapIndex < 0) throw new api.ApiError('cancel')
    return { tapIndex }
  })
  api.syncApi('createSelectorQuery', query.createQuery)
  api.syncApi('createIntersectionObserver', observers.intersectionObserver)
  api.syncApi(
    'createOffscreenCanvas',
    ({ width = 300, height = 150 }: { width?: number; height?: number } = {}) =>
      canvas.addCanvasMethods(new OffscreenCanvas(width, height)),
  )
  api.asyncApi('canvasToTempFilePath', (options) => ({ tempFilePath: canvas.toTempFile(options) }))
}
