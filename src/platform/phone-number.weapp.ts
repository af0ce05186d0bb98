import type { PhoneNumberButton } from './phone-number-button'

/** WeChat's button gives the proof with its own event, since base library 2.21.2. */
export const phoneNumberButton: PhoneNumberButton = (given) => ({
  openType: 'getPhoneNumber',
  onGetPhoneNumber: ({ detail }) => given(detail.code),
})
