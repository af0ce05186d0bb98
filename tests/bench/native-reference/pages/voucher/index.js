const { barcodeModules, qrModules, quietModules } = require('../../encoders')
const { paint } = require('./paint')

const api = 'http://127.0.0.1:4000/api/v1'
const renewalLeadMs = 15000

/** What our voucher page does, as one would write it without a framework: `setData` carries what the page reads. */
Page({
  data: { owner: '', left: 0 },

  onShow() {
    this.renew()
    this.beat = setInterval(() => this.tick(), 1000)
  },

  onHide() {
    clearInterval(this.beat)
    this.code = undefined
  },

  onUnload() {
    clearInterval(this.beat)
  },

  renew() {
    if (this.asking) return
    this.asking = true
    const askedAt = Date.now()
    const { accessToken } = JSON.parse(wx.getStorageSync('yibao.session')).value
    const name = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
    wx.request({
      url: `${api}/voucher-tokens`,
      method: 'POST',
      data: {},
      header: {
        authorization: `Bearer ${accessToken}`,
        'x-request-id': name(),
        'idempotency-key': name(),
      },
      success: ({ data }) => this.show(data, askedAt),
      complete: () => {
        this.asking = false
      },
    })
  },

  show({ ec_qrcode: digits, psn_name: owner, expires_in: seconds }, askedAt) {
    const life = seconds * 1000
    this.code = { digits, renewsAt: askedAt + Math.max(life - renewalLeadMs, life / 2) }
    const left = this.secondsLeft()
    this.setData(owner === this.data.owner ? { left } : { owner, left })
    paint('voucher-barcode-canvas', barcodeModules(digits), quietModules.barcode)
    paint('voucher-qr-canvas', qrModules(digits), quietModules.qr)
  },

  tick() {
    if (!this.code) return
    const left = this.secondsLeft()
    if (left !== this.data.left) this.setData({ left })
    if (left === 0) this.renew()
  },

  secondsLeft() {
    return Math.max(0, Math.ceil((this.code.renewsAt - Date.now()) / 1000))
  },
})
