/**
 * Gives the properties by which a screen reader announces a control that is on or off. Spread them onto a `Button`,
 * whose types do not name them; the templates pass them on (config/lean-templates.ts).
 */
export const ariaOfState = (role: 'radio' | 'checkbox', label: string, on: boolean) => ({
  ariaRole: role,
  ariaLabel: label,
  ariaChecked: String(on),
})
