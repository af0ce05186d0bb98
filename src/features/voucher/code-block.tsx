import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { words } from '@/words/current'
import { CodeCanvas } from '@/ui/code-canvas'
import type { PaintSurface } from '@/ui/paint-modules'
import { barcodeModules, qrModules, quietModules } from './code-modules'
import { patternOf } from './code-pattern'
import type { Voucher } from './voucher-store'
import './code-block.css'

interface Props {
  readonly voucher: Voucher<unknown>
  /** True once words about a code stand on the page; the code itself is painted before. */
  readonly hasCode: boolean
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
}

/** Shows the bar code above the QR code, or their empty place. Each fills the screen when touched; the bar code is then turned sideways. */
export function CodeBlock({ voucher, hasCode, surfaceOf }: Props) {
  const { voucher: say } = words
  const isLate = useStore(voucher, ({ picture }) => picture === 'late')
  const [enlarged, setEnlarged] = useState<'bars' | 'qr'>()
  const patterns = useMemo(
    () => ({ bars: patternOf(voucher, barcodeModules), qr: patternOf(voucher, qrModules) }),
    [voucher],
  )
  return (
    <View className="code-block">
      <CodeCanvas
        id="voucher-barcode"
        className="code-bars"
        label={hasCode ? say.barcodeLabel : ''}
        pattern={patterns.bars}
        quietModules={quietModules.barcode}
        surfaceOf={surfaceOf}
        onPress={() => hasCode && setEnlarged('bars')}
      />
      <CodeCanvas
        id="voucher-qr"
        className="code-qr"
        label={hasCode ? say.qrLabel : ''}
        pattern={patterns.qr}
        quietModules={quietModules.qr}
        surfaceOf={surfaceOf}
        onPress={() => hasCode && setEnlarged('qr')}
        onPainted={voucher.painted}
      />
      {/* A canvas covers it as soon as it is painted. It stays, because Taro would draw its neighbours anew without it. */}
      <View className={hasCode ? 'code-below' : 'code-below voucher-wait'}>
        {hasCode ? (isLate ? say.pictureLate : '') : say.preparing}
      </View>
      {enlarged && hasCode && (
        <View
          className={`code-enlarged code-enlarged-${enlarged}`}
          id="voucher-enlarged"
          onClick={() => setEnlarged(undefined)}
        >
          <CodeCanvas
            id="voucher-enlarged-code"
            className="code-enlarged-code"
            label={say.enlarged[enlarged]}
            pattern={patterns[enlarged]}
            quietModules={enlarged === 'qr' ? quietModules.qr : quietModules.barcode}
            turned={enlarged === 'bars'}
            surfaceOf={surfaceOf}
          />
          <View className="code-enlarged-hint">{say.touchToClose}</View>
        </View>
      )}
    </View>
  )
}
