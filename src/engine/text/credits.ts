/** What a metadata line says about its article; null where it says nothing. Nothing is read from the story itself. */
export interface Credits {
  readonly outlet: string | null
  /** ISO 8601 day. */
  readonly date: string | null
}

const months =
  'jan(?:uary|uar|vier|eiro)?|enero feb(?:ruary|ruar|rero)?|f[ée]vr(?:ier)?|fevereiro mar(?:ch|s|zo|ço)?|märz apr(?:il)?|avr(?:il)?|abril may|mai|mayo|maio jun[ie]?o?|juin|junho jul[iy]?o?|juillet|julho aug(?:ust)?|août|agosto sep(?:t(?:ember|embre|iembre)?)?|setembro o[ck]t(?:ober|obre|ubre)?|outubro nov(?:ember|embre|iembre)?|novembro de[cz](?:ember)?|d[ée]c(?:embre)?|diciembre|dezembro'
    .split(' ')
    .map((names) => new RegExp(`^(?:${names})\\.?$`, 'iu'))

/** Reads a byline, a date line or a credit: `By Jane Roe, Meridian Wire` names the outlet; `11 March 2026` the day. */
export function readCredits(line: string): Credits {
  return { outlet: outletOf(line), date: dateOf(line) }
}

function outletOf(line: string): string | null {
  const byline =
    /^\s*(?:by|written by|von|par|por)\s+[^,|–—·]+?(?:\s*,\s*|\s+[|–—·-]\s+)(?:for\s+)?([^,|–—·]{2,60}?)\s*\.?\s*$/iu.exec(
      line,
    )
  const outlet = byline?.[1]
  // `By Orla Brandt, Staff Writer` names a post, `By Orla Brandt, March 11, 2026` a day.
  if (outlet === undefined || dateOf(line.slice(line.indexOf(outlet))) !== null) return null
  const isPost =
    /\b(?:staff|writer|reporter|correspondent|editor|contributor|korrespondent|redakteur|journaliste|and|und)\b/iu
  return isPost.test(outlet) || /\p{Nd}/u.test(outlet) || !/^(?:the\s)?\p{Lu}/u.test(outlet) ? null : outlet
}

function dateOf(line: string): string | null {
  const iso = /(?<!\p{Nd})(\d{4})-(\d{2})-(\d{2})(?!\p{Nd})/u.exec(line)
  if (iso !== null) return isoDay(iso[1], iso[2], iso[3])
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\p{Nd})/u.exec(line)
  if (monthFirst !== null) return isoDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const dayFirst =
    /(?<!\p{Nd})(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\p{Nd})/u.exec(
      line,
    )
  if (dayFirst !== null) return isoDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  // `11.03.2026` is German order everywhere; `03/11/2026` is two days, and read as none.
  const dotted = /(?<!\p{Nd})(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\p{Nd})/u.exec(line)
  return dotted === null ? null : isoDay(dotted[3], dotted[2], dotted[1])
}

function monthNumber(name: string | undefined): string | undefined {
  const index = months.findIndex((pattern) => pattern.test(name ?? ''))
  return index === -1 ? undefined : String(index + 1)
}

function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const daysInMonth = [
    31,
    y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  const isDay = d >= 1 && d <= (daysInMonth[m - 1] ?? 0)
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
