/** The encoders of our app, for the pages it is measured by; a build has them bundled into one CommonJS file in this place. */
export { barcodeModules, qrModules, quietModules } from '@/features/voucher/code-modules'
