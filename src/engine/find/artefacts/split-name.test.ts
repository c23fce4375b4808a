import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { splitName } from './split-name.ts'

const wire = 'The bridge is closed, Maj. Orla Finch told the council on Monday. It opens in May.'

test.each([
  ['en', '“It is closed,” Maj. ⟦Orla said Monday. Finch⟧. “It opens in May.”', wire],
  ['en', '“It is closed,” ⟦Orla said Finch⟧. The mayor agreed.', wire],
  ['en', 'Orla Finch closed the bridge. “It was old,” ⟦Orla said Finch⟧, who built it.', null],
  ['de', 'Jonas Brandt schloss die Brücke. „Sie war alt“, ⟦Jonas sagte Brandt⟧.', null],
  ['es', 'Lucía Prado cerró el puente. «Era viejo», ⟦Lucía dijo Prado⟧.', null],
  ['fr', 'Luc Morel a fermé le pont. « Il est vieux », ⟦Luc dit Morel⟧.', null],
  ['nl', 'Joost Brand sloot de brug. “Hij was oud,” ⟦Joost zei Brand⟧.', null],
])('finds, in %s: %s', (language, marked, other) => {
  expect(marked).toContain('⟦')
  expect(markAgain(splitName, language, marked, other)).toBe(marked)
})

test.each([
  ['en', 'Orla said Finch would come. Orla and Finch are friends.', null],
  ['en', 'Maj. Orla Finch said Monday that the bridge is closed.', wire],
  ['en', 'The White House said Republicans agreed. House Republicans met. The House sat. The House rose.', null],
  ['en', 'Finch said Brandt had left.', wire],
  ['en', 'Orla said it was old. Finch agreed. Orla left. Orla came back.', wire],
  ['de', 'Brandt sagte Montag, die Brücke sei alt.', null],
  ['tr', 'Deniz dedi ki köprü kapalı.', null],
  ['en', 'Anna Reed is nine. “I saw it,” Anna said. Reed, her father, agreed.', 'Anna Reed is nine.'],
  ['en', 'Orla told Finch the news. Orla Finch is another person.', null],
  ['fr', 'Luc dit. Morel approuve. Luc Morel est leur père.', null],
  ['es', 'Lucía dijo. Prado, su madre, asintió. Lucía Prado es pequeña.', null],
])('leaves alone, in %s: %s', (language, text, other) => {
  expect(markAgain(splitName, language, text, other)).toBe(text)
})
