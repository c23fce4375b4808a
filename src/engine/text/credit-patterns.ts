import type { FurniturePattern } from './furniture-patterns.ts'

// Lines that say who wrote a story, when, and where it comes from. Capitals tell names from words, so case counts here.

const MONTH = String.raw`(?:[Jj]an(?:uary|uar|vier)?|[Ee]nero|[Ff]eb(?:ruary|ruar|rero)?|[Ff]évr(?:ier)?|[Mm]ar(?:ch|s|zo)?|[Mm]ärz|[Aa]pr(?:il)?|[Aa]vril|[Aa]bril|[Mm]a[iy]o?|[Jj]un[ie]?o?|[Jj]uin|[Jj]ul[iy]?o?|[Jj]uillet|[Aa]ug(?:ust)?|[Aa]oût|[Aa]gosto|[Ss]ep(?:t|tember|tembre|tiembre)?|[Oo][ck]t(?:ober|obre|ubre)?|[Nn]ov(?:ember|embre|iembre)?|[Dd]e[cz](?:ember)?|[Dd]éc(?:embre)?|[Dd]iciembre)\.?`
const WEEKDAY = String.raw`\p{L}{2,10}(?:day|tag|di|woch|es|ado|ingo)|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)`
const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:(?:${WEEKDAY})\.?,? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:le )?\d{1,2}(?:st|nd|rd|th|er|\.)?(?: de)? ${MONTH}(?: de)?,? \d{4}))`
const TIME = String.raw`(?:,| at| um| à| a las| \|| ?[·–-])? ?\d{1,2}[:.h]\d{2}(?: ?[apAP]\.?[mM]\.?| Uhr)?(?: ?\(?[A-Z]{2,4}\)?)?`
const LABEL = String.raw`(?:[Dd]ate|[Pp]ublished|[Pp]osted|(?:[Ll]ast )?[Uu]pdated|[Ff]irst published|[Pp]ublié|[Mm]is à jour|[Vv]eröffentlicht|[Aa]ktualisiert|[Ss]tand|[Pp]ublicado|[Aa]ctualizado|PUBLISHED|UPDATED|on|am|le|el)`
const DATED = String.raw`(?:${LABEL}(?: (?:on|at|am|le|el))?:? ?)*${DAY}(?:${TIME})?`

const NAME = String.raw`(?:(?:de|da|van|von|der|den|el|al|bin|la|le|du) ){0,2}\p{Lu}[\p{L}\p{M}.'-]*`
const PERSON = String.raw`${NAME}(?: ${NAME}){0,3}`
const PEOPLE = String.raw`${PERSON}(?:(?:, and|,| and| und| et| y) ${PERSON}){0,5}`
// A post or an outlet: capitals, with small words between. A sentence has other words.
const POST = String.raw`(?:\p{Lu}[\p{L}\p{M}.&'-]*|[Ss]taff|[Ss]enior|[Cc]hief|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|of|the|for|in|and|de|la|le)(?: (?:\p{Lu}[\p{L}\p{M}.&'-]*|writer|reporter|correspondent|editor|of|the|for|in|and|de|la|le)){0,6}`
const AGENCY = String.raw`(?:Reuters|REUTERS|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|dpa|DPA|EFE|UPI|PA Media|Getty(?: Images)?|Bloomberg|TASS|Xinhua|ANSA|APA|KNA|epd|EPA|Shutterstock|iStock|Alamy|Imago|IMAGO|Wikimedia Commons|Keystone)`

const metadata = (reason: string, ...sources: readonly string[]): FurniturePattern => ({
  part: 'metadata',
  reason,
  lines: sources.map((source) => new RegExp(`^(?:${source})$`, 'u')),
})

/** Credits, each a block by itself: byline, contributors, date, agency, dateline, reading time. */
export const creditPatterns: readonly FurniturePattern[] = [
  metadata(
    'a byline',
    // `By Monday, …` and `By Friday` begin sentences.
    String.raw`(?:By|BY|Written by|Reported by|Von|Par|Por) (?!${WEEKDAY}|${MONTH} )${PEOPLE}(?:(?:,| \|| [–—·-]| for| /) ${POST}){0,2}(?:(?:,| \|| [–—·-]) ${DATED})?`,
  ),
  metadata(
    'a credit to those who contributed',
    String.raw`(?:The )?${PEOPLE}(?:,? (?:in|from) ${PEOPLE},?)? contributed (?:to this (?:report|story|article)|reporting)(?: (?:from|in) ${PEOPLE})?\.?`,
    String.raw`[([](?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled) (?:and \p{Ll}+ )?by .{1,250}[)\]]\.?`,
    String.raw`(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \p{Ll}+)? by ${PEOPLE}(?: in ${PERSON})?(?:[;,.] (?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \p{Ll}+)? by ${PEOPLE}(?: in ${PERSON})?){0,4}\.?`,
  ),
  metadata('a date line', String.raw`[^\p{L}\p{N}]*${DATED}(?: ?[|·–,-]? ?${DATED})?[^\p{L}\p{N}]*`),
  metadata(
    'an agency’s credit',
    String.raw`[\[(]?(?:(?:Source|Quelle|Fuente|Credit) ?: ?|[Ww]ith |[Vv]ia |From |[Mm]it |[Aa]vec |[Cc]on )?${AGENCY}(?:(?:,| ?/| and| \|| ?[·–-]) ?${AGENCY}){0,4}[\])]?\.?`,
  ),
  metadata(
    'a dateline',
    String.raw`\p{Lu}[\p{Lu} .'-]{2,30}(?:, [\p{L}. ]{2,25})?(?:,? ${DAY})?(?: \(${AGENCY}\))? ?[—–-]{1,2}`,
  ),
  metadata(
    'a reading time',
    String.raw`\d+[ -]min(?:ute)?s? read|(?:Estimated )?[Rr]eading time:? ?\d+ ?min(?:ute)?s?|Lesezeit:? ?\d+ ?Min(?:uten?|\.)?`,
  ),
]

/** An agency’s name with a picture’s code, or a photographer beside it: how a caption’s credit is told from a headline. */
export const pictureCredit = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Nd}{6,8} (?:[\p{L}]+ )?${AGENCY}|${AGENCY}(?: Photo)? ?[/|] ?\p{Lu}|\p{Lu}\p{L}+ ?[/|] ?${AGENCY})(?![\p{L}\p{N}])`,
  'u',
)
