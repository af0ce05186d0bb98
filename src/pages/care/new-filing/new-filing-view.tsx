import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { City } from '@/contract/city'
import { dayOf } from '@/domain/china-day'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import type { Filings } from '../api'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { recoveryAction } from '@/features/problem-notice/recovery-action'
import { filingName } from '../parts/filing-name'
import { careWords } from '../words/current'
import { wrongFields } from './filing-draft'
import { FilingFields } from './filing-fields'
import type { NewFiling } from './new-filing-store'

interface Props {
  readonly newFiling: NewFiling
  readonly filings: Remote<Filings>
  readonly cities: Remote<readonly City[]>
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onList: () => void
}

/** Makes a filing: the form, and that it is made. */
export function NewFilingView(props: Props) {
  const { newFiling, filings, cities, now, onRecover, onList } = props
  const situation = useStore(newFiling, (state) => state.situation)
  if (situation.is === 'filed') {
    const { newFiling: say, filings: list } = careWords
    const { filing } = situation
    return (
      <Card id="filing-done">
        <EmptyState
          title={say.done(filingName(filing))}
          text={`${list.days(filing.beginsOn, filing.endsOn)}\n${say.doneText}`}
          action={{ id: 'filing-list', name: say.back, onPress: onList }}
        />
      </Card>
    )
  }
  const known = lastSeen(filings)?.value
  const places = lastSeen(cities)?.value
  return (
    <Content
      value={known && places && { ...known, cities: places }}
      error={errorTextOf(filings, now) ?? errorTextOf(cities, now)}
      loading={words.app.loading}
      lines={[40, 100, 40, 100, 60]}
      onRecover={onRecover}
    >
      {(basis) => <Form newFiling={newFiling} basis={basis} today={dayOf(now)} onRecover={onRecover} />}
    </Content>
  )
}

interface FormProps {
  readonly newFiling: NewFiling
  readonly basis: Filings & { readonly cities: readonly City[] }
  readonly today: string
  readonly onRecover: (way: Recovery) => void
}

function Form({ newFiling, basis, today, onRecover }: FormProps) {
  const { newFiling: say } = careWords
  const situation = useStore(newFiling, (state) => state.situation)
  const draft = useStore(newFiling, (state) => state.draft)
  const person =
    basis.people.find(({ relativeId }) => relativeId === (draft.relativeId ?? null)) ?? basis.people[0]
  if (!person) return null
  const isChecked = situation.is === 'form' && situation.checked
  const problem = situation.is === 'form' ? situation.problem : undefined
  return (
    <View>
      {problem && (
        <ProblemNotice
          id="filing-trouble"
          problem={problem}
          refusals={say.refusals}
          action={recoveryAction(problem, onRecover)}
        />
      )}
      {isChecked && wrongFields(draft, today).length > 0 && <Notice tone="wrong" title={say.fill} />}
      <FilingFields
        draft={draft}
        checked={isChecked}
        people={basis.people}
        person={person}
        cities={basis.cities}
        today={today}
        onType={newFiling.type}
      />
      <ActionBar>
        <ActionButton
          id="filing-submit"
          weight="primary"
          busy={situation.is === 'sending'}
          onPress={() => void newFiling.file()}
        >
          {situation.is === 'sending' ? say.busy : say.submit}
        </ActionButton>
      </ActionBar>
    </View>
  )
}
