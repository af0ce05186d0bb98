import { View } from '@tarojs/components'
import { useState } from 'react'
import { groupsOfFour } from '@/domain/voucher-code'
import { words } from '@/words/current'
import { ActionButton } from '@/ui/action-button'
import { Sheet } from '@/ui/sheet'
import './trouble-help.css'

interface Props {
  readonly digits: string
  readonly onRenew: () => void
  /** Opens the page to pause the voucher; undefined for another person's code. */
  readonly onPause?: (() => void) | undefined
}

/** Shows what to try when scanning fails, by the message of the till; the digits stay hidden until asked for. */
export function TroubleHelp({ digits, onRenew, onPause }: Props) {
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
          <View className="title strong digits" id="voucher-digits">
            {groupsOfFour(digits)}
          </View>
          <View className="under warning">{say.digitsWarning}</View>
        </Sheet>
      )}
      {open === 'tips' && (
        <Sheet title={say.tipsTitle} close={close}>
          {say.tips.map(([when, todo]) => (
            <View key={when} className="trouble-tip">
              <View className="trouble-when">{when}</View>
              {todo}
            </View>
          ))}
          <View className="trouble-actions">
            <ActionButton id="trouble-renew" onPress={() => (setOpen('nothing'), onRenew())}>
              {say.renew}
            </ActionButton>
            <ActionButton id="trouble-digits" onPress={() => setOpen('digits')}>
              {say.showDigits}
            </ActionButton>
          </View>
          {onPause && (
            <ActionButton id="voucher-pause" weight="quiet" onPress={onPause}>
              {say.pause}
            </ActionButton>
          )}
        </Sheet>
      )}
    </View>
  )
}
