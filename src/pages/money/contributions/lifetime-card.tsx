import { View } from '@tarojs/components'
import { moneyWords } from '../words/current'
import { Card } from '@/ui/card'
import { Meter } from '@/ui/meter'
import type { Lifetime } from './contributions-screen'

/** Shows the time paid so far, and the time the city asks for before a retiree need not pay any more. */
export function LifetimeCard({ paidMonths, neededMonths }: Lifetime) {
  const say = moneyWords.contributions.lifetime
  const reached = paidMonths >= neededMonths
  const sentence = reached ? say.reached(paidMonths, neededMonths) : say.soFar(paidMonths, neededMonths)
  return (
    <Card id="contributions-lifetime">
      <View className="heading">{say.name}</View>
      <View>{sentence}</View>
      <Meter label={sentence} percent={(paidMonths / neededMonths) * 100} />
      <View className="caption">{say.note}</View>
    </Card>
  )
}
