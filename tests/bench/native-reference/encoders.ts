/** The same encoders that our app uses; they are bundled into one CommonJS file, because a native page has no bundler. */
export { barcodeModules, qrModules, quietModules } from '@/features/voucher/code-modules'
