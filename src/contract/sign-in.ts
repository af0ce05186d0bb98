import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Flag } from './scalars'
import { ourSession, SessionFields } from './session'
import { smsProof } from './sms'

/** What `wx.login` or `my.getAuthCode` gave: good for one exchange, a secret until then. */
export const PlatformCode = v.object({
  platform: v.picklist(['weapp', 'alipay']),
  auth_code: v.pipe(v.string(), v.regex(/^[!-~]{1,200}$/)),
})

/** A session of a telephone number, and whether the person behind it is verified. */
const SignedIn = v.pipe(
  v.object({ ...SessionFields, idty_stas: Flag }),
  v.transform((wire) => ({ ...ourSession(wire), verified: wire.idty_stas })),
)
export type SignedIn = v.InferOutput<typeof SignedIn>

/** Signs in by the code of a text message; may link the platform for next time. */
export const signInBySms = endpoint({
  method: 'POST',
  path: '/sessions',
  caller: 'anyone',
  body: v.object({ ...smsProof, platform_code: v.optional(PlatformCode) }),
  reply: SignedIn,
})

/** Signs in by WeChat or Alipay where that was linked before. */
export const signInByPlatform = endpoint({
  method: 'POST',
  path: '/sessions/platform',
  caller: 'anyone',
  body: PlatformCode,
  reply: SignedIn,
})
