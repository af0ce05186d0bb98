import type { PhoneNumberButton } from './phone-number-button'

/** Leaves the button as it is, because a phone without a client has no number to give. */
export const phoneNumberButton: PhoneNumberButton = () => ({})
