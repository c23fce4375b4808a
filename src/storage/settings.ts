import * as v from 'valibot'
import { EqualWords } from './decisions.ts'

/** Raised with every change of the shape below. */
export const SETTINGS_VERSION = 1

const Settings = v.object({ version: v.literal(SETTINGS_VERSION), houseStyle: EqualWords })

/** What belongs to the reader and to no one comparison. */
export type StoredSettings = v.InferOutput<typeof Settings>

/** What is there before a reader has set anything. */
export const noSettings: StoredSettings = { version: SETTINGS_VERSION, houseStyle: [] }

/** Any stored value → settings that can be trusted; what is missing or damaged is as if never set. Never throws. */
export function decodeSettings(stored: unknown): StoredSettings | 'newer' {
  const head = v.safeParse(v.object({ version: v.number() }), stored)
  if (head.success && head.output.version > SETTINGS_VERSION) return 'newer'
  const parsed = v.safeParse(Settings, stored)
  return parsed.success ? parsed.output : noSettings
}
