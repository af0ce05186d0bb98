import { useLoad } from '@tarojs/taro'
import { useStore } from 'zustand'
import { DisplayView } from './display-view'
import { Page } from '@/shell/page'
import { startOver } from '@/shell/routes'
import { useServices } from '@/shell/services'
import type { Language } from '@/words/language'
import { mainSentences } from '@/words/main-sentences'
import { settingsWords } from '../words/current'

/** The page that chooses text size and language. */
export default function DisplayPage() {
  const { preferences } = useServices()
  const chosenSize = useStore(preferences, (state) => state.chosenSize)
  const language = useStore(preferences, (state) => state.language)
  /** Switches the language and starts the app over, because drawn text stays in the old one. */
  const speak = (next: Language): void => {
    preferences.chooseLanguage(next, mainSentences[next])
    startOver()
  }
  useLoad(() => {
    if (preferences.isOutdated()) speak(language)
  })
  return (
    <Page title={settingsWords.display.title}>
      <DisplayView
        size={chosenSize ?? 'phone'}
        language={language}
        onSize={(size) => preferences.chooseSize(size === 'phone' ? undefined : size)}
        onLanguage={speak}
      />
    </Page>
  )
}
