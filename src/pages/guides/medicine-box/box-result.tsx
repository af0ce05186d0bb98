import { View } from '@tarojs/components'
import type { MedicineBox } from '@/contract/trace-code'
import { displayTime } from '@/domain/china-time'
import { groupsOfFour } from '@/domain/voucher-code'
import { Card } from '@/ui/card'
import { DetailRow } from '@/ui/detail-row'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/notice'
import { timeText } from '@/words/time-text'
import { medicineName } from '../parts/medicine-name'
import { guidesWords } from '../words/current'

/** The props of what is known of a box. */
export interface BoxResultProps {
  readonly box: MedicineBox
  /** The number of the insurance, for a box that should not have been sold. */
  readonly hotline: string
  /** Epoch ms. */
  readonly now: number
  /** Shows the medicine in the catalogue, by its code. */
  readonly onMedicine: (code: string) => void
  readonly onCall: (number: string) => void
}

/** Tells whether the person should ask about a box: it was sold to a stranger, or more than once. */
const isStrange = ({ sales }: MedicineBox): boolean =>
  sales.length > 1 || sales.some(({ buyer }) => buyer === 'OTHER')

/** Shows what a box is and to whom it was sold; a strange one leads to the hotline. */
export function BoxResult({ box, hotline, now, onMedicine, onCall }: BoxResultProps) {
  const say = guidesWords.medicineBox
  const { traceCode, catalogueCode, sales } = box
  const strange = isStrange(box)
  return (
    <View id="box-result">
      <Notice
        tone={strange ? 'look' : 'learn'}
        title={sales.length === 0 ? say.unsold : say.sold(sales.length)}
        text={strange ? say.strange : sales.length === 0 ? say.unsoldText : say.fine}
        {...(strange && {
          action: { id: 'box-call', name: say.call(hotline), onPress: () => onCall(hotline) },
        })}
      />
      <Card>
        <View className="strong">{medicineName(box)}</View>
        <View className="caption digits">{`${say.code} ${groupsOfFour(traceCode)}`}</View>
        {sales.map(({ soldAt, buyer }) => (
          <DetailRow key={soldAt} name={say.buyers[buyer]} value={timeText(displayTime(soldAt, now))} />
        ))}
        {catalogueCode !== null && (
          <LinkRow id="box-medicine" name={say.medicine} onPress={() => onMedicine(catalogueCode)} />
        )}
      </Card>
    </View>
  )
}
