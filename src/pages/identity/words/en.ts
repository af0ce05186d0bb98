import { certificateWords } from '../../../words/en/certificates'
import { typingWords } from '../../../words/en/typing'
import type { Translated } from '../../../words/language'
import type { zhHans } from './zh-hans'
import { account } from './en/account'
import { noticesWords } from './en/notices'

/** English of the identity pages. */
export const en = {
  ...account,
  typing: typingWords,
  notices: noticesWords,
  signIn: {
    title: 'Sign in',
    intro:
      'Sign in with your mobile number and verify your name and ID card number once; then you can show your insurance code.',
    phone: 'Mobile number',
    phonePlaceholder: '11 digits',
    phoneError: 'Please enter a mobile number of 11 digits',
    submit: 'Sign in',
    signingIn: 'Signing in',
    byPhone: { weapp: 'Use my WeChat number', alipay: 'Use my Alipay number' },
    orBySms: 'Or sign in by text message',
    byPlatform: { weapp: 'Sign in with WeChat', alipay: 'Sign in with Alipay' },
  },
  /** A code by text message, wherever one is asked for. */
  message: {
    code: 'Text message code',
    codePlaceholder: '6 digits',
    codeTooLong: 'The code has 6 digits; please check',
    send: 'Get code',
    sending: 'Sending',
    resendIn: (seconds: number) => `Resend in ${seconds} s`,
    sentTo: (phone: string) => `The code was sent to ${phone} and works for 5 minutes`,
  },
  /** The voucher password, wherever it is typed. */
  password: {
    name: 'E-voucher password',
    again: 'Enter it again',
    next: 'New password',
    nextAgain: 'New password again',
    placeholder: '6 digits',
    tooLong: 'The password has 6 digits; please check',
    forgotten: 'Forgot password',
    errors: {
      EQUAL_DIGITS: 'Six equal digits are too easy to guess',
      RUN: 'Digits in a row are too easy to guess',
      BIRTH_DATE: 'Please do not use your date of birth',
      PHONE: 'Please do not use the last six digits of your mobile number',
      ID_NUMBER: 'Please do not use the last six digits of your ID card number',
      DIFFERENT: 'The two entries are not the same',
    },
  },
  demo: {
    title: 'Enter the demo',
    intro: 'Choose a resident of a sample city to enter as. Every person and all data are made up.',
    entering: 'Entering',
  },
  firstUse: {
    title: 'First use',
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    stepNames: { who: 'Verify identity', consents: 'Read and agree', password: 'Set the password' },
    asking: 'Looking up which steps are left',
    again: 'Look again',
    whoText:
      'Please enter the details of the insured person themselves. They are only checked against the insurance register; this phone does not keep them.',
    name: 'Name',
    ...certificateWords,
    face: 'Next: face check',
    faceBusy: 'Checking',
    facePrompt:
      'This demo does not open the camera. "OK" means that the person themselves has passed the face check.',
    faceConfirm: 'OK',
    faceCancel: 'Back',
    consentsText: 'Please read each one. You can withdraw your consent at any time under "Me".',
    consentVersion: (version: string, day: string) => `Version ${version} · in force from ${day}`,
    withdrawal: (text: string) => `If you withdraw: ${text}`,
    tick: (title: string) => `I have read and agree to "${title}"`,
    tickStates: { on: 'Ticked', off: 'Not ticked' },
    chosen: 'Chosen',
    agree: 'Agree, next step',
    agreeMissing: 'First read and tick each item above',
    guardianTitle: 'Under 14: your guardian agrees for you',
    guardianText: (name: string) =>
      `Please ask your guardian ${name} to open "Consents" under "Me" on their own phone, and to read and agree to these under "For your child":`,
    textTitle: (title: string) => `"${title}"`,
    guardianAgreed: 'My guardian agreed, next',
    passwordText:
      'Six digits, needed when you change phones or look at your full details. Please tell no one.',
    activate: 'Activate e-voucher',
    doneTitle: 'Ready to use',
    doneText: 'Your e-voucher is active. For care or medicines, open "Code" and let it be scanned.',
    show: 'Show insurance code',
  },
  /** The sentences for the city's refusals on the pages of signing in and of the first use. */
  refusals: {
    RATE_LIMITED: {
      what: 'Text messages were sent too often',
      todo: 'One a minute, and at most five an hour; please wait a while',
    },
    SMS_WRONG: {
      what: 'The code does not match',
      todo: 'Please look at the newest message and enter it again',
    },
    SMS_EXPIRED: { what: 'The code no longer works', todo: 'Please get a new code' },
    PHONE_TAKEN: {
      what: 'This mobile number is already verified for someone else',
      todo: 'Please sign out and sign in with your own number; for questions, call the insurance service hotline',
    },
    INVALID_REQUEST: {
      what: 'Something in the form does not fit',
      todo: 'Please compare it with your card once more',
    },
    CONSENT_OUTDATED: {
      what: 'The text has just been updated',
      todo: 'The new one is below; please read and tick it again',
    },
    GUARDIAN_REQUIRED: {
      what: 'Your guardian has not agreed yet',
      todo: 'Please ask your guardian to agree on their own phone, then tap again',
    },
    PASSWORD_WRONG: {
      what: 'The e-voucher was activated before',
      todo: 'Please enter the password that was set then',
    },
    PASSWORD_LOCKED: { what: 'The password is locked', todo: 'Please try again in 30 minutes' },
    IDENTITY_MISMATCH: {
      what: 'The name and the number do not match',
      todo: 'Please check and try again; if it still fails, call the insurance service hotline',
    },
    FACE_CALLED_OFF: {
      what: 'The face check is still to be done',
      todo: 'All you entered is still here; when you are ready, tap "Next: face check"',
    },
    FACE_FAILED: { what: 'The face check did not pass', todo: 'Please try again where the light is good' },
    PASSWORD_WEAK: { what: 'This password is too easy to guess', todo: 'Please choose another one' },
    PHONE_NOT_GIVEN: { what: 'No number was given', todo: 'Please sign in by text message' },
    PLATFORM_NOT_LINKED: {
      what: 'This account has not been used to sign in yet',
      todo: 'Please sign in with your mobile number first; next time one tap is enough',
    },
  },
  /** The sentences that differ on the pages of the first use, where no message is sent. */
  tries: {
    RATE_LIMITED: {
      what: 'There were too many tries',
      todo: 'Please try again in an hour, or go to an insurance service counter',
    },
  },
} satisfies Translated<typeof zhHans>
