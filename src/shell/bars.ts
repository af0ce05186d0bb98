import { setNavigationBarTitle, setTabBarItem } from '@tarojs/taro'
import { words } from '@/words/current'
import { spokenLanguage, type Language } from '@/words/language'

/**
 * Builds the function that names titles and tabs, which belong to the client and are in 简体 until they are changed.
 * @returns sets the title of the page shown, and the tabs where their language is not the current one
 */
export function createBars(): (title: string) => void {
  let tabsSpeak: Language = 'zh-Hans'
  const nameTabs = async (): Promise<void> => {
    const language = spokenLanguage()
    const { home, voucher, me } = words.tabs
    const name = (text: string, index: number) => setTabBarItem({ index, text })
    // A build that carries its city has the till as its third tab.
    await Promise.all([name(home, 0), name(voucher, 1), name(me, EMBEDDED_CITY ? 3 : 2)])
    tabsSpeak = language
  }
  const nameTitle = async (title: string): Promise<void> => void (await setNavigationBarTitle({ title }))
  return (title) => {
    const language = spokenLanguage()
    if (language !== 'zh-Hans') nameTitle(title).catch(() => undefined)
    // The client refuses where there are no tabs; the next page with tabs tries again.
    if (language !== tabsSpeak) nameTabs().catch(() => undefined)
  }
}
