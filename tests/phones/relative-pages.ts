import type { Locator } from 'playwright-core'
import type { Phone } from '../simulator'
import { personNamed, press } from './phone-actions'

/** Fills in the name, the id number and the relation of a person of the town. */
export async function fillRelativeForm(phone: Phone, who: string, relation: string): Promise<void> {
  const { name, idNumber } = personNamed(who)
  await phone.fill('#relative-name', name)
  await phone.fill('#relative-number', idNumber)
  await phone.tap(`#relative-relation-${relation}`)
}

/** Submits the completed form, and answers the dialog that asks for a proof. */
export async function submitRelativeForm(phone: Phone, answer: string): Promise<void> {
  await press(phone, '#relative-submit')
  await phone.tap(answer)
}

/** Returns the row of a relative, by the masked name. */
export const rowOf = (phone: Phone, name: string): Locator =>
  phone.shown().locator('.relatives-row').filter({ hasText: name })

/** Taps the button with this text in a relative's row. */
export const tapInRow = (phone: Phone, name: string, says: string): Promise<void> =>
  rowOf(phone, name).getByText(says).tap()
