import * as v from 'valibot'

/** The codes of `psn_cert_type`, the kinds of number by which the register knows a person. */
const codes = { ID_CARD: '01', SOCIAL_SECURITY_CARD: '02', INSURED_NUMBER: '03' } as const

/** A kind of number in our own words. */
export type CertificateKind = keyof typeof codes

/** Decodes `psn_cert_type`. */
export const CertificateType = v.picklist(['01', '02', '03'])

/** Encodes a kind of number for the wire. */
export const encodeCertificate = (kind: CertificateKind): v.InferInput<typeof CertificateType> => codes[kind]
