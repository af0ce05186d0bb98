import { options } from '@tarojs/runtime'
import Taro from '@tarojs/taro'

/** Corrects WeChat's typings where its documentation says otherwise. */
interface Corrections {
  offUserCaptureScreen(listener: () => void): void
  offNetworkStatusChange(listener: WechatMiniprogram.OnNetworkStatusChangeCallback): void
  onNeedPrivacyAuthorization(
    listener: (answer: (choice: { event: string; buttonId?: string }) => void) => void,
  ): void
}

type WeChat = Omit<WechatMiniprogram.Wx, keyof Corrections> & Corrections

/** The abilities that Alipay has under another name; Taro gives them WeChat's. */
type RenamedInAlipay = 'login' | 'scanCode' | 'setClipboardData'

/** The abilities of WeChat, by its own typings; without `success` in their options they give a promise. */
export const wechat = Taro as unknown as WeChat

type AlipayNumber = NonNullable<NonNullable<Parameters<typeof my.getPhoneNumber>[0]>['success']>

/** The abilities that only Alipay has, by its own typings; Taro gives a promise of what `success` receives. */
export const alipay = Taro as unknown as Pick<typeof my, 'datePicker'> & {
  getPhoneNumber(): Promise<Parameters<AlipayNumber>[0]>
}

/** Gives the abilities of Alipay that Taro leaves out. */
export const alipayClient = () =>
  options.miniGlobal as Pick<
    typeof my,
    'canIUse' | 'env' | 'getFileSystemManager' | 'requestSubscribeMessage' | 'saveFileToDisk'
  >

/**
 * The abilities that both clients have, by the typings of both. Taro gives Alipay's the names and the shapes of
 * WeChat's; what Alipay lacks does not compile.
 */
export const shared: Pick<WeChat, keyof WeChat & (keyof typeof my | RenamedInAlipay)> = wechat

/**
 * Makes a query for elements of the page shown. Taro's own answers up to a tenth of a second later where nothing is being
 * drawn.
 */
export function createSelectorQuery(): WechatMiniprogram.SelectorQuery {
  const client = options.miniGlobal as Pick<WeChat, 'createSelectorQuery'>
  return client.createSelectorQuery()
}
