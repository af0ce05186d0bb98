import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Tick } from '@/ui/tick'
import { familyWords } from '../words/current'
import { ruleFacts } from './rule-facts'
import type { StepProps } from './step-props'

/** Says that one may, what the city allows, and what one agrees to. */
export function RulesStep({ offer, draft, basis, errorTexts }: StepProps) {
  const say = familyWords.offer
  const { eligibility, ownPlace, consent } = basis
  const { how, see, end, sample } = say.facts
  return (
    <View>
      <Notice
        id="offer-may"
        tone="learn"
        title={say.mayTitle}
        text={say.mayText(ownPlace?.name ?? '', eligibility.members, eligibility.rules.maxMembers)}
      />
      <Card>
        {[how, see, ...(eligibility.rules.leastMonths > 0 ? [] : [end]), ...ruleFacts(basis)].map((fact) => (
          <View key={fact} className="paragraph">
            {fact}
          </View>
        ))}
        <View className="under caption">{sample}</View>
      </Card>
      {consent && (
        <Card>
          <View className="heading">{consent.text.title}</View>
          {consent.text.paragraphs.map((paragraph) => (
            <View key={paragraph} className="paragraph">
              {paragraph}
            </View>
          ))}
          <View className="under caption">{consent.text.onWithdrawal}</View>
          {!consent.given && (
            <Tick
              id="offer-agree"
              ticked={draft.agreedTo === consent.text.version}
              states={say.tickStates}
              onTick={() =>
                offer.type({
                  agreedTo: draft.agreedTo === consent.text.version ? undefined : consent.text.version,
                })
              }
            >
              {say.tick(consent.text.title)}
            </Tick>
          )}
          {errorTexts.agreed !== undefined && (
            <View className="under caption error">{errorTexts.agreed}</View>
          )}
        </Card>
      )}
    </View>
  )
}
