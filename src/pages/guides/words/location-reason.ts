/** The reason that WeChat shows when it asks for the position of the phone; WeChat takes it in one language only. */
export const locationReason = '把离你近的医院、药店排在前面'
