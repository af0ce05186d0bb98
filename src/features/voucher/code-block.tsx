import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { words } from '@/words/current'
import { CodeCanvas } from '@/ui/code-canvas'
import type { PaintSurface } from '@/ui/paint-modules'
import { barcodeModules, qrModules, quietModules } from './code-modules'
import './code-block.css'

interface Props {
  /** The code to show; undefined while it is being asked for. */
  readonly digits: string | undefined
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
}

/** Shows the bar code above the QR code, or their empty place. Each fills the screen when touched; the bar code is then turned sideways. */
export function CodeBlock({ digits, surfaceOf }: Props) {
  const { voucher: say } = words
  const [enlarged, setEnlarged] = useState<'bars' | 'qr'>()
  const qr = useMemo(() => (digits === undefined ? undefined : qrModules(digits)), [digits])
  const bars = useMemo(() => (digits === undefined ? undefined : barcodeModules(digits)), [digits])
  return (
    <View className="code-block">
      <View className="code-bars" id="voucher-barcode" onClick={() => setEnlarged('bars')}>
        <CodeCanvas
          id="voucher-barcode-canvas"
          label={say.barcodeLabel}
          modules={bars}
          quietModules={quietModules.barcode}
          surfaceOf={surfaceOf}
        />
      </View>
      <View className="code-qr" id="voucher-qr" onClick={() => setEnlarged('qr')}>
        <CodeCanvas
          id="voucher-qr-canvas"
          label={say.qrLabel}
          modules={qr}
          quietModules={quietModules.qr}
          surfaceOf={surfaceOf}
          meanwhile={<View className="code-below">{say.pictureLate}</View>}
        />
      </View>
      {/* A canvas covers it as soon as it is painted. It stays, because Taro would draw its neighbours anew without it. */}
      <View className={digits === undefined ? 'code-below voucher-wait' : 'code-below'}>
        {digits === undefined ? say.preparing : ''}
      </View>
      {enlarged && digits !== undefined && (
        <View
          className={`code-enlarged code-enlarged-${enlarged}`}
          id="voucher-enlarged"
          onClick={() => setEnlarged(undefined)}
        >
          <CodeCanvas
            id="voucher-enlarged-canvas"
            label={say.enlarged[enlarged]}
            modules={enlarged === 'qr' ? qr : bars}
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
