export default defineAppConfig({ pages: ['pages/voucher/index'] })
