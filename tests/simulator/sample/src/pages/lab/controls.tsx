import { useState } from 'react'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Form,
  Input,
  Label,
  Picker,
  Radio,
  RadioGroup,
  ScrollView,
  Slider,
  Swiper,
  SwiperItem,
  Switch,
  Text,
  Textarea,
  View,
} from '@tarojs/components'

/** Shows a form with every kind of field, and controls that report the position to which they were moved. */
export function Controls({ add }: { add: (line: string) => void }) {
  const [text, setText] = useState('')
  const [area, setArea] = useState('')
  const [on, setOn] = useState(false)
  const [slide, setSlide] = useState(0)
  const picked = (event: { detail: { value: string } }) => add(`radio:${event.detail.value}`)
  const checked = (event: { detail: { value: string[] } }) =>
    add(`check:${JSON.stringify(event.detail.value)}`)
  return (
    <>
      <Form onSubmit={(event) => add(`form:${JSON.stringify(event.detail.value)}`)}>
        <Input
          id="in"
          name="in"
          value={text}
          onInput={(event) => setText(event.detail.value.slice(0, 5))}
          placeholder="type"
          placeholderClass="empty"
          placeholderStyle="font-size: 13px"
        />
        <Textarea id="ta" name="ta" value={area} onInput={(event) => setArea(event.detail.value)} />
        <Switch
          id="sw"
          name="sw"
          checked={on}
          onChange={(event) => {
            setOn(event.detail.value)
            add(`sw:${event.detail.value}`)
          }}
        />
        <RadioGroup name="r" onChange={picked}>
          <Label>
            <Radio value="x" id="rx" />x
          </Label>
          <Label id="ly">
            <Radio value="y" id="ry" />y
          </Label>
        </RadioGroup>
        <CheckboxGroup name="c" onChange={checked}>
          <Checkbox value="1" id="c1" />
          <Checkbox value="2" id="c2" />
        </CheckboxGroup>
        <Button id="submit" formType="submit">
          submit
        </Button>
      </Form>
      <Text id="text">{text}</Text>
      <Picker
        id="pick"
        mode="selector"
        range={['p0', 'p1']}
        onChange={(event) => add(`pick:${event.detail.value}`)}
      >
        <View>pick</View>
      </Picker>
      <Slider id="sl" value={3} onChange={(event) => add(`slider:${event.detail.value}`)} />
      <Swiper
        id="sp"
        current={slide}
        onChange={(event) => {
          setSlide(event.detail.current)
          add(`swiper:${event.detail.current}`)
        }}
      >
        <SwiperItem>
          <Text>s0</Text>
        </SwiperItem>
        <SwiperItem>
          <Text>s1</Text>
        </SwiperItem>
      </Swiper>
      <ScrollView id="sv" scrollY style={{ height: '100px' }} onScrollToLower={() => add('lower')}>
        {Array.from({ length: 30 }, (_, index) => (
          <View key={index}>r{index}</View>
        ))}
      </ScrollView>
    </>
  )
}
