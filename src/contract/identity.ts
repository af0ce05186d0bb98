import * as v from 'valibot'
import { CertificateType, encodeCertificate, type CertificateKind } from './certificate'
import { endpoint } from './endpoint'
import { Id, letters } from './scalars'

/** The states of an identity verification. */
export const identityStates = ['FACE_PENDING', 'VERIFIED', 'FAILED'] as const

/** One of the states of a verification. */
export type IdentityState = (typeof identityStates)[number]
const State = v.picklist(identityStates)

/** A claim of who somebody is, as the insurance register knows them. */
export interface IdentityClaim {
  readonly name: string
  /** By which kind of number. */
  readonly certificate: CertificateKind
  readonly number: string
}

/** Starts the verification of the person who holds the telephone: name and number must both be right. */
export const startIdentityVerification = endpoint({
  method: 'POST',
  path: '/identity-verifications',
  caller: 'account',
  body: v.object({
    psn_name: letters(50),
    psn_cert_type: CertificateType,
    certno: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{4,32}$/)),
  }),
  encode: ({ name, certificate, number }: IdentityClaim) => ({
    body: { psn_name: name, psn_cert_type: encodeCertificate(certificate), certno: number },
  }),
  reply: v.pipe(
    v.object({ idty_id: Id, state: State }),
    v.transform((wire) => ({ id: wire.idty_id, state: wire.state })),
  ),
})

/** A face check of the platform, for a claim that waits for one. */
export interface FaceProof {
  readonly verificationId: string
  readonly faceToken: string
}

/** Hands in the result of the platform's face check; three attempts are allowed. */
export const checkFace = endpoint({
  method: 'POST',
  path: '/identity-verifications/:idtyId/face',
  caller: 'account',
  body: v.object({ face_token: letters(2_000) }),
  encode: ({ verificationId, faceToken }: FaceProof) => ({
    path: { idtyId: verificationId },
    body: { face_token: faceToken },
  }),
  reply: v.pipe(
    v.object({ state: State }),
    v.transform((wire) => wire.state),
  ),
})
