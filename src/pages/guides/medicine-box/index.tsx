import { useStore } from 'zustand'
import { dial, openPage } from '@/shell/routes'
import { useServices } from '@/shell/services'
import { GuidePage } from '../parts/guide-page'
import { guidesOf } from '../services'
import { guidesWords } from '../words/current'
import { MedicineBoxView } from './medicine-box-view'

/** The page that says whether a box of medicine was sold before, by its trace code. */
export default function MedicineBoxPage() {
  const services = useServices()
  const { medicineBox } = guidesOf(services)
  const signedIn = useStore(services.session, (state) => state.signedIn)
  return (
    <GuidePage title={guidesWords.medicineBox.title} alsoRefresh={medicineBox.refresh}>
      {({ city, now, onRecover }) => (
        <MedicineBoxView
          medicineBox={medicineBox}
          hotline={city.hotlines.insurance}
          signedIn={signedIn}
          now={now}
          onRecover={onRecover}
          onMedicine={(code) => openPage('medicines', { code })}
          onCall={dial}
        />
      )}
    </GuidePage>
  )
}
