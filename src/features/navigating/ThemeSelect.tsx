import { Moon, Sun, SunMoon } from 'lucide-react'
import { t } from '@lingui/core/macro'
import { IconSelect, type IconOption } from '../../ui/IconSelect.tsx'
import type { Theme } from '../../view-model/view-options.ts'

interface ThemeSelectProps {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
}

const icons = { system: SunMoon, light: Sun, dark: Moon } as const

const themes = (): readonly IconOption<Theme>[] => [
  { value: 'system', label: t`Theme: system` },
  { value: 'light', label: t`Theme: light` },
  { value: 'dark', label: t`Theme: dark` },
]

/** Light, dark, or as the reader's computer has it. */
export function ThemeSelect({ theme, onTheme }: ThemeSelectProps) {
  return <IconSelect icon={icons[theme]} name={t`Theme`} options={themes()} value={theme} onChange={onTheme} />
}
