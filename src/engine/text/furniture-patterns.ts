// What stands around a story on a page, as whole blocks, by language. Each pattern is asked of the block's text with white
// space folded and quotation marks plain, and must match all of it. Precision first: a line of the story is never set aside.

/** One kind of furniture: its pattern, what it is to the story, and what a reader is told. */
export interface FurniturePattern {
  readonly pattern: RegExp
  readonly part: 'boilerplate' | 'metadata'
  readonly reason: string
}

const MONTH =
  'jan(?:uary|uar|vier|\\.)?|feb(?:ruary|ruar|rero|\\.)?|f\u00e9vr(?:ier|\\.)?|m(?:arch|\u00e4rz|ars|arzo)|mar\\.?|apr(?:il|\\.)?|avr(?:il|\\.)|abril|ma[iy]o?|jun[ie]?o?|juin|jul[iy]?o?|juillet|aug(?:ust|\\.)?|ao\u00fbt|agosto|sept?(?:ember|embre|iembre|\\.)?|o[ck]t(?:ober|obre|ubre|\\.)?|nov(?:ember|embre|iembre|\\.)?|de[cz](?:ember|\\.)?|d\u00e9c(?:embre|\\.)?|diciembre'
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo'
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.+z-]*)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:(?:${WEEKDAY}),? )?(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:(?:${WEEKDAY}),? )?(?:le )?\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: de)? (?:${MONTH})(?: de)?,? \\d{4})`
const TIME =
  '(?:,| at| um| \u00e0| a las| \\||  ?[\u00b7\u2013-])? ?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?| uhr)?(?: ?(?:[a-z]{1,2}t|utc|gmt|mez|cest|cet))?'
const LABEL =
  '(?:date|dated|published|publi\u00e9|posted|updated|last updated|mis \u00e0 jour|first published|ver\u00f6ffentlicht|aktualisiert|stand|publicado|actualizado|on|am|le|el)'
const dated = `(?:${LABEL}(?: (?:on|at|am|le|el))?:? ?)*${DAY}(?:${TIME})?`

const NAME = "(?:(?:de|da|van|von|der|den|el|al|bin|la|le|du) )*\\p{Lu}[\\p{L}\\p{M}.'-]*"
const NAMES = `${NAME}(?: ${NAME}){0,3}(?:(?:,| and| und| et| y|, and) ${NAME}(?: ${NAME}){0,3}){0,5}`
const AGENCY =
  '(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|DPA|EFE|UPI|PA|Getty(?: Images)?|Bloomberg|TASS|Xinhua|ANSA|APA|KNA|epd|EPA|Shutterstock|iStock|Alamy|Imago|IMAGO|Unsplash|Flickr|Wikimedia Commons|Keystone|Press Association)'

const boilerplate = (reason: string, source: string, flags = 'iu'): FurniturePattern => ({
  pattern: new RegExp(`^(?:${source})$`, flags),
  part: 'boilerplate',
  reason,
})
const metadata = (reason: string, source: string, flags = 'u'): FurniturePattern => ({
  pattern: new RegExp(`^(?:${source})$`, flags),
  part: 'metadata',
  reason,
})

/** Asked in this order; the first that matches tells. */
export const furniturePatterns: readonly FurniturePattern[] = [
  boilerplate(
    'a copyright line',
    '(?:copyright|\u00a9|\\(c\\)) .{0,400}|.{0,200}(?:all rights reserved|alle rechte vorbehalten|tous droits r\u00e9serv\u00e9s|(?:todos los|reservados todos los) derechos(?: reservados)?)\\.?.{0,200}',
  ),
  boilerplate(
    'a line about reuse of the text',
    '(?:this (?:material|article|content|story) may not be (?:published|reproduced|copied|republished|broadcast|redistributed)|reproduction (?:interdite|in whole)|nachdruck|prohibida la reproducci\u00f3n|the content is provided for information purposes only).{0,250}',
  ),
  boilerplate(
    'a link to the source',
    '(?:source(?: link| url)?|(?:view |read )?(?:the )?original (?:source|article|link)|quelle|lien source|fuente|enlace)(?: ?[:\u00bb>])?(?: ?https?://\\S+)?',
  ),
  boilerplate(
    'a heading of the page',
    "(?:about (?:the )?authors?|\u00fcber (?:den|die) autor(?:in|en)?|\u00e0 propos de l.auteur|sobre (?:el|la) autora?|related(?: (?:articles?|posts?|stories|news|topics|content|links|coverage))?|more (?:from|on|stories|news|in|about)\\b.{0,60}|you (?:may|might) (?:also )?like|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|latest news|top stories|editors?' picks?|mehr zum thema|das k\u00f6nnte sie auch interessieren|meistgelesen|lesen sie auch.{0,120}|\u00e0 lire aussi.{0,120}|lire aussi.{0,120}|sur le m\u00eame sujet|les plus lus|te puede interesar|lea tambi\u00e9n.{0,120}|m\u00e1s informaci\u00f3n|lo m\u00e1s le\u00eddo|noticias relacionadas|tags?|categories|topics|schlagworte|themen|etiquetas|read next|up next|what to read next|in this article|table of contents|inhalt|sommaire)(?: ?:)?",
  ),
  boilerplate(
    'a link to another story',
    '(?:read (?:more|also|next|the full (?:story|article)|full article)|see also|also read|watch|listen|more|weiterlesen|mehr dazu|siehe auch|en savoir plus|lire la suite|leer m\u00e1s|ver tambi\u00e9n|continue reading)(?: ?[:\u2026>\u00bb].{0,150}|\\.{3}| here\\.?)?',
  ),
  boilerplate(
    'a control of the page',
    '(?:(?:scroll|back|return) (?:to )?(?:the )?top|nach oben|zur\u00fcck zur startseite|haut de page|retour en haut|volver arriba|skip to (?:main )?(?:content|navigation)|(?:toggle|open|close|main) (?:navigation|menu)|menu|men\u00fc|men\u00fa|home|search|suche|rechercher|buscar|next(?: (?:article|post|page|story))?|prev(?:ious)?(?: (?:article|post|page|story))?|load more|show more|view (?:all|more)|print(?: (?:article|this page))?|drucken|imprimer|imprimir|close|schlie\u00dfen|fermer|cerrar|log ?in|sign in|anmelden|se connecter|iniciar sesi\u00f3n|click here\\.?|loading\\.{0,3}|\u00d7)',
  ),
  boilerplate(
    'an invitation to comment',
    '(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)|leave a reply|(?:\\d+ )?comments?(?: \\(\\d+\\))?|join the (?:conversation|discussion)|view (?:all )?(?:\\d+ )?comments|(?:\\d+ )?kommentare?|kommentar (?:schreiben|verfassen|hinterlassen)|(?:\\d+ )?commentaires?|laisser un commentaire|commenter|(?:\\d+ )?comentarios?|deja(?:r)? un comentario|your email address will not be published\\..{0,100}|comments are closed\\.?)',
  ),
  boilerplate(
    'a line for sharing the page',
    '(?:(?:please )?share(?: (?:this|the|on|via|it|with)\\b.{0,60})?|(?:share|tweet|pin|email|print|copy link|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|pinterest|bluesky|mastodon|flipboard|pocket|messenger|threads)(?:[ ,|/\u00b7\u2022]+(?:and |on )?(?:share|tweet|pin|email|e-mail|print|copy link|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|pinterest|bluesky|mastodon|flipboard|pocket|messenger|threads))*|(?:artikel )?teilen(?: auf .{0,40})?|partager(?: (?:sur|cet|l.article)\\b.{0,40})?|compart(?:ir|e)(?: (?:en|este|esta)\\b.{0,40})?)',
  ),
  boilerplate(
    'a line asking to follow the outlet',
    '(?:follow (?:(?:us|me)\\b|@|[a-z ]{2,30} on ).{0,80}|folgen sie uns\\b.{0,80}|suivez-nous\\b.{0,80}|s\u00edguenos\\b.{0,80}|like us on .{0,40}|join (?:us|our) .{0,20}(?:channel|telegram|whatsapp).{0,60}|download (?:our|the) (?:free )?app\\b.{0,60})',
  ),
  boilerplate(
    'a line for a newsletter or a subscription',
    '(?:(?:sign up|subscribe|register|get|don.t miss)\\b.{0,80}(?:newsletters?|inbox|updates|alerts|e-?mails?|today|now|free|here|briefing)\\b.{0,80}|sign ?up(?: (?:now|here|today))?|subscribe(?: (?:now|here|today|to .{0,60}))?|(?:newsletter|jetzt abonnieren|abonnieren(?: sie)?|abonnez-vous|s.abonner|s.inscrire|suscr\u00edbete|suscribirse)\\b.{0,100}|(?:already a subscriber|enter your e-?mail|thank you for subscribing|you have successfully subscribed)\\b.{0,100}|support (?:our|independent) journalism\\b.{0,120})\\.?!?',
  ),
  boilerplate(
    'a notice about cookies or privacy',
    '(?:(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\\b.{0,250}|(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:settings|policy|preferences)|privacy(?: (?:policy|notice|settings))?|terms (?:of (?:use|service)|and conditions)|(?:wir|diese (?:website|seite)) (?:verwenden|verwendet|nutzt) cookies\\b.{0,250}|datenschutz(?:erkl\u00e4rung)?|impressum|nous utilisons des cookies\\b.{0,250}|mentions l\u00e9gales|politique de confidentialit\u00e9|utilizamos cookies\\b.{0,250}|pol\u00edtica de (?:privacidad|cookies)|aviso legal)\\.?',
  ),
  boilerplate(
    'an advertisement',
    '(?:advertis(?:e|e?ment|ing)s?|ad|sponsored(?: (?:content|by .{0,40}))?|paid (?:content|post)|promoted|(?:article|story) continues (?:below|after)(?: (?:this |the )?(?:ad(?:vertisement)?|video))?|anzeige|werbung|publicit\u00e9|publicidad|anuncio)\\.?',
  ),
  boilerplate(
    'a note on pictures or video',
    '(?:(?:photo|image|picture|foto|bild|imagen|video)(?:graph)?(?: credit| by| courtesy(?: of)?|quelle|nachweis)? ?[:/|] ?.{0,80}|(?:photo|image|picture|video) (?:by|courtesy(?: of)?) .{0,80}|(?:file|archive|stock) (?:photo|image|picture|video)\\.?|cr\u00e9dits?(?: photo)? ?: ?.{0,80}|watch:? the video|play video)',
  ),
  metadata(
    'a byline',
    `(?:By|BY|Written by|Reported by|Von|Par|Por|Di|Door|Av) ${NAMES}(?:(?:,| \\||  ?[\u2013\u2014\u00b7-]| for| /) .{1,60})?\\.?`,
  ),
  metadata(
    'a credit to those who contributed',
    `(?:\\(?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled) by\\b.{1,200}|${NAMES}(?:,? (?:in|from) ${NAMES},?)? contributed (?:to this (?:report|story|article)|reporting|research)(?: (?:from|to|in) .{1,60})?\\.?|(?:The )?${NAMES} contributed to this (?:report|story|article)\\.?)`,
  ),
  metadata(
    'a date line',
    `[^\\p{L}\\p{N}]*${dated}(?: ?[|\u00b7\u2013,-] ?(?:${LABEL} )?${dated})?[^\\p{L}\\p{N}]*`,
    'iu',
  ),
  metadata(
    'an agency\u2019s credit',
    `[\\[(]?(?:(?:Source|Quelle|Fuente|Source|Credit) ?: ?)?(?:(?:with|via|from|mit|avec|con) )?${AGENCY}(?:(?:,| /|/| and| \\||  ?[\u00b7\u2013-]) ?${AGENCY})*[\\])]?\\.?`,
  ),
  metadata(
    'a dateline',
    `[\\p{Lu}][\\p{Lu} .'-]{2,30}(?:, [\\p{L} .]{2,25})?(?:,? ${DAY})?(?: \\(${AGENCY}\\))? ?[\u2014\u2013-]+`,
    'u',
  ),
  metadata(
    'a reading time',
    '(?:\\d+[ -]min(?:ute)?s?(?: read)?|(?:reading|lese|estimated reading) ?(?:time|zeit):? ?\\d+ ?min(?:ute[ns]?)?)',
    'iu',
  ),
]

/** Names of agencies and picture desks, as they close a caption. */
export const agencyName = new RegExp(`(?:^|[\\s/(,|-])${AGENCY}(?=$|[\\s/),|.-])`, 'u')
