import { certificateError, isCertificateNumber, type CertificateNumber } from '@/domain/certificate-number'

/** An error in the number of a person; `MISSING` also stands for one that is half typed. */
export type NumberError = 'MISSING' | 'LENGTH' | 'CHECK'

/** Tells what is wrong with a number that is to be sent. */
export const numberErrorOf = (number: CertificateNumber): NumberError | undefined =>
  isCertificateNumber(number) ? undefined : (certificateError(number) ?? 'MISSING')
