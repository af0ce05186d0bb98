/** `202611` → 2026 */
export const yearOfMonth = (month: string): number => Number(month.slice(0, 4))

/** `202611` → 11 */
export const monthOfYear = (month: string): number => Number(month.slice(4))
