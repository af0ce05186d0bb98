import type { Locator } from 'playwright-core'
import type { Phone } from '../simulator'
import { personCalled, press } from './arriving'

/** Name, number and relation of a person of the town. */
export async function fill(phone: Phone, who: string, relation: string): Promise<void> {
  const { name, idNumber } = personCalled(who)
  await phone.fill('#relative-name', name)
  await phone.fill('#relative-number', idNumber)
  await phone.tap(`#relative-relation-${relation}`)
}

/** Touches the last button of the form once everything is filled in, and answers what is asked as proof. */
export async function submit(phone: Phone, answer: string): Promise<void> {
  await press(phone, '#relative-submit')
  await phone.tap(answer)
}

/** The row of somebody, by the masked name. */
export const rowOf = (phone: Phone, name: string): Locator =>
  phone.shown().locator('.relatives-row').filter({ hasText: name })

/** Touches the button of a row that says this. */
export const inRow = (phone: Phone, name: string, says: string): Promise<void> =>
  rowOf(phone, name).getByText(says).tap()
