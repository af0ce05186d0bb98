import { useRef, useState } from 'react'
import { Button, Text, View } from '@tarojs/components'
import {
  offUserCaptureScreen,
  onNetworkStatusChange,
  onUserCaptureScreen,
  pxTransform,
  stopPullDownRefresh,
  useDidHide,
  useDidShow,
  useLoad,
  usePageScroll,
  usePullDownRefresh,
  useReachBottom,
  useUnload,
} from '@tarojs/taro'
import { deviceCalls } from './calls'

const reasonOf = (error: unknown): string => {
  const { errMsg, errorMessage, message } = error as Partial<Record<string, string>>
  return errMsg ?? errorMessage ?? message ?? ''
}

export default function Device() {
  const [lines, setLines] = useState<string[]>([])
  const add = (line: string) => setLines((before) => [...before, line])
  const captured = useRef(() => add('captured')).current
  useLoad((query) => {
    add(JSON.stringify(query))
    onUserCaptureScreen(captured)
    onNetworkStatusChange(({ networkType, isConnected }) => add(`net ${networkType} ${isConnected}`))
  })
  useUnload(() => offUserCaptureScreen(captured))
  useDidShow(() => add('show'))
  useDidHide(() => add('hide'))
  usePullDownRefresh(() => {
    add('refresh')
    stopPullDownRefresh()
  })
  useReachBottom(() => add('bottom'))
  usePageScroll(({ scrollTop }) => {
    if (scrollTop > 10) setLines((before) => (before.includes('scrolled') ? before : [...before, 'scrolled']))
  })
  const run = (id: string, call: () => unknown) => {
    try {
      Promise.resolve(call()).catch((error: unknown) => add(`${id} failed ${reasonOf(error)}`))
    } catch (error) {
      add(`${id} threw ${reasonOf(error)}`)
    }
  }
  return (
    <View style={{ padding: pxTransform(10) }} id="device">
      <View id="log">
        {lines.map((line, index) => (
          <Text key={index} className="line">
            {line}
            {'\n'}
          </Text>
        ))}
      </View>
      {Object.entries(deviceCalls(add)).map(([id, call]) => (
        <Button id={id} key={id} onClick={() => run(id, call)}>
          {id}
        </Button>
      ))}
      <Button
        id="agree"
        openType="agreePrivacyAuthorization"
        onAgreePrivacyAuthorization={() => add('agreed')}
      >
        agree
      </Button>
      <Button
        id="phone"
        openType="getPhoneNumber"
        onGetPhoneNumber={(event) => add(`phone ${event.detail.code ?? 'none'}`)}
      >
        phone
      </Button>
      <Button
        id="authorize"
        openType="getAuthorize"
        scope="phoneNumber"
        onGetAuthorize={() => add('authorized')}
        onError={() => add('not authorized')}
      >
        authorize
      </Button>
      <View style={{ width: pxTransform(100), height: pxTransform(1500) }} id="tall">
        tall
      </View>
    </View>
  )
}
