import { Text, View } from '@tarojs/components'
import { formatFen } from '@/domain/money'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import type { Step } from './offer-draft'
import { formOf, readDraft } from './offer-read'
import type { StepProps } from './step-props'

/** Everything as it will be sent, each part with the way back to it. */
export function CheckStep({ offer, state, basis, today }: StepProps) {
  const say = familyWords.offer
  const form = formOf(state.draft, basis, today)
  const { place } = readDraft(state.draft, basis, today)
  if (!form) return null
  const { rows } = say
  const { member, scopes } = familyWords.agreement
  const { day } = familyWords.binding
  const cap = (fen: number | null): string => (fen === null ? say.uncapped : formatFen(fen))
  const who = [
    [rows.who, form.psn_name],
    [rows.relation, member[form.rela]],
    [say.certificates[form.psn_cert_type], form.certno],
    [rows.workplace, form.emp_name ?? form.community ?? ''],
    [rows.place, place?.name ?? ''],
    [rows.phone, form.mob],
  ] as const
  const terms = [
    [rows.scopes, form.scopes.map((scope) => scopes[scope]).join(say.comma)],
    [rows.monthCap, cap(form.mon_cap)],
    [rows.visitCap, cap(form.visit_cap)],
    [rows.begins, day(form.beg_date)],
    [rows.ends, form.end_date === null ? say.ends.NONE : day(form.end_date)],
  ] as const
  return (
    <View>
      <View className="intro muted">{say.checkText}</View>
      <Part step="who" rows={who} onOpen={offer.open} />
      <Part step="terms" rows={terms} onOpen={offer.open} />
      <Part step="sign" rows={[[rows.signature, form.signature]]} onOpen={offer.open} />
    </View>
  )
}

interface PartProps {
  readonly step: Step
  readonly rows: readonly (readonly [name: string, value: string])[]
  readonly onOpen: (step: Step) => void
}

function Part({ step, rows, onOpen }: PartProps) {
  const say = familyWords.offer
  return (
    <Card id={`offer-check-${step}`}>
      <View className="spread">
        <View className="heading">{say.steps[step]}</View>
        <ActionButton
          id={`offer-change-${step}`}
          weight="quiet"
          label={say.changePart(say.steps[step])}
          onPress={() => onOpen(step)}
        >
          {say.change}
        </ActionButton>
      </View>
      {rows.map(([name, value]) => (
        <View key={name} className="offer-row">
          <Text className="offer-row-name">{name}</Text>
          <Text className="offer-row-value">{value}</Text>
        </View>
      ))}
    </Card>
  )
}
