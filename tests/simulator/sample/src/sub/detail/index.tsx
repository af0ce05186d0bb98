import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'

export default function Detail() {
  const { params } = useRouter()
  return (
    <View>
      <Text id="sid">sub {params['id']}</Text>
    </View>
  )
}
