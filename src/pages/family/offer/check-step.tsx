import { View } from '@tarojs/components'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { CheckRows } from '../parts/check-rows'
import { capText } from '../parts/typed-cap'
import { familyWords } from '../words/current'
import type { Step } from './offer-draft'
import { formOf, readDraft } from './offer-read'
import type { StepProps } from './step-props'
import '@/ui/packages.css'

/** Shows everything as it will be sent, each part with the way back to it. */
export function CheckStep({ offer, draft, basis, today }: StepProps) {
  const { offer: say, relativeFields, agreement, binding } = familyWords
  const form = formOf(draft, basis, today)
  const { place } = readDraft(draft, basis, today)
  if (!form) return null
  const { rows } = say
  const { member, scopes } = agreement
  const who = [
    [rows.who, form.name],
    [rows.relation, member[form.relation]],
    [relativeFields.certificates[form.certificate], form.number],
    [rows.workplace, form.employer ?? form.community ?? ''],
    [rows.place, place?.name ?? ''],
    [rows.phone, form.phone],
  ] as const
  const terms = [
    [rows.scopes, form.scopes.map((scope) => scopes[scope]).join(say.comma)],
    [rows.monthCap, capText(form.monthCapFen)],
    [rows.visitCap, capText(form.visitCapFen)],
    [rows.begins, binding.day(form.beginsOn)],
    [rows.ends, form.endsOn === null ? say.ends.NONE : binding.day(form.endsOn)],
  ] as const
  const sign = [
    [rows.agreement, say.agreementWays[form.way]],
    [rows.signature, form.signature],
  ] as const
  return (
    <View>
      <View className="intro muted">{say.checkText}</View>
      <Part step="who" rows={who} onOpen={offer.open} />
      <Part step="terms" rows={terms} onOpen={offer.open} />
      <Part step="sign" rows={sign} onOpen={offer.open} />
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
      <CheckRows rows={rows} />
    </Card>
  )
}
