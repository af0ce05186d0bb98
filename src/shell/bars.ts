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
    const name = (text: string, index: number) => setTabBarItem({ index, text })
    // A build that carries its city has the till before the last one.
    await Promise.all([name(home, 0), name(voucher, 1), name(me, EMBEDDED_CITY ? 3 : 2)])
    tabsSpeak = language
  }
  return (title) => {
    const language = spokenLanguage()
    if (language !== 'zh-Hans') setNavigationBarTitle({ title }).catch(() => undefined)
    // Refused where there are no tabs; the next page that has them tries again.
    if (language !== tabsSpeak) nameTabs().catch(() => undefined)
  }
}
