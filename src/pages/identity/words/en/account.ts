import type { Translated } from '../../../../words/language'
import type { account as simplified } from '../zh-hans/account'

/** English of the account pages: what a person may see, change and take back. */
export const account = {
  consents: {
    title: 'Consents',
    intro:
      'You can agree to each item on its own, and withdraw at any time. What was already done is not affected.',
    given: 'Agreed',
    notGiven: 'Not agreed',
    version: (version: string, day: string) => `Version ${version} · in force from ${day}`,
    newer: 'The text was updated; please read and agree again',
    withdrawal: (text: string) => `If you withdraw: ${text}`,
    read: 'Read in full',
    close: 'Close',
    give: 'Agree',
    withdraw: 'Withdraw',
    withdrawAsk: (title: string) => `Withdraw "${title}"?`,
    withdrawYes: 'Yes',
    withdrawNo: 'No',
    receipt: (given: string) => `Agreed ${given}`,
    receiptWithdrawn: (given: string, withdrawn: string) => `Agreed ${given}, withdrawn ${withdrawn}`,
    receiptByGuardian: (line: string) => `By the guardian: ${line}`,
    forChild: (name: string) => `For your child ${name}`,
    forChildText:
      "Your child is under 14, so you, the guardian, agree or withdraw for them. It can be seen on the child's phone too.",
    withdrawAskForChild: (name: string, title: string) => `Withdraw "${title}" for ${name}?`,
    guardianTitle: 'Under 14: your guardian agrees for you',
    guardianText: (name: string) =>
      `Please ask your guardian ${name} to open "Consents" under "Me" on their own phone, and to see to it under "For your child".`,
  },
  voucherSettings: {
    title: 'E-voucher and password',
    state: { NOT_ACTIVATED: 'Not activated', ACTIVE: 'In use', PAUSED: 'Paused' },
    pausedSince: (time: string) => `Paused since ${time}; no code works`,
    pauseTitle: 'Phone lost, or used by someone?',
    pauseText:
      'A pause works at once: codes already shown and codes for offline use become void, and do not work even if a cashier scans them.',
    pauseReasons: { LOST: 'Phone lost', STOLEN: 'Maybe used by others', OTHER: 'Other reason' },
    pause: 'Pause',
    resumeTitle: 'Resume use',
    resumeText:
      'Enter the e-voucher password to resume. If need be, first make sure that you have the phone yourself.',
    resume: 'Resume use',
    notActivatedText:
      'Once it is active, you can show the e-voucher and change its password. You will verify your identity, read the consents and set a password.',
    activate: 'Activate',
    changeTitle: 'Change e-voucher password',
    oldPassword: 'Current password',
    change: 'Change password',
    changed: 'The password was changed',
    lockedUntil: (time: string) => `Too many wrong entries; you can try again after ${time}`,
    busy: 'One moment',
  },
  forgottenPassword: {
    title: 'Reset password',
    text: 'If you forgot the password, you can set a new one by text message. The code goes to the mobile number in the insurance register.',
    submit: 'Reset password',
    busy: 'One moment',
    otherPhone: 'No longer using that number? Please take your ID card to an insurance service counter.',
    doneTitle: 'The password was reset',
    doneText:
      'The new password works at once; the old one does not work any more. If it was locked, that is lifted too.',
    done: 'Back',
    refusals: {
      NOT_FOUND: {
        what: 'The insurance register has no mobile number for you',
        todo: 'Please take your ID card to an insurance service counter',
      },
      IDENTITY_MISMATCH: {
        what: 'The registered mobile number has just changed',
        todo: 'Please get a new code',
      },
    },
  },
  identity: {
    title: 'Identity',
    name: 'Name',
    idNumber: 'ID card number',
    phone: 'Mobile number',
    noPhone: 'Not registered',
    text: 'Part of it is hidden. Enter the e-voucher password to see everything; it is hidden again after 30 seconds.',
    show: 'Show in full',
    hidesIn: (seconds: number) => `Hidden again in ${seconds} s`,
    hide: 'Hide now',
  },
  accessLog: {
    title: 'Access log (who used it)',
    intro:
      'Every scan, sign-in, view and change is listed here. If you do not know one of them, please pause the e-voucher at once.',
    empty: 'Nothing here yet',
    emptyHint: 'Scans and sign-ins appear here',
    refused: 'Not done',
    more: 'Show 20 more',
    pause: 'Pause e-voucher',
  },
  clearPhone: {
    title: 'Clear data on this phone',
    goes: 'Cleared from this phone',
    going: [
      'Your sign-in: to use the app you sign in again',
      'The balance, records and chosen cities kept on this phone',
      'Forms half filled in and not sent yet',
    ],
    stays: 'Stays as it is',
    staying: [
      'Your insurance, the money in your personal account and your medical records: they are in your insured place',
      'The e-voucher password, consents and family sharing: as before once you sign in again',
      'Your physical social security card',
    ],
    clear: 'Clear and sign out',
    leave: 'Do not clear',
  },
  place: {
    title: 'Insured place',
    current: 'In use',
    others: 'Other cities',
    othersHint:
      'You can only choose a city you are insured in. If you work elsewhere now, please transfer your insurance first.',
    find: 'Find a city',
    search: 'City name or pinyin',
    none: 'This city was not found',
    sameProvince: 'Same province',
    recent: 'Used lately',
    entries: {
      WECHAT_CITY_SERVICES: 'WeChat City Services',
      ALIPAY_CITIZEN_CENTRE: 'the Alipay Citizen Centre',
      ELSEWHERE: 'the entry',
    },
    cameFrom: (city: string, entry: string) => `You came in through ${entry} for ${city}`,
    alsoInsured: 'You are insured here too, and can change over to it.',
    change: 'Change over',
    notInsured: (city: string, own: string) =>
      `You are not insured in ${city}; your insurance is still in ${own}. If you work elsewhere now, please transfer your insurance first.`,
    hotline: (number: string) => `Local service hotline ${number}`,
    refusals: {
      NOT_FOUND: {
        what: 'You have no insurance here',
        todo: 'Please go back, open this page again and choose once more',
      },
    },
  },
  accountRefusals: {
    PASSWORD_WRONG: {
      what: 'The password does not match',
      todo: 'Please try again. After five wrong entries in a row it is locked for 30 minutes',
    },
    PASSWORD_LOCKED: {
      what: 'The password is locked',
      todo: 'Please try again in 30 minutes, or reset it by text message',
    },
    CONSENT_OUTDATED: {
      what: 'The text has just been updated',
      todo: 'The new one is below; please read it again, then agree',
    },
    GUARDIAN_REQUIRED: {
      what: 'Under 14, a guardian has to agree',
      todo: 'Please ask the guardian to open "Consents" on their own phone and see to it for the child',
    },
    PASSWORD_WEAK: { what: 'This password is too easy to guess', todo: 'Please choose another one' },
  },
} satisfies Translated<typeof simplified>
