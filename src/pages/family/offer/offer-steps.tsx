import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Problem } from '@/domain/problem'
import { familyWords } from '../words/current'
import { problemSentence } from '@/words/problem-sentence'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Meter } from '@/ui/meter'
import { Notice } from '@/ui/notice'
import { CheckStep } from './check-step'
import type { OfferBasis } from './offer-basis'
import { steps, type Step } from './offer-draft'
import { offerSentences } from './offer-sentences'
import { offerWrongs, wrongsIn } from './offer-wrongs'
import { RulesStep } from './rules-step'
import type { SharingOffer } from './offer-store'
import { SignStep } from './sign-step'
import { TermsStep } from './terms-step'
import { WhoStep } from './who-step'

interface Props {
  readonly offer: SharingOffer
  readonly basis: OfferBasis
  readonly step: Step
  readonly today: string
  readonly onList: () => void
}

const views = {
  rules: RulesStep,
  who: WhoStep,
  terms: TermsStep,
  sign: SignStep,
  check: CheckStep,
} as const

/** One step, how far it is, and the way on in a bar at the bottom. */
export function OfferSteps({ offer, basis, step, today, onList }: Props) {
  const state = useStore(offer)
  const say = familyWords.offer
  const { checked, busy, trouble, draft } = state
  const at = steps.indexOf(step) + 1
  const left = checked ? wrongsIn(step, offerWrongs(draft, basis, today)).length : 0
  const StepView = views[step]
  const where = say.step(at, steps.length)
  return (
    <View>
      <View className="muted">{where}</View>
      <View className="title strong">{say.steps[step]}</View>
      <View className="lead">
        <Meter label={where} percent={(at / steps.length) * 100} />
      </View>
      {trouble && <Refused trouble={trouble} onList={onList} />}
      {left > 0 && !trouble && <Notice tone="wrong" title={say.fill(left)} text={say.fillText} />}
      <StepView
        offer={offer}
        state={state}
        basis={basis}
        said={offerSentences(state, basis, today)}
        today={today}
      />
      <ActionBar>
        {step !== 'rules' && (
          <ActionButton id="offer-back" busy={busy} onPress={offer.back}>
            {say.back}
          </ActionButton>
        )}
        <ActionButton id="offer-next" weight="primary" busy={busy} onPress={() => void offer.next()}>
          {busy ? say.busy : step === 'check' ? say.submit : say.next}
        </ActionButton>
      </ActionBar>
    </View>
  )
}

/** Why the city said no; a binding that is there already can be looked at. */
function Refused({ trouble, onList }: { readonly trouble: Problem } & Pick<Props, 'onList'>) {
  const { offer: say } = familyWords
  const { what, todo, code } = problemSentence(trouble, say.refusals)
  const there = trouble.is === 'refused' && trouble.code === 'ALREADY_BOUND'
  return (
    <Notice
      id="offer-refused"
      tone="wrong"
      title={what}
      text={todo}
      small={code}
      {...(there && { action: { id: 'offer-there', name: say.look, onPress: onList } })}
    />
  )
}
