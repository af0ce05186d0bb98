import { useLoad } from '@tarojs/taro'
import { queryValue } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { GuidePage } from '../parts/guide-page'
import { guidesOf } from '../services'
import { guidesWords } from '../words/current'
import { MedicinesView } from './medicines-view'

/** The page of the catalogue of what the insurance pays; with `code` in its address it begins with one entry. */
export default function MedicinesPage() {
  const { medicines } = guidesOf(useServices())
  useLoad<{ code?: string }>(({ code }) => medicines.look(queryValue(code)))
  return (
    <GuidePage title={guidesWords.medicines.title} alsoRefresh={medicines.refresh}>
      {({ city, now, onRecover }) => (
        <MedicinesView medicines={medicines} placeCode={city.code} now={now} onRecover={onRecover} />
      )}
    </GuidePage>
  )
}
