/** The attributes that make a button ask for the number of the account; each client takes its own. */
interface Attributes {
  readonly openType?: 'getPhoneNumber' | 'getAuthorize'
  readonly scope?: 'phoneNumber'
  readonly onGetPhoneNumber?: (event: { readonly detail: { readonly code?: string } }) => void
  readonly onGetAuthorize?: () => void
  readonly onError?: () => void
}

/**
 * Gives the attributes of the button by which the client asks the person for the telephone number of their account.
 * @param given receives what the city exchanges for the number, a secret; undefined when the person refuses, and when
 *   the client is too old
 */
export type PhoneNumberButton = (given: (proof: string | undefined) => void) => Attributes
