// Units that are converted into each other: `24 km` and `15 miles` may be one distance, `four decades` and `forty years` one time.
// Our own list for English, German, French, Spanish and Russian, lower case. Only differing units are looked up here.
const lengths =
  'mm cm m km millimetres millimeters centimetres centimeters metre metres meter meters kilometre kilometres kilometer kilometers inch inches foot feet ft yard yards mile miles mi zentimeter zoll fuß meile meilen mètre mètres kilomètre kilomètres metro metros kilómetro kilómetros milla millas км м метр метра метров километра километров миль мили'
const areas = 'acre acres hectare hectares ha hektar square sq sq. hectárea hectáreas га гектар гектаров'
const weights =
  'g kg gram grams kilo kilos kilogram kilograms ounce ounces oz lb lbs pound pounds stone ton tons tonne tonnes gramm kilogramm tonnen gramme grammes kilogramme kilogrammes kilogramo kilogramos toneladas кг тонн тонны'
const volumes = 'litre litres liter liters gallon gallons pint pints barrel barrels l ml litro litros литров литра'
const times =
  'second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnte seconde secondes heure heures jour jours semaine semaines mois an ans année années décennies segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década décadas час часа часов день дня дней неделя недели недель месяц месяца месяцев год года лет'
const others = 'degree degrees celsius fahrenheit c f °c °f mph kph knots km/h hp kw mw gw watts megawatts gigawatts'

/** Units of length, area, weight, volume, time and their like. */
export const measures: ReadonlySet<string> = new Set(
  [lengths, areas, weights, volumes, times, others].flatMap((list) => list.split(' ')),
)
