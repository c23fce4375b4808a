import type { ComponentProps } from 'react'

/** `primary`: the one thing to do here. `framed`: everything else. `plain`: inside a line, without a frame. */
export type ButtonLook = 'primary' | 'framed' | 'plain'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook
}

/** A button that never submits by accident; at least 24 by 24 pixels, whatever stands in it. */
export function Button({ look = 'framed', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />
}
