import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAddress, parseAddress, startAddress } from './url.ts'
import type { Address } from './url.ts'
import { families } from '../view-model/kinds.ts'
import { layouts } from '../view-model/view-options.ts'

const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { nil: null })

const addresses: fc.Arbitrary<Address> = fc.oneof(
  fc.constant(startAddress),
  fc.constantFrom(
    { ...startAddress, screen: 'how-it-works' as const },
    { ...startAddress, screen: 'comparisons' as const },
    { ...startAddress, screen: 'class' as const },
    { ...startAddress, screen: 'pupil' as const, at: 3 },
  ),
  fc.record({
    screen: fc.constant('compare' as const),
    kept: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    versions: fc.constant({ a: null, b: null }),
    layout: fc.constant('side-by-side' as const),
    hidden: fc.constant(startAddress.hidden),
    at: fc.constant(null),
  }),
  fc.record({
    screen: fc.constant('compare' as const),
    versions: fc.record({ a: id, b: id }),
    kept: fc.constant(null),
    layout: fc.constantFrom(...layouts),
    hidden: fc.subarray(families.map(({ family }) => family)),
    at: fc.option(fc.nat(1_000_000), { nil: null }),
  }),
)

test('what is written into the address is read back', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseAddress(`#${formatAddress(address)}`)).toEqual(address)
    }),
  )
})

test('any hash gives an address, and reading and writing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      const address = parseAddress(hash)
      expect(parseAddress(formatAddress(address))).toEqual(address)
    }),
  )
})

test.each([
  ['', startAddress],
  ['#nonsense', startAddress],
  ['#at=3&layout=merged', startAddress],
  ['#a=../../secret', startAddress],
  ['#how-it-works', { ...startAddress, screen: 'how-it-works' }],
  ['#comparisons', { ...startAddress, screen: 'comparisons' }],
  ['#kept=0af3', { ...startAddress, screen: 'compare', kept: '0af3' }],
  ['#kept=../x', startAddress],
  ['#s=1.x', { ...startAddress, screen: 'compare' }],
  ['#a=ferry-wire&class', { ...startAddress, screen: 'class' }],
  ['#class&at=4', { ...startAddress, screen: 'class', at: 4 }],
  ['#compare', { ...startAddress, screen: 'compare' }],
  ['#compare&hide=', { ...startAddress, screen: 'compare', hidden: [] }],
  ['#compare&hide=form.wording.nonsense.form', { ...startAddress, screen: 'compare', hidden: ['wording', 'form'] }],
  ['#compare&at=-1&layout=upside-down', { ...startAddress, screen: 'compare' }],
  [
    '#a=ferry-wire&b=ferry-courier&at=12&layout=merged',
    {
      ...startAddress,
      screen: 'compare',
      versions: { a: 'ferry-wire', b: 'ferry-courier' },
      at: 12,
      layout: 'merged',
    },
  ],
] as const)('%s is read as an address', (hash, address) => {
  expect(parseAddress(hash)).toEqual(address)
})
