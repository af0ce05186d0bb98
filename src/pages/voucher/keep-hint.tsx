import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { words } from '@/words/current'

interface Props {
  readonly isKept: () => Promise<boolean | undefined>
}

/** Suggests in one quiet line to keep the program at hand, where the client says that it is not kept yet. */
export function KeepHint({ isKept }: Props) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    let current = true
    void isKept().then((kept) => {
      if (current && kept === false) setShown(true)
    })
    return () => {
      current = false
    }
  }, [isKept])
  if (!isShown) return null
  return (
    <View className="block caption" id="keep-hint">
      {words.receipt.keep}
    </View>
  )
}
