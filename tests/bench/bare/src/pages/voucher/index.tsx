import { Canvas, View } from '@tarojs/components'
import { getStorageSync, request, useDidHide, useDidShow, useUnload } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { barcodeModules, qrModules, quietModules } from '../../encoders'
import { paint } from './paint'
import './index.css'

const api = 'http://127.0.0.1:4000/api/v1'
const renewalLeadMs = 15_000

interface Issued {
  readonly ec_qrcode: string
  readonly psn_name: string
  readonly expires_in: number
}

interface Code {
  readonly digits: string
  readonly owner: string
  readonly renewsAt: number
}

const newName = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** Asks the city for a code. */
async function askForCode(): Promise<Code> {
  const askedAt = Date.now()
  const { accessToken } = (
    JSON.parse(getStorageSync<string>('yibao.session')) as { value: { accessToken: string } }
  ).value
  const { data } = await request<Issued>({
    url: `${api}/voucher-tokens`,
    method: 'POST',
    data: {},
    header: {
      authorization: `Bearer ${accessToken}`,
      'x-request-id': newName(),
      'idempotency-key': newName(),
    },
  })
  const life = data.expires_in * 1000
  return {
    digits: data.ec_qrcode,
    owner: data.psn_name,
    renewsAt: askedAt + Math.max(life - renewalLeadMs, life / 2),
  }
}

/** Shows a code as the page of `native-reference/` does, written with Taro and React as one would without measuring. */
export default function VoucherPage() {
  const [code, setCode] = useState<Code>()
  const [now, setNow] = useState(0)
  const beat = useRef<ReturnType<typeof setInterval>>()
  const renew = (): void => {
    void askForCode().then((issued) => {
      setCode(issued)
      setNow(Date.now())
    })
  }
  const leave = (): void => {
    clearInterval(beat.current)
    setCode(undefined)
  }
  useDidShow(() => {
    renew()
    beat.current = setInterval(() => setNow(Date.now()), 1_000)
  })
  useDidHide(leave)
  useUnload(leave)
  const digits = code?.digits
  useEffect(() => {
    if (digits === undefined) return
    paint('voucher-barcode-canvas', barcodeModules(digits), quietModules.barcode)
    paint('voucher-qr-canvas', qrModules(digits), quietModules.qr)
  }, [digits])
  const left = code ? Math.max(0, Math.ceil((code.renewsAt - now) / 1_000)) : 0
  const isDue = code !== undefined && left === 0
  useEffect(() => {
    if (isDue) renew()
  }, [isDue])
  return (
    <View className="voucher">
      <View className="owner" id="voucher-owner">
        {code?.owner ?? ''} · 本人
      </View>
      <View className="frame">
        <View className="bars" id="voucher-barcode">
          <Canvas type="2d" id="voucher-barcode-canvas" className="code" />
        </View>
        <View className="qr" id="voucher-qr">
          <Canvas type="2d" id="voucher-qr-canvas" className="code" />
        </View>
      </View>
      <View className="line">
        <View id="voucher-seconds-left">{left} 秒后更新</View>
        <View id="voucher-renew" onClick={renew}>
          换一个
        </View>
      </View>
      <View className="state" id="voucher-state">
        等待扫码
      </View>
    </View>
  )
}
