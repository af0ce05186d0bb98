import type { PropsWithChildren } from 'react'
import { setStorageSync, useDidHide, useDidShow, useLaunch } from '@tarojs/taro'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useLaunch((options) => console.log(`launch ${options.scene}`))
  useDidShow((options) => console.log(`app show ${options?.scene ?? ''}`))
  useDidHide(() => {
    console.log('app hide')
    setStorageSync('hidden', true)
  })
  return children
}
