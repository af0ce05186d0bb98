/** Tells whether a text is a mobile number of mainland China: eleven digits that begin with 13 to 19. */
export const isPhoneNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** Tells whether more digits can still make a mobile number of a text, or it is one already. */
export const mayBecomePhoneNumber = (text: string): boolean => /^(1([3-9]\d{0,9})?)?$/.test(text)
