import { alipay } from './client'
import type { PhoneNumberButton } from './phone-number-button'
import { quietly } from './taro'

/** Alipay asks its own server for the number. */
const patienceMs = 5_000

/** Alipay's button asks the person; only then its ability gives the proof. */
export const phoneNumberButton: PhoneNumberButton = (given) => ({
  openType: 'getAuthorize',
  scope: 'phoneNumber',
  onGetAuthorize: () =>
    void quietly(() => alipay.getPhoneNumber(), patienceMs).then((answer) => given(answer?.response)),
  onError: () => given(undefined),
})
