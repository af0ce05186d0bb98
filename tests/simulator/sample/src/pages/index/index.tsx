import { useState } from 'react'
import { Button, Canvas, Input, Text, View } from '@tarojs/components'
import { navigateTo, useLoad } from '@tarojs/taro'

export default function Index() {
  const [count, setCount] = useState(0)
  useLoad(() => console.log('loaded'))
  return (
    <View className="a">
      <Text>count {count}</Text>
      <Button onClick={() => setCount(count + 1)}>add</Button>
      <Button onClick={() => void navigateTo({ url: '/pages/list/index' })}>list</Button>
      <Input value={String(count)} onInput={(event) => setCount(Number(event.detail.value))} />
      <Canvas type="2d" id="c" style={{ width: '200px', height: '200px' }} />
    </View>
  )
}
