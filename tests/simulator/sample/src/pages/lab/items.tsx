import { useState } from 'react'
import { Button, CustomWrapper, Text, View } from '@tarojs/components'

/** Shows a keyed list that can be reversed, and a part of the page that updates on its own. */
export function Items() {
  const [items, setItems] = useState(['a', 'b', 'c'])
  const [wrap, setWrap] = useState(0)
  return (
    <>
      <Button id="rev" onClick={() => setItems([...items].reverse())}>
        reverse
      </Button>
      <View id="items">
        {items.map((item) => (
          <View key={item} className="it">
            {item}
          </View>
        ))}
      </View>
      <CustomWrapper>
        <View id="cw">
          <Text>wrap {wrap}</Text>
          <Button id="wrap" onClick={() => setWrap(wrap + 1)}>
            wrap
          </Button>
        </View>
      </CustomWrapper>
    </>
  )
}
