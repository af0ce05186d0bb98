import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { NoticeSettings } from '@/contract/notice'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { recoveryAction } from '@/features/problem-notice/recovery-action'
import { problemOf } from '@/state/act'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { Tick } from '@/ui/tick'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { identityWords } from '../words/current'
import { usualKinds, type Notices } from './notices-store'

interface Props {
  readonly notices: Notices
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  /** Opens the texts to agree to, without which there are no notices. */
  readonly onConsents: () => void
}

/** Shows each kind of notices with its switch, and one button for those that most people want. */
export function NoticesView({ notices, now, onRecover, onConsents }: Props) {
  const say = identityWords.notices
  const settings = useStore(notices.settings, (state) => state.value)
  const { act, client } = useStore(notices, (state) => state)
  const problem = problemOf(act)
  const action = problem && recoveryAction(problem, onRecover)
  return (
    <Content
      value={lastSeen(settings)?.value}
      error={errorTextOf(settings, now)}
      loading={words.app.loading}
      lines={[80, 100, 100, 100, 100]}
      onRecover={onRecover}
    >
      {({ agreed, kinds }) =>
        agreed ? (
          <View>
            <View className="lead muted">{say.intro}</View>
            <ProblemNotice id="notices-trouble" problem={problem} action={action} />
            {client !== 'fine' && (
              <Notice id="notices-client" tone="look" title={say[client].title} text={say[client].text} />
            )}
            {!areOn(kinds, usualKinds) && <Usual notices={notices} busy={act.is === 'busy'} />}
            <Card id="notices-kinds">
              {kinds.map((line) => (
                <Line key={line.kind} line={line} notices={notices} />
              ))}
            </Card>
            <View className="caption">{say.privacy}</View>
          </View>
        ) : (
          <Card>
            <EmptyState
              title={say.agreeTitle}
              text={say.agreeText}
              action={{ id: 'notices-consents', name: say.agree, onPress: onConsents }}
            />
          </Card>
        )
      }
    </Content>
  )
}

/** Offers those that most people want. */
function Usual({ notices, busy }: Pick<Props, 'notices'> & { readonly busy: boolean }) {
  const say = identityWords.notices
  return (
    <Card>
      <ActionButton
        id="notices-usual"
        weight="primary"
        busy={busy}
        onPress={() => void notices.turn(usualKinds, true)}
      >
        {say.usual}
      </ActionButton>
      <View className="block caption">{say.usualNote}</View>
    </Card>
  )
}

const areOn = (settings: NoticeSettings['kinds'], kinds: readonly string[]): boolean =>
  settings.every(({ kind, on }) => on || !kinds.includes(kind))

/** Shows one kind; what a newer city adds, this app cannot name. */
function Line({
  line,
  notices,
}: {
  readonly line: NoticeSettings['kinds'][number]
  readonly notices: Notices
}) {
  const say = identityWords.notices
  const { kind, on } = line
  if (kind === 'OTHER') return null
  return (
    <Tick
      id={`notices-${kind}`}
      ticked={on}
      states={say.states}
      onTick={() => void notices.turn([kind], !on)}
    >
      {say.kinds[kind]}
    </Tick>
  )
}
