import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { CatalogueEntry } from '@/contract/catalogue'
import { formatFen } from '@/domain/money'
import { lastSeen } from '@/domain/remote'
import type { Recovery } from '@/domain/recovery'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { Content } from '@/ui/content'
import { EmptyState } from '@/ui/empty-state'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { words } from '@/words/current'
import { errorTextOf } from '@/words/error-text'
import { longestSearch } from '../api'
import { medicineName } from '../parts/medicine-name'
import { guidesWords } from '../words/current'
import type { Medicines } from './medicines-store'

interface Props {
  readonly medicines: Medicines
  readonly placeCode: string
  /** Epoch ms. */
  readonly now: number
  readonly onRecover: (recovery: Recovery) => void
}

/** Shows the search in the catalogue of a place, and what is found: what the insurance pays of it. */
export function MedicinesView({ medicines, placeCode, now, onRecover }: Props) {
  const say = guidesWords.medicines
  const { typed, text, code } = useStore(medicines, (state) => state)
  const found = useStore(medicines.list, ({ value }) => value)
  useEffect(() => medicines.open(placeCode), [medicines, placeCode])
  return (
    <View>
      <Card>
        <Field
          id="medicines-search"
          name={say.search}
          value={typed}
          end={{ letters: longestSearch, tooLong: guidesWords.typing.tooLong(longestSearch) }}
          placeholder={say.searchPlaceholder}
          onType={medicines.type}
        >
          <ActionButton id="medicines-find" weight="quiet" onPress={medicines.find}>
            {say.find}
          </ActionButton>
        </Field>
        {(code !== undefined || text !== '') && (
          <ActionButton id="medicines-all" weight="quiet" onPress={medicines.clear}>
            {say.all}
          </ActionButton>
        )}
      </Card>
      <Content
        value={lastSeen(found)?.value}
        error={errorTextOf(found, now)}
        loading={words.app.loading}
        lines={[70, 40, 90, 70, 40, 90]}
        onRecover={onRecover}
      >
        {({ items, nextCursor }) => (
          <Card id="medicines-list">
            {items.length === 0 && <EmptyState title={say.none} text={say.noneText} />}
            {items.map((entry) => (
              <Row key={entry.code} entry={entry} />
            ))}
            {nextCursor !== null && (
              <ActionButton
                id="medicines-more"
                busy={found.is === 'loading'}
                onPress={() => void medicines.list.more()}
              >
                {found.is === 'loading' ? say.moreBusy : say.more}
              </ActionButton>
            )}
          </Card>
        )}
      </Content>
      <Notice id="medicines-sample" tone="learn" title={say.sample} />
    </View>
  )
}

function Row({ entry }: { readonly entry: CatalogueEntry }) {
  const say = guidesWords.medicines
  const { code, kind, itemClass, paidFirstPercent, priceLimitFen, accountMayPay } = entry
  return (
    <View className="row" id={`medicine-${code}`}>
      <View className="strong">{medicineName(entry)}</View>
      <View className="under">{say.classes[itemClass]}</View>
      {paidFirstPercent > 0 && <View className="muted">{say.paidFirst(paidFirstPercent)}</View>}
      {priceLimitFen !== null && <View className="muted">{say.limit(formatFen(priceLimitFen))}</View>}
      {kind === 'MEDICINE' && <View className="muted">{say.account[`${accountMayPay}`]}</View>}
    </View>
  )
}
