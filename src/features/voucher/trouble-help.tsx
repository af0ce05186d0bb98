import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupsOfFour } from '@/domain/voucher-code'
import { words } from '@/words/current'
import { ActionButton } from '@/ui/action-button'
import { Sheet } from '@/ui/sheet'
import './trouble-help.css'

/** What to try when the till does not read the code; the digits stay hidden until asked for. */
export function TroubleHelp({ digits }: { readonly digits: string }) {
  const { voucher: say } = words
  const [open, setOpen] = useState<'nothing' | 'tips' | 'digits'>('nothing')
  const close = { name: say.close, onPress: () => setOpen('nothing') }
  return (
    <View>
      <View className="trouble-actions">
        <ActionButton id="voucher-trouble" weight="quiet" onPress={() => setOpen('tips')}>
          {say.trouble}
        </ActionButton>
        <ActionButton id="voucher-show-digits" weight="quiet" onPress={() => setOpen('digits')}>
          {say.showDigits}
        </ActionButton>
      </View>
      {open === 'digits' && (
        <Sheet title={say.digitsTitle} close={close}>
          <View className="trouble-digits" id="voucher-digits">
            {groupsOfFour(digits)}
          </View>
          <View className="trouble-warning">{say.digitsWarning}</View>
        </Sheet>
      )}
      {open === 'tips' && (
        <Sheet title={say.tipsTitle} close={close}>
          {[say.tipBrightness, say.tipBarcode, say.tipRenew, say.tipDigits, say.tipCard].map((tip) => (
            <View key={tip} className="trouble-tip">
              {tip}
            </View>
          ))}
        </Sheet>
      )}
    </View>
  )
}
