import { code128C } from '@/domain/code-128'
import { qrCode } from '@/domain/qr-code'

/** Gives the modules of a QR code at level H, true for black, without the quiet zone. */
export const qrModules = qrCode

/** Gives the modules of a Code 128 bar code as one row, true for black, without the quiet zones. */
export const barcodeModules = (digits: string): boolean[][] => [code128C(digits)]

/** The white modules that a scanner needs: on every side of a QR code, left and right of a bar code. */
export const quietModules = { qr: 4, barcode: 10 } as const
