import { View } from '@tarojs/components'
import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { IssuedDocument } from '@/contract/document'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import type { Surface } from '@/platform/port'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { DetailRow } from '@/ui/detail-row'
import { Notice } from '@/ui/notice'
import { PictureCanvas } from '@/ui/picture-canvas'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { recordsWords } from '../words/current'
import { zhHans } from '../words/zh-hans'
import type { DocumentStore } from './document-store'
import { layOutPaper, paintDrawing, pictureWidth } from './drawing'
import { paperOf, type Paper } from './paper'

interface Props {
  readonly store: DocumentStore
  /** The settlement; empty for the certificate of insurance. */
  readonly settlementId: string
  /** The number of times the page was shown. */
  readonly shown: number
  readonly now: number
  readonly surfaceOf: (id: string) => Promise<Surface | undefined>
  readonly onRecover: (recovery: Recovery) => void
}

const canvasId = 'document-canvas'

/** Shows a document line by line, and the picture of it that can be saved and sent. */
export function DocumentView({ store, settlementId, shown, now, surfaceOf, onRecover }: Props) {
  const { key, value } = useStore(store.document, (state) => state)
  const document = key === settlementId ? value : ({ is: 'idle' } as const)
  return (
    <Content
      value={lastSeen(document)?.value}
      error={errorTextOf(document, now)}
      loading={words.app.loading}
      lines={[60, 100, 100, 100, 80]}
      onRecover={onRecover}
    >
      {(issued) => (
        <View>
          <View className="lead muted">{recordsWords.document.intro}</View>
          <StateNotice document={issued} />
          <PaperCard paper={paperOf(issued, recordsWords.document)} />
          <PictureCard store={store} document={issued} shown={shown} surfaceOf={surfaceOf} />
        </View>
      )}
    </Content>
  )
}

function StateNotice({ document }: { readonly document: IssuedDocument }) {
  const say = recordsWords.document
  if (document.state === 'REVERSED') return <Notice tone="look" title={say.reversed} />
  if (document.state === 'EXPIRED') return <Notice tone="look" title={say.expired} />
  return null
}

function PaperCard({ paper }: { readonly paper: Paper }) {
  const say = recordsWords.document
  return (
    <Card id="document-paper">
      <View className="heading">{paper.title}</View>
      <View className="caption">{paper.issuer}</View>
      {paper.groups.flat().map(({ name, value }, index) => (
        <DetailRow key={index} name={name} value={value} />
      ))}
      <View className="block">
        <View>{say.checkNumber}</View>
        <View id="document-number" className="digits strong">
          {paper.checkNumber}
        </View>
        <View className="caption">{say.holder}</View>
      </View>
    </Card>
  )
}

function PictureCard({
  store,
  document,
  shown,
  surfaceOf,
}: Pick<Props, 'store' | 'shown' | 'surfaceOf'> & { readonly document: IssuedDocument }) {
  const say = recordsWords.document
  const picture = useStore(store, (state) => state.picture)
  const drawing = useMemo(
    () => layOutPaper(paperOf(document, zhHans.document), zhHans.document.checkNumber),
    [document],
  )
  const [isPainted, setPainted] = useState<boolean>()
  const paint = useCallback(
    (surface: Surface | undefined) => {
      if (surface) paintDrawing(surface, drawing)
      setPainted(surface !== undefined)
    },
    [drawing],
  )
  const busy = picture === 'busy' || isPainted === undefined
  const title = document.settlement ? say.statement : say.certificate
  return (
    <Card id="document-picture">
      <ActionButton id="document-save" weight="primary" busy={busy} onPress={() => void store.save(canvasId)}>
        {picture === 'busy' ? say.saving : say.save}
      </ActionButton>
      <View className="block">
        <ActionButton id="document-open" busy={busy} onPress={() => void store.open(canvasId)}>
          {say.open}
        </ActionButton>
      </View>
      <PictureNotice picture={isPainted === false ? 'failed' : picture} />
      <View className="block caption">{say.pictureNote}</View>
      <PictureCanvas
        id={canvasId}
        label={say.picture(title)}
        ratio={drawing.height / pictureWidth}
        time={shown}
        surfaceOf={surfaceOf}
        paint={paint}
      />
    </Card>
  )
}

function PictureNotice({ picture }: { readonly picture: ReturnType<DocumentStore['getState']>['picture'] }) {
  const say = recordsWords.document
  if (picture === 'saved') return <Notice id="document-saved" tone="learn" title={say.saved} />
  if (picture === 'denied')
    return <Notice id="document-denied" tone="wrong" title={say.denied} text={say.deniedText} />
  if (picture === 'failed')
    return <Notice id="document-failed" tone="wrong" title={say.failed} text={say.failedText} />
  return null
}
