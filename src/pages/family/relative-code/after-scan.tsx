import { View } from '@tarojs/components'
import { familyWords } from '../words/current'
import { ActionButton } from '@/ui/action-button'
import './after-scan.css'

interface Props {
  /** `settled`: it is paid. Who paid what is the relative's to see: records are given to nobody else. */
  readonly situation:
    { readonly is: 'decoded'; readonly institutionName: string | undefined } | { readonly is: 'settled' }
  readonly onAnother: () => void
  readonly onDone: () => void
}

/** A till has read the code. */
export function AfterScan({ situation, onAnother, onDone }: Props) {
  const { relativeCode: say, relativeAdd } = familyWords
  const settled = situation.is === 'settled'
  return (
    <View className="after-scan" ariaRole="alert">
      <View className="after-scan-title title success strong" id="voucher-state">
        {settled ? say.settled : say.decoded(situation.institutionName)}
      </View>
      <View>{settled ? say.settledText : say.decodedText}</View>
      <View className="after-scan-actions">
        <ActionButton id="relative-code-another" onPress={onAnother}>
          {say.another}
        </ActionButton>
        {settled && (
          <ActionButton id="relative-code-done" weight="primary" onPress={onDone}>
            {relativeAdd.done}
          </ActionButton>
        )}
      </View>
    </View>
  )
}
