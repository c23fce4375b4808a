import { useId } from 'react'
import type { ReactNode } from 'react'

/** One choice; `label` is what it shows, and what it is called unless `spoken` says more. */
export interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly spoken?: string
}

interface SegmentedProps<Value extends string> {
  /** Names the group for screen readers. */
  readonly legend: string
  readonly options: readonly SegmentedOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few choices side by side, one of them on: native radio buttons, so that arrow keys, forms and screen readers work as ever. */
export function Segmented<Value extends string>({ legend, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className="segmented">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segmented-option">
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.spoken}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
