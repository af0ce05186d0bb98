import {
  certificateError,
  isCertificateNumber,
  type CertificateError,
  type CertificateNumber,
} from '@/domain/certificate-number'

/** An error in the number of a person; `MISSING` also stands for one that is half typed. */
export type NumberError = 'MISSING' | CertificateError

/** Tells what is wrong with a number that is to be sent. @param today `YYYY-MM-DD` in China */
export const numberErrorOf = (number: CertificateNumber, today: string): NumberError | undefined =>
  isCertificateNumber(number, today) ? undefined : (certificateError(number, today) ?? 'MISSING')
