import { setNavigationBarTitle, setTabBarItem } from '@tarojs/taro'
import { words } from '@/words/current'
import { spokenLanguage, type Language } from '@/words/language'

/**
 * Titles and tabs belong to the client and say in 简体 what the build wrote down, until they are told otherwise.
 * @returns names the page shown, and the tabs where they speak another language than the app
 */
export function createBars(): (title: string) => void {
  let tabsSpeak: Language = 'zh-Hans'
  const nameTabs = async (): Promise<void> => {
    const language = spokenLanguage()
    const { home, voucher, me } = words.tabs
    const items = EMBEDDED_CITY ? [home, voucher, undefined, me] : [home, voucher, me]
    await Promise.all(items.map((text, index) => text && setTabBarItem({ index, text })))
    tabsSpeak = language
  }
  return (title) => {
    const language = spokenLanguage()
    if (language !== 'zh-Hans') void setNavigationBarTitle({ title })
    // Refused where there are no tabs; the next page that has them tries again.
    if (language !== tabsSpeak) nameTabs().catch(() => undefined)
  }
}
