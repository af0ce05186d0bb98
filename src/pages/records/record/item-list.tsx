import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BillItem } from '@/contract/settlement'
import { plainFen } from '@/domain/money'
import { groupsOfFour } from '@/domain/voucher-code'
import { recordsWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { LinkRow } from '@/ui/link-row'

const atFirst = 20

interface Props {
  readonly items: readonly BillItem[]
  /** Shows an entry of the catalogue, by its code. */
  readonly onItem: (code: string) => void
  /** Opens the page that compares a box with what was sold. */
  readonly onBox: () => void
}

/** Shows the items of the bill, each with its class and shares. A long bill shows its beginning first. */
export function ItemList({ items, onItem, onBox }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const { record: say } = recordsWords
  const shown = showsAll ? items : items.slice(0, atFirst)
  return (
    <Card id="record-items">
      <View className="heading">{say.items(items.length)}</View>
      <View className="record-classes caption">{say.classes}</View>
      {shown.map((item, index) => (
        <Item key={index} id={`item-${index}`} item={item} onItem={onItem} />
      ))}
      {shown.length < items.length && (
        <ActionButton id="record-all-items" weight="quiet" onPress={() => setShowsAll(true)}>
          {say.allItems(items.length)}
        </ActionButton>
      )}
      {items.some(({ traceCodes }) => traceCodes.length > 0) && (
        <LinkRow id="record-box" name={say.box} onPress={onBox} />
      )}
    </Card>
  )
}

/** Shows one item; what is in the catalogue leads there. */
function Item({
  id,
  item,
  onItem,
}: Pick<Props, 'onItem'> & { readonly id: string; readonly item: BillItem }) {
  const { name, catalogueCode } = item
  const texts = { name, note: noteOf(item), value: plainFen(item.amountFen) }
  if (catalogueCode === null) return <DetailRow {...texts} />
  return <LinkRow id={id} {...texts} onPress={() => onItem(catalogueCode)} />
}

/** Writes class, price and count of an item, then its shares where it has more than one, then the boxes. */
function noteOf(item: BillItem): string {
  const { itemClass, itemNote, itemShares: names, traceCode } = recordsWords.record
  const shares: readonly (readonly [string, number])[] = [
    [names.covered, item.coveredFen],
    [names.paidFirst, item.paidFirstFen],
    [names.overLimit, item.overLimitFen],
    [names.outOfCatalogue, item.outOfCatalogueFen],
  ]
  const parts = shares.filter(([, fen]) => fen > 0).map(([name, fen]) => `${name} ${plainFen(fen)}`)
  const note = itemNote(itemClass[item.itemClass], item.count, plainFen(item.priceFen))
  const boxes = item.traceCodes.map((code) => `${traceCode} ${groupsOfFour(code)}`)
  return [note, ...parts, ...boxes].join(' · ')
}
