import type { FurniturePattern } from './furniture-patterns.ts'
import { lazily } from './lazily.ts'

// Lines that say who wrote a story, when, and where it comes from. Capitals tell names from words, so case counts here.
// Repeats are unbounded on purpose: engines unroll counted ones, and the block's length is bounded anyway.

const MONTH = String.raw`(?:[Jj]an(?:uary|uar|vier)?|[Ee]nero|[Ff]eb(?:ruary|ruar|rero)?|[Ff]évr(?:ier)?|[Mm]ar(?:ch|s|zo)?|[Mm]ärz|[Aa]pr(?:il)?|[Aa]vril|[Aa]bril|[Mm]a[iy]o?|[Jj]un[ie]?o?|[Jj]uin|[Jj]ul[iy]?o?|[Jj]uillet|[Aa]ug(?:ust)?|[Aa]oût|[Aa]gosto|[Ss]ep(?:t|tember|tembre|tiembre)?|[Oo][ck]t(?:ober|obre|ubre)?|[Nn]ov(?:ember|embre|iembre)?|[Dd]e[cz](?:ember)?|[Dd]éc(?:embre)?|[Dd]iciembre)\.?`
const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche|[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo)`
const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:${WEEKDAY}\.?,? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:le )?\d{1,2}(?:st|nd|rd|th|er|\.)?(?: de)? ${MONTH}(?: de)?,? \d{4}))`
const TIME = String.raw`(?:,| at| um| à| a las| \|| ?[·–-])? ?\d{1,2}[:.h]\d{2}(?: ?[apAP]\.?[mM]\.?| Uhr)?(?: ?\(?[A-Z]{2,4}\)?)?`
const LABEL = String.raw`(?:[Dd]ate|[Pp]ublished|[Pp]osted|(?:[Ll]ast )?[Uu]pdated|[Ff]irst published|[Pp]ublié|[Mm]is à jour|[Vv]eröffentlicht|[Aa]ktualisiert|[Ss]tand|[Pp]ublicado|[Aa]ctualizado|PUBLISHED|UPDATED|on|am|le|el)`
const DATED = String.raw`(?:${LABEL}(?: (?:on|at|am|le|el))?:? ?)*${DAY}(?:${TIME})?`

const NAME = String.raw`(?:(?:de|da|van|von|der|den|el|al|bin|la|le|du) )*\p{Lu}[\p{L}\p{M}.'-]*`
const PERSON = String.raw`${NAME}(?: ${NAME})*`
const PEOPLE = String.raw`${PERSON}(?:(?:, and|,| and| und| et| y) ${PERSON})*`
// A post or an outlet: capitals, with small words between. A sentence has other words.
const POST = String.raw`(?:\p{Lu}[\p{L}\p{M}.&'-]*|staff|writer|reporter|correspondent|editor|of|the|for|in|and|de|la|le)(?: (?:\p{Lu}[\p{L}\p{M}.&'-]*|writer|reporter|correspondent|editor|of|the|for|in|and|de|la|le))*`
const AGENCY = String.raw`(?:Reuters|REUTERS|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|dpa|DPA|EFE|UPI|PA Media|Getty(?: Images)?|Bloomberg|TASS|Xinhua|ANSA|APA|KNA|epd|EPA|Shutterstock|iStock|Alamy|Imago|IMAGO|Wikimedia Commons|Keystone)`
const DESK = String.raw`(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and [a-z]+)? by`

const metadata = (sign: RegExp | null, reason: string, ...sources: readonly string[]): FurniturePattern => ({
  part: 'metadata',
  reason,
  longest: LONGEST_CREDIT,
  sign,
  ignoresCase: false,
  lines: sources.map((source) => lazily(() => new RegExp(`^(?:${source})$`, 'u'))),
})

/** Credits list a dozen names at most, in code units. */
const LONGEST_CREDIT = 250

// Their signs spare most articles the compiling of these long expressions, the greater part of a first comparison's time.
/** Credits, each a block by itself: byline, contributors, date, agency, dateline, reading time. */
export const creditPatterns: readonly FurniturePattern[] = [
  metadata(
    /^(?:By|BY|Written by|Reported by|Von|Par|Por) /u,
    /*i18n*/ 'a byline',
    // `By Monday, …` and `By March 11` begin sentences.
    String.raw`(?:By|BY|Written by|Reported by|Von|Par|Por) (?!${WEEKDAY}(?![a-z])|${MONTH} \d)${PEOPLE}(?:(?:,| \|| [–—·-]| for| /) ${POST})*(?:(?:,| \|| [–—·-]) ${DATED})?`,
  ),
  metadata(
    null,
    /*i18n*/ 'a byline',
    String.raw`(?:By|BY) (?:\p{Lu}[\p{L}.'-]* )+(?:[Rr]eporters?|[Ss]taff|[Ww]riters?|[Cc]orrespondents?|[Dd]esk)`,
    String.raw`[Pp]osted by [\p{L}\p{N}_.-]+`,
  ),
  metadata(
    new RegExp(`contributed|Compiled by|${DESK}`, 'u'),
    /*i18n*/ 'a credit to those who contributed',
    String.raw`(?:The )?${PEOPLE}(?:,? (?:in|from) ${PEOPLE},?)? contributed (?:to this (?:report|story|article)|reporting)(?: (?:from|in) ${PEOPLE})?\.?`,
    String.raw`[([](?:Additional |Further )?(?:Compiled by|${DESK}) .+[)\]]\.?`,
    String.raw`(?:Additional |Further )?${DESK} ${PEOPLE}(?: in ${PERSON})?(?:[;,.] (?:[Aa]dditional )?${DESK} ${PEOPLE}(?: in ${PERSON})?)*\.?`,
  ),
  metadata(
    /\d{4}|\d[./]\d/u,
    /*i18n*/ 'a date line',
    String.raw`[^\p{L}\p{N}]*${DATED}(?: ?[|·–,-]? ?${DATED})?(?: ?[|·–,-] ?\d+[ -]min(?:ute)?s? read)?[^\p{L}\p{N}]*`,
  ),
  metadata(
    /(?:agencies|wires|Desk|Newsroom|Agenturen|agences|agencias)\.?$/u,
    /*i18n*/ 'a byline',
    String.raw`${POST},? (?:with|and|mit|avec|con) (?:the )?(?:news )?(?:agencies|wires|Agenturen|agences|agencias)\.?`,
    String.raw`${POST}, (?:\p{Lu}[\p{L}\p{M}]* )*(?:Desk|Newsroom)`,
  ),
  metadata(
    null,
    /*i18n*/ 'an agency’s credit',
    String.raw`[\[(]?(?:(?:Source|Quelle|Fuente|Credit) ?: ?|[Ww]ith |[Vv]ia |From |[Mm]it |[Aa]vec |[Cc]on )?${AGENCY}(?:(?:,| ?/| and| \|| ?[·–-]) ?${AGENCY})*[\])]?\.?`,
  ),
  metadata(
    /[—–-]$/u,
    /*i18n*/ 'a dateline',
    String.raw`\p{Lu}[\p{Lu} .'-]+(?:, [\p{L}. ]+)?(?:,? ${DAY})?(?: \(${AGENCY}\))? ?[—–-]{1,2}`,
  ),
  metadata(
    null,
    /*i18n*/ 'a reading time',
    String.raw`(?:[·|•–-] ?)?\d+[ -]min(?:ute)?s? read|(?:Estimated )?[Rr]eading time:? ?\d+ ?min(?:ute)?s?|Lesezeit:? ?\d+ ?Min(?:uten?|\.)?`,
  ),
]

/** An agency’s name with a picture’s code, or a photographer beside it: how a caption’s credit is told from a headline. */
export const pictureCredit = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Nd}{6,8} (?:\p{L}+ )?${AGENCY}|${AGENCY}(?: Photo)? ?[/|] ?\p{Lu}|\p{Lu}\p{L}+ ?[/|] ?${AGENCY})(?![\p{L}\p{N}])`,
  'u',
)
