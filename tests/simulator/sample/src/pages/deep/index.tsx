import { useState } from 'react'
import { Button, Text, View } from '@tarojs/components'
import { navigateBack, useRouter } from '@tarojs/taro'

export default function Deep() {
  const [taps, setTaps] = useState(0)
  const { params } = useRouter()
  let nested = (
    <Button id="deepbtn" onClick={() => setTaps(taps + 1)}>
      deep {taps}
    </Button>
  )
  for (let level = 0; level < 24; level += 1)
    nested = (
      <View key={level} className={`d${level}`}>
        {nested}
      </View>
    )
  return (
    <View>
      <Text id="from">{decodeURIComponent(params['from'] ?? '')}</Text>
      <Button id="back" onClick={() => void navigateBack()}>
        back
      </Button>
      {nested}
    </View>
  )
}
