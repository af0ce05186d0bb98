import { View } from '@tarojs/components'
import type { InstitutionPage } from '../api'
import type { Institution } from '@/contract/institution'
import { guidesWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { distanceText } from './distance-text'

interface Props {
  readonly page: InstitutionPage
  readonly busy: boolean
  readonly onCall: (number: string) => void
  readonly onMore: () => void
}

/** Shows the institutions: name, tier and kind, distance, address, and a button to call. */
export function InstitutionRows({ page: { items, nextCursor }, busy, onCall, onMore }: Props) {
  const say = guidesWords.institutions
  if (items.length === 0) {
    return (
      <Card>
        <EmptyState id="institutions-none" title={say.none} text={say.noneText} />
      </Card>
    )
  }
  return (
    <Card id="institutions-list">
      {items.map((institution) => (
        <Row key={institution.code} institution={institution} onCall={onCall} />
      ))}
      {nextCursor !== null && (
        <ActionButton id="institutions-more" busy={busy} onPress={onMore}>
          {busy ? say.moreBusy : say.more}
        </ActionButton>
      )}
    </Card>
  )
}

function Row({ institution, onCall }: { readonly institution: Institution } & Pick<Props, 'onCall'>) {
  const say = guidesWords.institutions
  const { code, name, tier, usualVisit, address, telephone, distanceMetres } = institution
  const isPharmacy = usualVisit === 'PHARMACY'
  const what = [
    isPharmacy ? say.pharmacy : say.tierName[tier],
    ...(distanceMetres === null ? [] : [distanceText(distanceMetres)]),
  ]
  return (
    <View id={`institution-${code}`} className="institution row">
      <View className="institution-words">
        <View className="strong">{name}</View>
        <View className="muted">{what.join(' · ')}</View>
        <View className="caption">{address}</View>
        {telephone !== null && <View className="caption">{telephone}</View>}
      </View>
      {telephone !== null && (
        <ActionButton
          id={`institution-call-${code}`}
          label={say.callLabel(name)}
          onPress={() => onCall(telephone)}
        >
          {say.call}
        </ActionButton>
      )}
    </View>
  )
}
