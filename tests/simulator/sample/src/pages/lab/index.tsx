import { useEffect, useState } from 'react'
import { Canvas, Image, RichText, Text, View } from '@tarojs/components'
import {
  createSelectorQuery,
  useDidHide,
  useDidShow,
  useLoad,
  useReachBottom,
  useReady,
  useRouter,
  useUnload,
} from '@tarojs/taro'
import { Calls } from './calls'
import { Controls } from './controls'
import { Items } from './items'
import './index.css'

const picture =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="blue"/></svg>'

export default function Lab() {
  const [lines, setLines] = useState<string[]>([])
  const add = (line: string) => setLines((before) => [...before, line])
  const { path, params } = useRouter()
  useLoad((query) => add(`load:${query['name'] ?? ''}`))
  useDidShow(() => add('show'))
  useDidHide(() => add('hide'))
  useUnload(() => console.log('unload'))
  useReachBottom(() => add('reachBottom'))
  useReady(() => {
    add('ready')
    createSelectorQuery()
      .select('#cv')
      .node()
      .exec(([found]: Array<{ node: HTMLCanvasElement } | null>) => draw(found?.node, add))
    createSelectorQuery()
      .select('.box')
      .boundingClientRect()
      .exec(([box]: [{ width: number; height: number }]) =>
        add(`rect:${Math.round(box.width)}x${Math.round(box.height)}`),
      )
  })
  useEffect(() => add('effect'), [])
  return (
    <View className="lab">
      <View id="log">
        {lines.map((line, index) => (
          <Text key={index} className="line">
            {line}
            {'\n'}
          </Text>
        ))}
      </View>
      <Text id="router">{path}</Text>
      <Calls api={params['api'] ?? ''} add={add} />
      <View className="outer" id="outer" onClick={() => add('outer')}>
        <View
          className="box"
          id="inner"
          onClick={(event) => add(`inner:${event.currentTarget.id}:${event.target.id}`)}
        >
          inner
        </View>
        <View
          className="box"
          id="stop"
          onClick={(event) => {
            event.stopPropagation()
            add('stop')
          }}
        >
          stop
        </View>
      </View>
      <Controls add={add} />
      <Items />
      <RichText nodes="<b>bold</b>" />
      <Image
        id="img"
        mode="aspectFit"
        style={{ width: '40px', height: '40px' }}
        src={picture}
        onLoad={(event) => add(`img:${event.detail.width}`)}
      />
      <Canvas type="2d" id="cv" canvasId="cv" style={{ width: '120px', height: '80px' }} />
      <View style={{ height: '600px' }}>tall</View>
    </View>
  )
}

function draw(canvas: HTMLCanvasElement | undefined, add: (line: string) => void): void {
  const context = canvas?.getContext('2d')
  if (!canvas || !context) return add('no canvas node')
  context.fillStyle = 'rgb(0,128,0)'
  context.fillRect(0, 0, 60, 60)
  context.fillStyle = '#fff'
  context.fillText('cv', 10, 30)
  add(`canvas:${canvas.width}x${canvas.height}`)
}
