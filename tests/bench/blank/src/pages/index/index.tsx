import { Text, View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import './index.css'

/** One line of text. */
export default function IndexPage() {
  useLoad(() => {
    console.log('Page loaded.')
  })
  return (
    <View className="index">
      <Text>Hello world!</Text>
    </View>
  )
}
