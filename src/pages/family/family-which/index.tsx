import { View } from '@tarojs/components'
import { Page } from '@/shell/page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { familyWords } from '../words/current'
import '@/ui/packages.css'

/** The things people come for in the matter of family; each is another thing by law, and a page of its own. */
const ways = ['sharing', 'relatives', 'wallet', 'premiums'] as const

/** The page that asks which of the family services somebody came for. */
export default function FamilyWhichPage() {
  const say = familyWords.familyWhich
  return (
    <Page title={familyWords.familyWhich.title}>
      <View className="intro title strong">{say.question}</View>
      <Card>
        {ways.map((way) => (
          <LinkRow
            key={way}
            id={`which-${way}`}
            name={say.ways[way].name}
            note={say.ways[way].example}
            onPress={() => openPage(way)}
          />
        ))}
      </Card>
      <View className="muted">{say.rule}</View>
    </Page>
  )
}
