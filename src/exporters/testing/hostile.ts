import fc from 'fast-check'
import { hostilePair, pairsAmong } from '../../engine/testing/hostile.ts'
import { hostileMarkup, naughtyStrings } from '../../engine/testing/shared-texts.ts'
import { noJudgement } from '../../view-model/judgement.ts'
import type { Exported } from '../exported.ts'
import { exportedOf } from './exported.ts'

/** What is written into a page to run there, in our own few words; with `../shared` beside the checkout some 800 more. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><svg onload=alert(1)>',
  ']]><!ENTITY x SYSTEM "file:///x">&x;',
  '[here](javascript:alert(1))',
  '=HYPERLINK("https://example.org/","x")',
  '@SUM(1+1)*cmd|x!A1',
  '{++added++} {--gone--} {~~a~>b~~} {>>note<<} {==lit==}',
  '--> ]]> %> ?> &amp;lt; &#x41;',
  'a\0b\u0008\ud800\udfff\ufffe\u202e\u2028',
  'Line one\r\n"two",\t=1+1',
  '# 1. - + *not* _a_ `list` | ~~x~~ $y$',
]

const PLACE = { a: { start: 0, end: 3 }, b: null, inClass: false }

const payloads = [...PAYLOADS, ...naughtyStrings(), ...hostileMarkup()].filter((payload) => payload.length < 2000)
const payload = fc.constantFrom(...payloads)

/** Comparisons whose texts, titles, outlets, names, notes and reasons hold what breaks careless writers of files. */
export const hostileExported: fc.Arbitrary<Exported> = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: pairsAmong(payloads) }, { weight: 1, arbitrary: hostilePair }),
    fc.array(payload, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([[textA, textB], [outletA = '', outletB = '', titleA = '', titleB = '', name = '', note = ''], isFormHidden]) =>
    exportedOf(
      { text: textA, outlet: outletA, title: titleA },
      { text: textB, outlet: outletB, title: titleB },
      { name, judgement: { ...noJudgement, notes: [{ ...PLACE, text: note }] }, hidden: isFormHidden ? ['form'] : [] },
    ),
  )
