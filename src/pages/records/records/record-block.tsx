import { View } from '@tarojs/components'
import { memo, useEffect, useState } from 'react'
import type { RecordLine } from '../api'
import { monthOf } from '@/domain/china-day'
import { MonthHeading } from './month-heading'
import { RecordRow } from './record-row'
import type { Tally } from './tally'

/** Tells when an element comes near what is seen, and when it goes far, with its height then; returns the way to stop. */
export type WatchNear = (
  id: string,
  startsNear: boolean,
  heard: (near: boolean, heightPt: number) => void,
) => () => void

interface Props {
  readonly id: string
  readonly rows: readonly RecordLine[]
  /** The record above the first of these: a month that goes on has no second heading. */
  readonly above: RecordLine | undefined
  readonly ofMonth: Tally['byMonth'] | undefined
  readonly now: number
  readonly startsNear: boolean
  readonly watchNear: WatchNear
  readonly onOpen: (id: string) => void
}

/** A guess at the height of a row nobody has seen yet; right once it has come near. */
const rowPt = 100

/** One page of the list. Far from what is seen, it is nothing but its height. */
export const RecordBlock = memo(function RecordBlock(props: Props) {
  const { id, rows, above, ofMonth, now, startsNear, watchNear, onOpen } = props
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
          const before = n === 0 ? above : rows[n - 1]
          const begins = !before || monthOf(before.settledAt) !== month
          return [
            begins && <MonthHeading key={month} month={month} sum={ofMonth?.[month]} now={now} />,
            <RecordRow key={record.id} record={record} now={now} onOpen={onOpen} />,
          ]
        })}
      </View>
    </View>
  )
}, looksTheSame)

/** Pages are cut anew from a longer list each time; their records are the same ones. */
function looksTheSame(before: Props, after: Props): boolean {
  return (
    before.id === after.id &&
    before.ofMonth === after.ofMonth &&
    before.above?.id === after.above?.id &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, n) => row === after.rows[n])
  )
}
