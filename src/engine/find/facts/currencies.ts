// What money is called. `dollar` stands for dollars of any country: `$` and `US$` may well be the same.

/** Signs that stand before or after a figure. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['us$', 'us-dollar'],
  ['a$', 'au-dollar'],
  ['c$', 'ca-dollar'],
  ['nz$', 'nz-dollar'],
  ['hk$', 'hk-dollar'],
  ['r$', 'real'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen-or-yuan'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
  ['₩', 'won'],
  ['₺', 'lira'],
  ['₴', 'hryvnia'],
  ['₪', 'shekel'],
  ['rub', 'rouble'],
  ['usd', 'us-dollar'],
  ['eur', 'euro'],
  ['gbp', 'pound'],
  ['chf', 'franc'],
])

const words: Readonly<Record<string, string>> = {
  dollar: 'dollar dollars dólares dólar доллар доллара долларов dolar دولار',
  euro: 'euro euros евро يورو',
  pound: 'pound pounds pfund',
  'yen-or-yuan': 'yen yuan rmb renminbi иен юаней юань юаня',
  rupee: 'rupee rupees rupien',
  rouble: 'rouble roubles ruble rubles rubel рубль рубля рублей руб руб.',
  franc: 'franc francs franken',
  crown: 'crown crowns kronen krone kronor kroner',
  peso: 'peso pesos',
  won: 'won',
}

/** Words that stand after a figure. `won` is also a verb, so it counts after a scale alone. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([currency, list]) => list.split(' ').map((word) => [word, currency] as const)),
)
