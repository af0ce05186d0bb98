import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupsOfFour } from '@/domain/voucher-code'
import { words } from '@/words/current'
import { ActionButton } from '@/ui/action-button'
import './trouble-help.css'

/** What to try when the till does not read the code; the digits stay hidden until asked for. */
export function TroubleHelp({ digits }: { readonly digits: string }) {
  const { voucher: say } = words
  const [open, setOpen] = useState<'nothing' | 'tips' | 'digits'>('nothing')
  const toggle = (part: 'tips' | 'digits') => () => setOpen(open === part ? 'nothing' : part)
  return (
    <View className="trouble">
      <View className="trouble-actions">
        <ActionButton id="voucher-trouble" weight="quiet" onPress={toggle('tips')}>
          {open === 'tips' ? say.close : say.trouble}
        </ActionButton>
        <ActionButton id="voucher-show-digits" weight="quiet" onPress={toggle('digits')}>
          {open === 'digits' ? say.hideDigits : say.showDigits}
        </ActionButton>
      </View>
      {open === 'digits' && (
        <View className="trouble-panel">
          <View className="trouble-digits" id="voucher-digits">
            {groupsOfFour(digits)}
          </View>
          <View className="trouble-warning">{say.digitsWarning}</View>
        </View>
      )}
      {open === 'tips' && (
        <View className="trouble-panel">
          {[say.tipBrightness, say.tipBarcode, say.tipRenew, say.tipDigits, say.tipCard].map((tip) => (
            <View key={tip} className="trouble-tip">
              {tip}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
