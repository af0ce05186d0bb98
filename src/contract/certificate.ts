import * as v from 'valibot'

/** The number by which the register knows a person (`psn_cert_type`), our word first. */
const codes = { ID_CARD: '01', SOCIAL_SECURITY_CARD: '02', INSURED_NUMBER: '03' } as const

/** Our word for a kind of number. */
export type CertificateKind = keyof typeof codes

/** `psn_cert_type` on the wire. */
export const CertificateType = v.picklist(['01', '02', '03'])

/** Says a kind of number in the code of the national interface. */
export const encodeCertificate = (kind: CertificateKind): v.InferInput<typeof CertificateType> => codes[kind]
