import { useState } from 'react'
import { Button, Text, View } from '@tarojs/components'
import { navigateTo, scanCode, useDidShow, useTabItemTap } from '@tarojs/taro'

export default function Me() {
  const [shows, setShows] = useState(0)
  const [result, setResult] = useState('')
  useDidShow(() => setShows((before) => before + 1))
  useTabItemTap((item) => setResult(`tab:${item.index}`))
  const refused = () => {
    navigateTo({ url: '/pages/index/index' }).catch(() => setResult('refused'))
  }
  const scan = () => {
    scanCode({}).then(
      ({ result: code }) => setResult(`scan:${code}`),
      () => setResult('scanfail'),
    )
  }
  return (
    <View>
      <Text id="shows">shows {shows}</Text>
      <Text id="tab">{result}</Text>
      <Button id="sub" onClick={() => void navigateTo({ url: '/sub/detail/index?id=7' })}>
        sub
      </Button>
      <Button id="nope" onClick={refused}>
        nope
      </Button>
      <Button id="scan" onClick={scan}>
        scan
      </Button>
    </View>
  )
}
