import { View } from '@tarojs/components'
import { useState } from 'react'
import { useStore } from 'zustand'
import { formatFen, plainFen, sumFen } from '@/domain/money'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { PickerRow } from '@/ui/picker-row'
import { demoTillWords as say } from '../words'
import { problemSentence } from '@/words/problem-sentence'
import { demoBasket } from './demo-basket'
import type { DemoTill } from './demo-till'
import './demo-till-view.css'

interface Props {
  readonly till: DemoTill
  /** Opens the page with the code that the cashier waits for. */
  readonly onWatch: () => void
}

/** Shows the till: the customer, the basket, and the next step. The page shows the receipt. */
export function DemoTillView({ till, onWatch }: Props) {
  const situation = useStore(till, (state) => state.situation)
  const request = useStore(till, (state) => state.request)
  const failure = request.is === 'failed' ? problemSentence(request.problem) : undefined
  return (
    <View>
      {failure && (
        <Notice
          id="till-problem"
          tone="wrong"
          title={failure.what}
          text={failure.todo}
          small={failure.code}
        />
      )}
      <Card>
        <View className="till-heading heading">{say.pharmacy}</View>
        <Step till={till} onWatch={onWatch} />
      </Card>
      {situation.is !== 'settled' && situation.is !== 'reversed' && <Basket />}
      <Faults till={till} />
    </View>
  )
}

function Step({ till, onWatch }: Props) {
  const situation = useStore(till, (state) => state.situation)
  const request = useStore(till, (state) => state.request)
  const [typed, setTyped] = useState('')
  const busy = request.is === 'asking'
  switch (situation.is) {
    case 'free':
      return (
        <View>
          <View className="lead muted">{say.intro}</View>
          <ActionButton id="till-watch" weight="primary" onPress={() => (till.watch(), onWatch())}>
            {say.watch}
          </ActionButton>
          <View className="till-hint caption">{say.watchHint}</View>
          <View className="till-typed">
            <Field id="till-digits" name={say.typed} value={typed} keys="number" onType={setTyped} />
          </View>
          <ActionButton id="till-decode" busy={busy} onPress={() => void till.decode(typed)}>
            {say.decode}
          </ActionButton>
        </View>
      )
    case 'watching':
      return (
        <View>
          <View className="lead muted">{say.watching}</View>
          <ActionButton onPress={onWatch}>{say.watch}</ActionButton>
          <ActionButton id="till-next" weight="quiet" onPress={till.next}>
            {say.next}
          </ActionButton>
        </View>
      )
    case 'decoded': {
      const { maskedName, maskedIdNumber, insuranceName } = situation.customer
      return (
        <View>
          <DetailRow id="till-customer" name={say.customer} note={insuranceName} value={maskedName} />
          <View className="till-hint caption">{maskedIdNumber}</View>
          <ActionButton id="till-settle" weight="primary" busy={busy} onPress={() => void till.settle()}>
            {say.settle}
          </ActionButton>
          <ActionButton id="till-next" weight="quiet" onPress={till.next}>
            {say.next}
          </ActionButton>
        </View>
      )
    }
    case 'settled':
    case 'reversed':
      return (
        <View>
          <ActionButton id="till-next" weight="primary" onPress={till.next}>
            {say.next}
          </ActionButton>
          {situation.is === 'settled' && (
            <ActionButton id="till-reverse" busy={busy} onPress={() => void till.reverse()}>
              {say.reverse}
            </ActionButton>
          )}
        </View>
      )
  }
}

function Basket() {
  const totalFen = sumFen(demoBasket.map(({ count, priceFen }) => count * priceFen))
  return (
    <Card>
      <View className="till-heading heading">{say.basket}</View>
      {demoBasket.map(({ name, count, priceFen }) => (
        <DetailRow
          key={name}
          name={name}
          note={`${formatFen(priceFen)} × ${count}`}
          value={plainFen(count * priceFen)}
        />
      ))}
      <DetailRow id="till-total" name={say.total} value={plainFen(totalFen)} weight="strong" />
    </Card>
  )
}

/** Shows the choice of a fault between the phone and its city. */
function Faults({ till }: { readonly till: DemoTill }) {
  const fault = useStore(till, (state) => state.fault)
  const faults = useStore(till, (state) => state.faults)
  const choices = [say.noFault, ...faults.map(({ name }) => name)]
  const chosen = 1 + faults.findIndex((one) => one.fault === fault)
  return (
    <Card>
      <PickerRow
        id="till-fault"
        name={say.fault}
        choices={choices}
        chosen={chosen}
        onPick={(index) => till.setFault(faults[index - 1]?.fault)}
      />
    </Card>
  )
}
