import type { ReactNode } from 'react'

interface Props {
  readonly id?: string
  readonly className?: string
  readonly ariaLabel?: string
  readonly ariaRole?: string
  readonly disabled?: boolean
  readonly onClick?: () => void
  readonly children?: ReactNode
}

/** The mini-program components that the views use, as the DOM elements closest to them. */
export const View = ({ ariaLabel, ariaRole, ...props }: Props) => (
  <div aria-label={ariaLabel} role={ariaRole} {...props} />
)

/** Renders text as a span. */
export const Text = ({ ariaLabel, ariaRole, ...props }: Props) => (
  <span aria-label={ariaLabel} role={ariaRole} {...props} />
)

/** Renders a button; only the attributes that tests need are passed on. */
export const Button = ({ id, className, ariaLabel, disabled, onClick, children }: Props) => (
  <button id={id} className={className} aria-label={ariaLabel} disabled={disabled} onClick={onClick}>
    {children}
  </button>
)

/** Renders a canvas; what is drawn on it has no effect. */
export const Canvas = ({ id, className }: Props) => <canvas id={id} className={className} />
