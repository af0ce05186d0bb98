import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Problem } from '@/domain/problem'
import { problemOf } from '@/state/act'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Meter } from '@/ui/meter'
import { Notice } from '@/ui/notice'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'
import { CheckStep } from './check-step'
import type { OfferBasis } from './offer-basis'
import { steps, type Step } from './offer-draft'
import { offerErrorTexts } from './offer-error-texts'
import { errorsIn, offerErrors } from './offer-errors'
import type { OfferStore } from './offer-store'
import { RulesStep } from './rules-step'
import { SignStep } from './sign-step'
import { TermsStep } from './terms-step'
import { WhoStep } from './who-step'

interface Props {
  readonly offer: OfferStore
  readonly basis: OfferBasis
  readonly step: Step
  /** Somebody wanted to go on: what is missing is said now. */
  readonly checked: boolean
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

/** Shows one step, how far it is, and the way on in a bar at the bottom. */
export function OfferSteps({ offer, basis, step, checked, today, onList }: Props) {
  const draft = useStore(offer, (state) => state.draft)
  const busy = useStore(offer, ({ act }) => act.is === 'busy')
  const problem = useStore(offer, ({ act }) => problemOf(act))
  const say = familyWords.offer
  const at = steps.indexOf(step) + 1
  const left = checked ? errorsIn(step, offerErrors(draft, basis, today)).length : 0
  const StepView = views[step]
  const where = say.step(at, steps.length)
  return (
    <View>
      <View className="muted">{where}</View>
      <View className="title strong">{say.steps[step]}</View>
      <View className="lead">
        <Meter label={where} percent={(at / steps.length) * 100} />
      </View>
      {problem && <Refused problem={problem} onList={onList} />}
      {left > 0 && !problem && <Notice tone="wrong" title={say.fill(left)} text={say.fillText} />}
      <StepView
        offer={offer}
        draft={draft}
        basis={basis}
        errorTexts={offerErrorTexts({ draft, checked, problem }, basis, today)}
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

/** Says why the city said no; a binding that is there already can be looked at. */
function Refused({ problem, onList }: { readonly problem: Problem } & Pick<Props, 'onList'>) {
  const { offer: say } = familyWords
  const isThere = problem.is === 'refused' && problem.code === 'ALREADY_BOUND'
  return (
    <ProblemNotice
      id="offer-refused"
      problem={problem}
      refusals={say.refusals}
      action={isThere ? { id: 'offer-there', name: say.look, onPress: onList } : undefined}
    />
  )
}
