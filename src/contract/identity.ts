import * as v from 'valibot'
import { CertificateType } from './certificate'
import { endpoint } from './endpoint'
import { Id, Text } from './scalars'

/** `psn_cert_type`: by which number a person says who they are. */
export const certificateTypes = {
  '01': 'ID_CARD',
  '02': 'SOCIAL_SECURITY_CARD',
  '03': 'INSURED_NUMBER',
} as const

export const identityStates = ['FACE_PENDING', 'VERIFIED', 'FAILED'] as const
const State = v.picklist(identityStates)

/** Says who is holding the telephone: name and number must both be right. */
export const startIdentityVerification = endpoint({
  method: 'POST',
  path: '/identity-verifications',
  caller: 'account',
  body: v.object({
    psn_name: v.pipe(Text, v.maxLength(50)),
    psn_cert_type: CertificateType,
    certno: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{4,32}$/)),
  }),
  reply: v.pipe(
    v.object({ idty_id: Id, state: State }),
    v.transform((wire) => ({ id: wire.idty_id, state: wire.state })),
  ),
})

/** What the face check of the platform gave; three tries. */
export const checkFace = endpoint({
  method: 'POST',
  path: '/identity-verifications/:idtyId/face',
  caller: 'account',
  body: v.object({ face_token: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)) }),
  reply: v.pipe(
    v.object({ state: State }),
    v.transform((wire) => wire.state),
  ),
})
