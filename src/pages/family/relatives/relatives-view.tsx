import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { Relative } from '@/contract/relative'
import { relativeRules } from '@/domain/family/relative-rules'
import { lastSeen, type Remote } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { problemOf } from '@/state/act'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { ProblemNotice } from '@/features/problem-notice/problem-notice'
import { familyWords } from '../words/current'
import { MineRow } from './mine-row'
import { OthersRow } from './others-row'
import type { Removal } from './removal-store'
import '@/ui/packages.css'
import './relatives-view.css'

interface Props {
  readonly relatives: Remote<readonly Relative[]>
  readonly removal: Removal
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (way: Recovery) => void
  readonly onAdd: () => void
  readonly onShow: (relative: Relative) => void
  readonly onRemove: (relative: Relative) => void
  /** Leads to family sharing, which is another thing. */
  readonly onSharing: () => void
}

/** Lists whose codes I may show and who may show mine, and says what all this is not. */
export function RelativesView({ relatives, now, onRecover, onSharing, ...rows }: Props) {
  const { relatives: say } = familyWords
  const problem = useStore(rows.removal, ({ act }) => problemOf(act))
  const sharing = { id: 'relatives-sharing', name: say.notSharingWay, onPress: onSharing }
  return (
    <View>
      <View className="intro muted">{say.intro}</View>
      {problem && <ProblemNotice problem={problem} refusals={say.removeRefusals} />}
      <Content
        value={lastSeen(relatives)?.value}
        error={errorTextOf(relatives, now)}
        loading={words.app.loading}
        lines={[40, 70, 50, 70]}
        onRecover={onRecover}
      >
        {(all) => <Lists {...rows} all={all} now={now} />}
      </Content>
      <Notice tone="learn" title={say.notSharing} text={say.notSharingText} action={sharing} />
    </View>
  )
}

type ListProps = Pick<Props, 'removal' | 'now' | 'onAdd' | 'onShow' | 'onRemove'> & {
  readonly all: readonly Relative[]
}

function Lists({ all, removal, now, onAdd, onShow, onRemove }: ListProps) {
  const { relatives: say } = familyWords
  const isBusy = useStore(removal, ({ act }) => act.is === 'busy')
  const mine = all.filter(({ role }) => role === 'HOLDER')
  const others = all.filter(({ role }) => role === 'RELATIVE')
  const left = relativeRules.relatives - mine.length
  return (
    <View id="relatives-list">
      <View className="relatives-heading heading">{say.mine}</View>
      <Card>
        {mine.length === 0 && (
          <View>
            <View className="strong">{say.none}</View>
            <View className="caption">{say.noneHint}</View>
          </View>
        )}
        {mine.map((relative) => (
          <MineRow
            key={relative.id}
            relative={relative}
            now={now}
            busy={isBusy}
            onShow={onShow}
            onRemove={onRemove}
          />
        ))}
      </Card>
      <View className="relatives-add">
        <ActionButton id="relatives-add" weight="primary" busy={left <= 0} onPress={onAdd}>
          {say.add}
        </ActionButton>
        <View className="relatives-left paragraph caption">{left > 0 ? say.left(left) : say.full}</View>
      </View>
      <View className="relatives-heading heading">{say.others}</View>
      <Card>
        {others.length === 0 && <View className="caption">{say.noOthers}</View>}
        {others.map((relative) => (
          <OthersRow key={relative.id} relative={relative} now={now} busy={isBusy} onRemove={onRemove} />
        ))}
      </Card>
    </View>
  )
}
