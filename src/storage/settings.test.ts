import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSettings, noSettings, SETTINGS_VERSION } from './settings.ts'

test('settings are read as they were written', () => {
  const settings = { version: SETTINGS_VERSION, houseStyle: [['grey', 'gray']] }
  expect(decodeSettings(structuredClone(settings))).toEqual(settings)
})

test('settings of a later release are told from damaged ones', () => {
  expect(decodeSettings({ version: SETTINGS_VERSION + 1 })).toBe('newer')
  expect(decodeSettings({ version: SETTINGS_VERSION, houseStyle: [['alone']] })).toEqual(noSettings)
})

test('no stored value whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(['newer', noSettings]).toContainEqual(decodeSettings(stored))
    }),
  )
})
