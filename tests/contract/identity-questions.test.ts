import { readAccessLog } from '@/contract/access-log'
import { giveConsent, withdrawConsent } from '@/contract/consent'
import { enterAsDemoPerson } from '@/contract/demo'
import { checkFace, startIdentityVerification } from '@/contract/identity'
import { chooseInsuredPlace } from '@/contract/insured-place'
import { issueOfflineCodes } from '@/contract/offline-code'
import { revealMe } from '@/contract/reveal'
import { refreshSession } from '@/contract/session'
import { signInByPlatform, signInBySms } from '@/contract/sign-in'
import { requestSmsCode } from '@/contract/sms'
import { issueVoucherToken, readVoucherToken, revokeVoucherToken } from '@/contract/voucher'
import {
  activateVoucher,
  changePassword,
  pauseVoucher,
  requestResetCode,
  resetPassword,
  resumeVoucher,
} from '@/contract/voucher-holder'

const phone = '13800000001'
const password = '740926'
const link = { platform: 'weapp', code: 'c' } as const
const who = { name: '陈海宁', number: 'F99' } as const

/** Each request as the app encodes it, and the same request as it must be on the wire. */
const questions: Readonly<Record<string, readonly [object, object]>> = {
  'a code by text message': [
    requestSmsCode.encode({ phone, purpose: 'SIGN_IN' }),
    { body: { mob: phone, purpose: 'SIGN_IN' } },
  ],
  'a sign-in by message': [
    signInBySms.encode({ smsId: 's', code: '123456' }),
    { body: { sms_id: 's', sms_code: '123456' } },
  ],
  'a sign-in by message without a link': [
    signInBySms.encode({ smsId: 's', code: '123456', link: undefined }),
    { body: { sms_id: 's', sms_code: '123456' } },
  ],
  'a sign-in by message that links WeChat': [
    signInBySms.encode({ smsId: 's', code: '123456', link }),
    { body: { sms_id: 's', sms_code: '123456', platform_code: { platform: 'weapp', auth_code: 'c' } } },
  ],
  'a sign-in by WeChat': [signInByPlatform.encode(link), { body: { platform: 'weapp', auth_code: 'c' } }],
  'a new session': [refreshSession.encode('r'), { body: { refresh_token: 'r' } }],
  'a person by ID card': [
    startIdentityVerification.encode({ ...who, certificate: 'ID_CARD' }),
    { body: { psn_name: who.name, psn_cert_type: '01', certno: who.number } },
  ],
  'a person by social-security card': [
    startIdentityVerification.encode({ ...who, certificate: 'SOCIAL_SECURITY_CARD' }),
    { body: { psn_name: who.name, psn_cert_type: '02', certno: who.number } },
  ],
  'a person by insured number': [
    startIdentityVerification.encode({ ...who, certificate: 'INSURED_NUMBER' }),
    { body: { psn_name: who.name, psn_cert_type: '03', certno: who.number } },
  ],
  'a face': [
    checkFace.encode({ verificationId: 'v', faceToken: 'f' }),
    { path: { idtyId: 'v' }, body: { face_token: 'f' } },
  ],
  'a consent': [
    giveConsent.encode({ kind: 'NOTICES', version: '1' }),
    { body: { kind: 'NOTICES', version: '1' } },
  ],
  'a consent for a child': [
    giveConsent.encode({ kind: 'NOTICES', version: '1', childNumber: 'c' }),
    { body: { kind: 'NOTICES', version: '1', for_psn_no: 'c' } },
  ],
  'a withdrawal': [withdrawConsent.encode('c'), { path: { consentId: 'c' } }],
  'an insured place': [chooseInsuredPlace.encode('350100'), { body: { admdvs: '350100' } }],
  'a person in full': [revealMe.encode(password), { body: { password } }],
  'an activation': [activateVoucher.encode(password), { body: { password } }],
  'a pause': [pauseVoucher.encode('LOST'), { body: { reason: 'LOST' } }],
  'a resumption': [resumeVoucher.encode(password), { body: { password } }],
  'another password': [
    changePassword.encode({ current: password, next: '538204' }),
    { body: { password, new_password: '538204' } },
  ],
  'a code to reset the password': [requestResetCode.encode({}), { body: {} }],
  'a password that was reset': [
    resetPassword.encode({ smsId: 's', code: '123456', next: '538204' }),
    { body: { sms_id: 's', sms_code: '123456', new_password: '538204' } },
  ],
  'the access log': [readAccessLog.encode(undefined), { query: { limit: '20' } }],
  'the access log from a cursor on': [readAccessLog.encode('c'), { query: { limit: '20', cursor: 'c' } }],
  'a person of the demo': [enterAsDemoPerson.encode('employee'), { body: { person: 'employee' } }],
  'a voucher code': [issueVoucherToken.encode({}), { body: {} }],
  'the state of a voucher code': [readVoucherToken.encode('t'), { path: { tokenId: 't' } }],
  'a revoked voucher code': [revokeVoucherToken.encode('t'), { path: { tokenId: 't' }, body: {} }],
  'offline codes': [issueOfflineCodes.encode({}), { body: {} }],
}

describe('a question is the same on the wire, to the byte', () => {
  it.each(Object.keys(questions))('for %s', (name) => {
    const [asked, wire] = questions[name] ?? []
    expect(JSON.stringify(asked)).toBe(JSON.stringify(wire))
  })
})
