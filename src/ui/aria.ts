/**
 * What a screen reader is told of something that may be on or off. Spread onto a `Button`, whose types do not name these;
 * the templates pass them on (config/lean-templates.ts).
 */
export const ariaOfState = (role: 'radio' | 'checkbox', label: string, on: boolean) => ({
  ariaRole: role,
  ariaLabel: label,
  ariaChecked: String(on),
})
