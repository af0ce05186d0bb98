/** What WeChat says when it asks the person for the place of the phone; WeChat takes one language for it. */
export const locationReason = '把离你近的医院、药店排在前面'
