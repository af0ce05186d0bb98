import * as v from 'valibot'
import { endpoint } from './endpoint'
import { Flag } from './scalars'
import { toSession, SessionFields } from './session'
import { encodeSmsProof, smsProof, type SmsProof } from './sms'

const Platform = v.picklist(['weapp', 'alipay'])

/** A login code of `wx.login` or `my.getAuthCode`. It is good for one exchange, and a secret until then. */
export const PlatformCode = v.object({
  platform: Platform,
  auth_code: v.pipe(v.string(), v.regex(/^[!-~]{1,200}$/)),
})

/** A login code in our words. */
export interface LoginCode {
  readonly platform: 'weapp' | 'alipay'
  readonly code: string
}

const encodeLogin = ({ platform, code }: LoginCode): v.InferInput<typeof PlatformCode> => ({
  platform,
  auth_code: code,
})

/** A sign-in by text message. */
export interface SmsSignIn extends SmsProof {
  /** Makes the next sign-in on this phone a single touch. */
  readonly link?: LoginCode | undefined
}

/** A sign-in by the telephone number that the client gives by one touch. */
export interface PhoneSignIn {
  readonly platform: LoginCode['platform']
  /** The secret that the city exchanges for the number: WeChat's code, Alipay's encrypted answer. */
  readonly proof: string
  /** Makes the next sign-in on this phone a single touch without a question. */
  readonly link?: LoginCode | undefined
}

/** A session for a telephone number; `verified` is true once the person behind it is verified. */
const SignedIn = v.pipe(
  v.object({ ...SessionFields, idty_stas: Flag }),
  v.transform((wire) => ({ ...toSession(wire), verified: wire.idty_stas })),
)

/** The answer to a sign-in: the tokens of the new session. */
export type SignedIn = v.InferOutput<typeof SignedIn>

/** Signs in by the code of a text message, and may link the platform's account for the next time. */
export const signInBySms = endpoint({
  method: 'POST',
  path: '/sessions',
  caller: 'anyone',
  body: v.object({ ...smsProof, platform_code: v.optional(PlatformCode) }),
  encode: ({ link, ...proof }: SmsSignIn) => ({
    body: { ...encodeSmsProof(proof), ...(link && { platform_code: encodeLogin(link) }) },
  }),
  reply: SignedIn,
})

/** Signs in by the telephone number of the client's account, and may link that account for the next time. */
export const signInByPhone = endpoint({
  method: 'POST',
  path: '/sessions/phone',
  caller: 'anyone',
  body: v.object({
    platform: Platform,
    phone_proof: v.pipe(v.string(), v.regex(/^[ -~]{1,4000}$/)),
    platform_code: v.optional(PlatformCode),
  }),
  encode: ({ platform, proof, link }: PhoneSignIn) => ({
    body: { platform, phone_proof: proof, ...(link && { platform_code: encodeLogin(link) }) },
  }),
  reply: SignedIn,
})

/** Signs in by WeChat or Alipay, where that account was linked before. */
export const signInByPlatform = endpoint({
  method: 'POST',
  path: '/sessions/platform',
  caller: 'anyone',
  body: PlatformCode,
  encode: (login: LoginCode) => ({ body: encodeLogin(login) }),
  reply: SignedIn,
})
