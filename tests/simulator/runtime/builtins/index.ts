import { basic } from './basic'
import { choices } from './choices'
import type { Builtin } from './define'
import { fields } from './fields'
import { media } from './media'

/** Every built-in component, by tag. */
export const builtins: Record<string, Builtin> = { ...basic, ...fields, ...choices, ...media }
