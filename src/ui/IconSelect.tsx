import type { LucideIcon } from 'lucide-react'
import './icon-select.css'

/** One choice. `short`: what the bar shows where it is short of room; the icon alone where there is none. */
export interface IconOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly short?: string
  /** Where the label is not in the language spoken: BCP 47. */
  readonly lang?: string
}

interface IconSelectProps<Value extends string> {
  readonly icon: LucideIcon
  /** What is chosen, for screen readers and on pointing. */
  readonly name: string
  readonly options: readonly IconOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice that looks like the buttons beside it. The native one lies over it unseen, so that keys, touch and screen readers work as ever. */
export function IconSelect<Value extends string>({
  icon: Icon,
  name,
  options,
  value,
  onChange,
}: IconSelectProps<Value>) {
  const chosen = options.find((option) => option.value === value)
  return (
    <span className="button button-framed icon-select" title={name}>
      <Icon aria-hidden="true" size={16} />
      <span aria-hidden="true" className="icon-select-label" lang={chosen?.lang}>
        {chosen?.label}
      </span>
      {chosen?.short === undefined ? null : (
        <span aria-hidden="true" className="icon-select-short">
          {chosen.short}
        </span>
      )}
      <select
        aria-label={name}
        value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value)
          if (next !== undefined) onChange(next.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
