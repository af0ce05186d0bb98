import { View } from '@tarojs/components'
import { memo, useEffect, useState } from 'react'
import type { RecordLine } from '../api'
import { monthOf } from '@/domain/china-day'
import { MonthHeading } from './month-heading'
import { RecordRow } from './record-row'
import type { Tally } from './tally'

/** Watches whether an element is near the visible part, and gives its height; returns the function to stop. */
export type WatchNear = (
  id: string,
  startsNear: boolean,
  onChange: (near: boolean, heightPt: number) => void,
) => () => void

interface Props {
  readonly id: string
  readonly rows: readonly RecordLine[]
  /** The record before the first one of this block; a month that continues has no second heading. */
  readonly previous: RecordLine | undefined
  readonly byMonth: Tally['byMonth'] | undefined
  readonly now: number
  readonly startsNear: boolean
  readonly watchNear: WatchNear
  readonly onOpen: (id: string) => void
}

/** The assumed height of a row that was never visible, in points; it is corrected once the row has come near. */
const rowPt = 100

/** Shows one page of the list. Far from the visible part it is only an empty space of the same height. */
export const RecordBlock = memo(function RecordBlock(props: Props) {
  const { id, rows, previous, byMonth, now, startsNear, watchNear, onOpen } = props
  const [startedNear] = useState(startsNear)
  const [farPt, setFarPt] = useState(startsNear ? undefined : rows.length * rowPt)
  useEffect(
    () =>
      watchNear(id, startedNear, (near, heightPt) => {
        if (near) setFarPt(undefined)
        else if (heightPt > 0) setFarPt(heightPt)
      }),
    [id, startedNear, watchNear],
  )
  if (farPt !== undefined) return <View id={id} style={{ height: `${farPt}px` }} />
  return (
    <View id={id}>
      <View>
        {rows.flatMap((record, n) => {
          const month = monthOf(record.settledAt)
          const before = n === 0 ? previous : rows[n - 1]
          const begins = !before || monthOf(before.settledAt) !== month
          return [
            begins && <MonthHeading key={month} month={month} sum={byMonth?.[month]} now={now} />,
            <RecordRow key={record.id} record={record} now={now} onOpen={onOpen} />,
          ]
        })}
      </View>
    </View>
  )
}, looksTheSame)

/**
 * Compares two versions of a block: blocks are cut again from a longer list each time, but their records stay the
 * same objects.
 */
function looksTheSame(before: Props, after: Props): boolean {
  return (
    before.id === after.id &&
    before.byMonth === after.byMonth &&
    before.previous?.id === after.previous?.id &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, n) => row === after.rows[n])
  )
}
