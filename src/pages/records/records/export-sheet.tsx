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
import { expectedSize, sizeText } from './size-text'
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

/** Shows the export: it reads all records, then copies them or gives them away as a file. */
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
          {count > 0 && (
            <View className="intro digits">{say.size(plainCount(count), expectedSize(count))}</View>
          )}
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

function Ready({ situation, download }: ReadyProps) {
  const { export: say } = recordsWords.records
  const { count, bytes, parts, copied, outcome } = situation
  const next = (copied % parts) + 1
  const isWhole = parts === 1
  const fileWords = download.fileTo && say.file[download.fileTo]
  const outcomes = {
    copied: { tone: 'learn', title: copied < parts ? say.copiedPart(copied, parts) : say.copied },
    given: { tone: 'learn', title: fileWords?.given ?? '' },
    'copy-failed': { tone: 'wrong', title: say.copyFailed },
    'file-failed': { tone: 'wrong', title: say.fileFailed },
    nothing: undefined,
    busy: undefined,
  } as const
  const notice = outcomes[outcome]
  const busy = outcome === 'busy'
  // Copying is the shorter way, as long as it is done at once.
  const copiesFirst = isWhole || !fileWords
  const copyButton = (
    <ActionButton
      id="export-copy"
      weight={copiesFirst ? 'primary' : 'plain'}
      busy={busy}
      onPress={() => void download.copy()}
    >
      {isWhole ? say.copy : say.copyPart(next, parts)}
    </ActionButton>
  )
  const fileButton = fileWords && (
    <ActionButton
      id="export-file"
      weight={copiesFirst ? 'plain' : 'primary'}
      busy={busy}
      onPress={() => void download.giveFile()}
    >
      {fileWords.give}
    </ActionButton>
  )
  return (
    <View>
      <View className="intro heading digits">{say.ready(plainCount(count), sizeText(bytes))}</View>
      {notice && <Notice {...notice} />}
      {!isWhole && <View className="intro muted">{say.inParts(parts)}</View>}
      <View className="export-ways">
        {copiesFirst && copyButton}
        {fileButton}
        {!copiesFirst && copyButton}
      </View>
      {!fileWords && <View className="intro muted">{say.noFile}</View>}
    </View>
  )
}
