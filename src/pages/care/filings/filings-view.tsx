import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Filing } from '@/contract/filing'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import type { OneAct } from '@/state/one-act'
import { ActionBar } from '@/ui/action-bar'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { recoveryAction } from '@/features/problem-notice/recovery-action'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import type { Filings } from '../api'
import { careWords } from '../words/current'
import { FilingCard } from './filing-card'

interface Props {
  readonly filings: Remote<Filings>
  readonly ending: OneAct<string>
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onFile: () => void
  readonly onEnd: (filing: Filing) => void
}

/** Lists the filings of the person and of relatives, newest first, and leads to a new one. */
export function FilingsView({ filings, ending, now, onRecover, onFile, onEnd }: Props) {
  const say = careWords.filings
  const underWay = useStore(ending, ({ act }) => (act.is === 'busy' ? act.of : undefined))
  const problem = useStore(ending, ({ act }) => problemOf(act))
  return (
    <View>
      {problem && (
        <ProblemNotice
          id="filing-refused"
          problem={problem}
          refusals={say.refusals}
          action={recoveryAction(problem, onRecover)}
        />
      )}
      <Content
        value={lastSeen(filings)?.value}
        error={errorTextOf(filings, now)}
        loading={words.app.loading}
        lines={[100, 60, 40, 90, 60]}
        onRecover={onRecover}
      >
        {({ filings: all, people: [me] }) => (
          <View id="filings-list">
            <View className="lead muted">
              {say.intro}
              {me?.provinceIsFree && say.provinceIsFree(me.insuredPlace.name)}
            </View>
            {all.length === 0 && (
              <Card>
                <EmptyState title={say.none} text={say.noneText} />
              </Card>
            )}
            {all.map((filing) => (
              <FilingCard key={filing.id} filing={filing} ending={underWay} onEnd={onEnd} />
            ))}
            <ActionBar>
              <ActionButton id="filings-new" weight="primary" onPress={onFile}>
                {say.start}
              </ActionButton>
            </ActionBar>
          </View>
        )}
      </Content>
    </View>
  )
}
