import { View } from '@tarojs/components'
import { useStore } from 'zustand'
import type { RecordFilter } from '../api'
import type { Recovery } from '@/domain/recovery'
import { recordsWords } from '../words/current'
import { errorText } from '@/words/error-text'
import { ActionButton } from '@/ui/action-button'
import { Notice } from '@/ui/notice'
import { Sheet } from '@/ui/sheet'
import { LoadError } from '@/ui/load-error'
import type { Export, ExportSituation } from './export-store'
import { plainCount } from './plain-count'
import '@/ui/packages.css'
import './export-sheet.css'

interface Props {
  readonly download: Export
  readonly filter: RecordFilter
  /** The number of records by the city; 0 while that is not known. */
  readonly count: number
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows the export: it reads all records, then copies them or gives them to a chat. */
export function ExportSheet(props: Props) {
  const situation = useStore(props.download, (state) => state.situation)
  const { export: say } = recordsWords.records
  if (situation.is === 'closed') return null
  return (
    <Sheet title={say.title} close={{ name: say.close, onPress: props.download.close }}>
      <View>{stepOf(situation, props)}</View>
    </Sheet>
  )
}

function stepOf(situation: Exclude<ExportSituation, { is: 'closed' }>, props: Props) {
  const { download, filter, count, now, onRecover } = props
  const { export: say } = recordsWords.records
  switch (situation.is) {
    case 'open':
      return (
        <View>
          <View className="intro muted">{say.intro}</View>
          <ActionButton id="export-start" weight="primary" onPress={() => void download.start(filter, count)}>
            {say.start}
          </ActionButton>
        </View>
      )
    case 'reading':
      return (
        <View>
          <View className="intro heading digits" ariaRole="status">
            {say.reading(plainCount(situation.read), plainCount(situation.of))}
          </View>
          <ActionButton id="export-stop" onPress={download.stop}>
            {say.stop}
          </ActionButton>
        </View>
      )
    case 'paused': {
      const { problem, read, of } = situation
      const resume = (): void => void download.resume()
      const way = (to: Recovery): void => (to === 'retry' ? resume() : onRecover(to))
      return (
        <View>
          {problem && <LoadError {...errorText({ problem }, now)} inline onRecover={way} />}
          <View className="intro heading digits">{say.reading(plainCount(read), plainCount(of))}</View>
          <View className="intro muted">{say.paused}</View>
          <ActionButton id="export-go-on" weight="primary" onPress={resume}>
            {say.resume}
          </ActionButton>
        </View>
      )
    }
    case 'ready':
      return <Ready situation={situation} download={download} />
  }
}

interface ReadyProps {
  readonly situation: Extract<ExportSituation, { is: 'ready' }>
  readonly download: Export
}

function Ready({ situation: { count, outcome }, download }: ReadyProps) {
  const { export: say } = recordsWords.records
  const outcomes = {
    copied: { tone: 'learn', title: say.copied },
    shared: { tone: 'learn', title: say.shared },
    'copy-failed': { tone: 'wrong', title: say.copyFailed },
    'share-failed': { tone: 'wrong', title: say.shareFailed },
    nothing: undefined,
    busy: undefined,
  } as const
  const notice = outcomes[outcome]
  const busy = outcome === 'busy'
  return (
    <View>
      <View className="intro heading digits">{say.ready(plainCount(count))}</View>
      {notice && <Notice {...notice} />}
      <View className="export-ways">
        <ActionButton id="export-copy" weight="primary" busy={busy} onPress={() => void download.copy()}>
          {say.copy}
        </ActionButton>
        {download.canShare && (
          <ActionButton id="export-share" busy={busy} onPress={() => void download.share()}>
            {say.share}
          </ActionButton>
        )}
      </View>
      {!download.canShare && <View className="intro muted">{say.noFile}</View>}
    </View>
  )
}
