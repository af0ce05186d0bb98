/** The very encoders our app uses; bundled into one CommonJS file, because a native page has no bundler. */
export { barcodeModules, qrModules, quietModules } from '@/features/voucher/code-modules'
