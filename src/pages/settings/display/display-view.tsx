import { View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { languageNames, languages, type Language } from '@/words/language'
import { settingsWords } from '../words/current'
import { Card } from '@/ui/card'
import { Choices } from '@/ui/choices'
import { Money } from '@/ui/money'
import './display-view.css'

/** The amount in the sample. */
const sampleFen = 128_460

const sizes = ['phone', 'standard', 'large', 'largest'] as const

/** The choices of size: one of ours, or the phone's own. */
export type SizeChoice = (typeof sizes)[number]

interface Props {
  readonly size: SizeChoice
  readonly language: Language
  readonly onSize: (size: SizeChoice) => void
  readonly onLanguage: (language: Language) => void
}

/** Shows the choice of text size and language; a choice takes effect at once. */
export function DisplayView({ size, language, onSize, onLanguage }: Props) {
  const { display: say } = settingsWords
  return (
    <View>
      <Card>
        <View className="heading">{say.size}</View>
        <Choices
          id="text-size"
          name={say.size}
          choices={sizes.map((value) => ({ value, name: say.sizes[value] }))}
          chosen={size}
          chosenLabel={say.chosen}
          onChoose={onSize}
        />
        <View className="display-sample">
          <View>{say.sample}</View>
          <Money amount={formatFen(sampleFen)} />
          <View className="paragraph muted">{say.sampleText}</View>
        </View>
      </Card>
      <Card>
        <View className="heading">{say.language}</View>
        <Choices
          id="language"
          name={say.language}
          choices={languages.map((value) => ({ value, name: languageNames[value] }))}
          chosen={language}
          chosenLabel={say.chosen}
          onChoose={onLanguage}
        />
        <View className="paragraph muted">{say.languageText}</View>
      </Card>
    </View>
  )
}
