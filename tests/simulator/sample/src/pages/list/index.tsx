import { ScrollView, View } from '@tarojs/components'

export default function List() {
  return (
    <ScrollView scrollY>
      {Array.from({ length: 50 }, (_, index) => (
        <View key={index}>row {index}</View>
      ))}
    </ScrollView>
  )
}
