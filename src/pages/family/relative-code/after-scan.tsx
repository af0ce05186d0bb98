import { View } from '@tarojs/components'
import { ActionButton } from '@/ui/action-button'
import { words } from '@/words/current'
import { fill } from '@/words/fill'
import { familyWords } from '../words/current'
import './after-scan.css'

interface Props {
  /** `settled` means that it is paid. The record of it is the relative's to see and is given to nobody else. */
  readonly situation:
    | {
        readonly is: 'decoded'
        readonly institutionName: string | undefined
        readonly usedFor: string | undefined
      }
    | { readonly is: 'settled' }
  readonly onAnother: () => void
  readonly onDone: () => void
}

/** Says that a till has read the code, or that it is paid. */
export function AfterScan({ situation, onAnother, onDone }: Props) {
  const { relativeCode: say, relativeAdd } = familyWords
  const isSettled = situation.is === 'settled'
  return (
    <View className="after-scan" ariaRole="alert">
      <View className="after-scan-title title success strong" id="voucher-state">
        {isSettled ? say.settled : say.decoded(situation.institutionName)}
      </View>
      <View>{isSettled ? say.settledText : decodedText(situation.usedFor)}</View>
      <View className="after-scan-actions">
        <ActionButton id="relative-code-another" onPress={onAnother}>
          {say.another}
        </ActionButton>
        {isSettled && (
          <ActionButton id="relative-code-done" weight="primary" onPress={onDone}>
            {relativeAdd.done}
          </ActionButton>
        )}
      </View>
    </View>
  )
}

/** Says what follows a scan: a settlement, or the next window. */
const decodedText = (usedFor: string | undefined): string =>
  usedFor === undefined
    ? familyWords.relativeCode.decodedText
    : fill(words.voucher.usedFor, { purpose: usedFor })
