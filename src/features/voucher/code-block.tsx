import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { words } from '@/words/current'
import { CodeCanvas } from '@/ui/code-canvas'
import type { PaintSurface } from '@/ui/paint-modules'
import { barcodeModules, qrModules, quietModules } from './code-modules'
import './code-block.css'

interface Props {
  readonly digits: string
  readonly surfaceOf: (id: string) => Promise<PaintSurface | undefined>
}

/** The bar code above the QR code; the bar code turns along the screen when touched. */
export function CodeBlock({ digits, surfaceOf }: Props) {
  const { voucher: say } = words
  const [enlarged, setEnlarged] = useState(false)
  const qr = useMemo(() => qrModules(digits), [digits])
  const bars = useMemo(() => barcodeModules(digits), [digits])
  const toggle = () => setEnlarged(!enlarged)
  return (
    <View className="code-block">
      <View className="code-bars" id="voucher-barcode" onClick={toggle}>
        <CodeCanvas
          id="voucher-barcode-canvas"
          label={say.barcodeLabel}
          modules={bars}
          quietModules={quietModules.barcode}
          surfaceOf={surfaceOf}
        />
      </View>
      <View className="code-qr" id="voucher-qr">
        <CodeCanvas
          id="voucher-qr-canvas"
          label={say.qrLabel}
          modules={qr}
          quietModules={quietModules.qr}
          surfaceOf={surfaceOf}
        />
      </View>
      {enlarged && (
        <View className="code-enlarged" id="voucher-barcode-enlarged" onClick={toggle}>
          <CodeCanvas
            id="voucher-enlarged-canvas"
            label={say.enlarged}
            modules={bars}
            quietModules={quietModules.barcode}
            turned
            surfaceOf={surfaceOf}
          />
        </View>
      )}
    </View>
  )
}
