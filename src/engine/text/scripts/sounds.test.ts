import { expect, test } from 'vitest'
import { scriptNamed, soundAlike, soundingsOf } from './sounds.ts'

type ScriptName = 'Latin' | 'Cyrillic' | 'Greek' | 'Hebrew' | 'Arabic' | 'Han' | 'Hangul'

/** Whether two words sound like one name, with as many consonants as their scripts ask for. */
function areOneName(x: string, scriptX: ScriptName, y: string, scriptY: ScriptName): boolean {
  const [ownX, ownY] = [scriptNamed(scriptX), scriptNamed(scriptY)]
  if (ownX === null || ownY === null) return false
  const soundings = soundingsOf(y, ownY, ownX)
  const fewest = Math.max(ownX.fewest, ownY.fewest)
  return soundingsOf(x, ownX, ownY).some(
    (sounding) => sounding.consonants.length >= fewest && soundings.some((other) => soundAlike(sounding, other)),
  )
}

const names: readonly (readonly [ScriptName, string, string])[] = [
  ['Cyrillic', 'Морожина', 'Morozhina'],
  ['Cyrillic', 'Щербицкий', 'Shcherbitsky'],
  ['Cyrillic', 'Ветлугиным', 'Vetlugin'],
  ['Cyrillic', 'Хаверс', 'Havers'],
  ['Cyrillic', 'Гановер', 'Hanover'],
  ['Cyrillic', 'Галина', 'Halyna'],
  ['Cyrillic', 'Підгірців', 'Pidhirtsi'],
  ['Cyrillic', 'Джорджина', 'Georgina'],
  ['Cyrillic', 'Александру', 'Alexander'],
  ['Cyrillic', 'Цукерман', 'Zuckerman'],
  ['Cyrillic', 'Уэллингборо', 'Wellingborough'],
  ['Cyrillic', 'Шрёдер', 'Schröder'],
  ['Greek', 'Λαμπράκης', 'Lambrakis'],
  ['Greek', 'Μαρκοπούλου', 'Markopoulos'],
  ['Greek', 'Ντόρτμαν', 'Dortman'],
  ['Greek', 'Τσόρλεϊ', 'Chorley'],
  ['Greek', 'Χριστοφής', 'Christofis'],
  ['Greek', 'Αλμυρίας', 'Halmyria'],
  ['Hebrew', 'גולנסקי', 'Golansky'],
  ['Hebrew', 'פרלשטיין', 'Perlstein'],
  ['Hebrew', "צ'רצ'מן", 'Churchman'],
  ['Hebrew', 'ובמרגנית', 'Marganit'],
  ['Hebrew', 'ברנדוויל', 'Brandville'],
  ['Hebrew', 'קאופמן', 'Kaufman'],
  ['Arabic', 'الشمروخي', 'Shamrukhi'],
  ['Arabic', 'درباس', 'Darbas'],
  ['Arabic', 'بيترسن', 'Petersen'],
  ['Arabic', 'وكامبريل', 'Cambrel'],
  ['Arabic', 'جرينفيلد', 'Greenfield'],
  ['Arabic', 'غرينفيلد', 'Greenfield'],
  ['Han', 'カステラン', 'Castellan'],
  ['Han', 'トレンティーニ', 'Trentini'],
  ['Han', 'バーンズリー', 'Barnsley'],
  ['Han', 'ブロックハウス', 'Brockhaus'],
  ['Han', 'スミスフィールド', 'Smithfield'],
  ['Han', 'キャンベリー', 'Camberley'],
  ['Hangul', '카스텔란은', 'Castellan'],
  ['Hangul', '브록하우스', 'Brockhaus'],
  ['Hangul', '트렌티니가', 'Trentini'],
  ['Hangul', '스미스필드', 'Smithfield'],
  ['Hangul', '하트필드에서', 'Hartfield'],
]

test.each(names)('in %s, %s sounds like %s', (script, word, name) => {
  expect(areOneName(word, script, name, 'Latin')).toBe(true)
  expect(areOneName(name, 'Latin', word, script)).toBe(true)
})

const others: readonly (readonly [ScriptName, string, string])[] = [
  ['Cyrillic', 'Культура', 'Clatter'],
  ['Cyrillic', 'Морозов', 'Morville'],
  ['Cyrillic', 'Иван', 'Ivan'],
  ['Cyrillic', 'Праздник', 'President'],
  ['Cyrillic', 'Город', 'Grad'],
  ['Greek', 'Κυβέρνηση', 'Government'],
  ['Greek', 'Πρωτεύουσα', 'Protest'],
  ['Hebrew', 'הצורך', 'Tsrk'],
  ['Hebrew', 'ממשלה', 'Marshal'],
  ['Arabic', 'العسكري', 'Skyline'],
  ['Arabic', 'الحكومة', 'Hakeem'],
  ['Han', 'スタイル', 'Stiller'],
  ['Han', 'リスト', 'Arrest'],
  ['Hangul', '지식이', 'Suzuki'],
  ['Hangul', '상태를', 'Central'],
]

test.each(others)('in %s, %s does not sound like %s', (script, word, name) => {
  expect(areOneName(word, script, name, 'Latin')).toBe(false)
})

test('two scripts meet without Latin between them', () => {
  expect(areOneName('Λαμπράκης', 'Greek', 'Ламбракис', 'Cyrillic')).toBe(true)
  expect(areOneName('ブロックハウス', 'Han', '브록하우스', 'Hangul')).toBe(true)
  expect(areOneName('גולנסקי', 'Hebrew', 'Голанский', 'Cyrillic')).toBe(true)
})

test('nothing is known of the sounds of other scripts, and a word without consonants has none', () => {
  expect(scriptNamed('Thai')).toBe(null)
  expect(scriptNamed(null)).toBe(null)
  const latin = scriptNamed('Latin')
  expect(latin && soundingsOf('Aia', latin, latin)).toEqual([{ consonants: '', vowels: '' }])
})
