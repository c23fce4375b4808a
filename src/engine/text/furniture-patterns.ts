import type { BlockPart } from '../article.ts'
import { lazily } from './lazily.ts'

/** One kind of furniture: the lines it is made of, what it is to the story, and what a reader is told. */
export interface FurniturePattern {
  readonly part: BlockPart
  readonly reason: string
  /** A longer block is none of it, in code units. */
  readonly longest: number
  /** Stands in every such block and is looked for first, where the lines take long; null where they do not. Few blocks of a story have it. */
  readonly sign: RegExp | null
  /** Written in lower case, for a block in lower case: an expression that ignores case takes four times as long to compile. */
  readonly ignoresCase: boolean
  /** Each matches a whole block, with white space folded and apostrophes plain. */
  readonly lines: readonly (() => RegExp)[]
}

const furniture = (longest: number, reason: string, sources: readonly string[]): FurniturePattern => ({
  part: 'boilerplate',
  reason,
  longest,
  sign: null,
  ignoresCase: true,
  lines: sources.map((source) => lazily(() => new RegExp(`^(?:${source})$`, 'u'))),
})
/** Captions and legal notices are short paragraphs, all else is a line: in code units. */
const LONGEST_NOTICE = 450
const LONGEST_LINE = 160
const notice = (reason: string, ...sources: readonly string[]) => furniture(LONGEST_NOTICE, reason, sources)
const line = (reason: string, ...sources: readonly string[]) => furniture(LONGEST_LINE, reason, sources)
/** A notice that is told by words anywhere in it, so that its expression would read every paragraph to its end. */
const noticeWith = (sign: RegExp, reason: string, source: string) => ({ ...notice(reason, source), sign })

const PLATFORM =
  'facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|bluesky|mastodon|threads|youtube|tiktok|flipboard|pocket|messenger|google news'
const BUTTON = `(?:${PLATFORM}|share|tweet|pin|email|e-mail|print|copy link|save|gift)`

/** A link’s words: no sentence, and short. */
const LINK = String.raw`[^.!?·•|›»>→]{1,28}`

/** The reason for a heading above links. */
export const HEADING_OF_PAGE = /*i18n*/ 'a heading of the page'

/** What stands around a story on a page; precision first: a wording that a story might use is not listed. */
export const boilerplatePatterns: readonly FurniturePattern[] = [
  line(/*i18n*/ 'a copyright line', String.raw`© .+`),
  notice(
    /*i18n*/ 'a copyright line',
    String.raw`(?:copyright|©|\(c\))[ ,]*(?:©|\(c\)|by )?[ ,]*(?:\d{4}|©).*`,
    String.raw`(?:this|the) (?:material|article|content|story|report) may not be (?:published|reproduced|copied|republished|broadcast|redistributed).*`,
    String.raw`(?:reproduction interdite|nachdruck (?:verboten|nur mit)|prohibida la reproducción|unauthorized reproduction).*`,
  ),
  noticeWith(
    /reserved|vorbehalten|réservés|derechos/u,
    /*i18n*/ 'a copyright line',
    String.raw`(?:.*[.©|,\-–—] ?)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los|reservados todos los) derechos(?: reservados)?)\b.*`,
  ),
  line(
    /*i18n*/ 'a link to the source',
    String.raw`(?:source(?: link| url)?|(?:view |read )?(?:the )?original (?:source|article|link)|quelle|lien source|fuente|enlace)(?: ?[:»>])?(?: ?(?:https?://|www\.)\S+)?`,
    String.raw`(?:this|the) (?:article|story|post)(?: was)? (?:first|originally) (?:appeared|published) (?:on|in|at|by) .+`,
  ),
  line(
    HEADING_OF_PAGE,
    String.raw`(?:about (?:the )?authors?|about us|related(?: (?:articles?|posts?|stories|news|topics|content|links|coverage))?|more (?:stories|news|articles|headlines)|you (?:may|might) (?:also )?like|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|latest news|top stories|editors?'?s? picks?|tags?|categories|topics|read next|up next|what to read next|in this article|table of contents):?`,
    String.raw`(?:über (?:den autor|die autorin|uns)|mehr zum thema|das könnte (?:sie|dich) auch interessieren|meistgelesen|schlagworte|themen|inhalt|à propos de l'auteur|sur le même sujet|les plus lus|sommaire|sobre (?:el autor|la autora)|te puede interesar|más información|lo más leído|noticias relacionadas|etiquetas):?`,
  ),
  line(
    /*i18n*/ 'a link to another story',
    String.raw`(?:read more|also read|read also|see also|related|lesen sie auch|mehr dazu|siehe auch|à lire aussi|lire aussi|lea también|ver también)(?: ?[:»>|].*)?`,
    String.raw`(?:read (?:the )?full (?:story|article)|continue reading|weiterlesen|en savoir plus|lire la suite|leer más|click here|more)(?: here)?(?:\.+|…| ?[»>→])?`,
  ),
  line(
    /*i18n*/ 'a control of the page',
    String.raw`(?:scroll|back|return|go) (?:back )?(?:to )?(?:the )?top(?: ?[↑^▲])?|nach oben|zurück zur startseite|haut de page|retour en haut|volver arriba`,
    String.raw`skip to (?:main )?(?:content|navigation)|(?:toggle|open|close|main) (?:navigation|menu)|menu|menü|menú|home|search|suche|rechercher|buscar`,
    String.raw`(?:next|previous|prev)(?: (?:article|post|page|story))?|load more|show more|view (?:all|more)|print(?: this page)?|drucken|imprimer|imprimir`,
    String.raw`close|schließen|fermer|cerrar|log ?in|sign in|anmelden|se connecter|iniciar sesión|loading(?:\.+|…)?|play video|×`,
  ),
  line(
    /*i18n*/ 'a row of the page’s links',
    // Three or more short parts between dots or bars, or a path of arrows: `Home › Science › Weather`, `Share · Print · Save`.
    // A dot without a blank stands inside names in Chinese, and between Catalan letters.
    String.raw`${LINK}(?: ?[•|] ?${LINK}| · ?${LINK}|· ${LINK}){2,}`,
    String.raw`${LINK}(?: ?[›»>→] ?${LINK})+`,
  ),
  line(
    /*i18n*/ 'a question about the page',
    String.raw`(?:was|is) this (?:article|story|page|post|content) (?:useful|helpful|interesting)\?(?: yes ?[|/·]? ?no)?`,
  ),
  line(
    /*i18n*/ 'an invitation to comment',
    String.raw`(?:leave|post|add|write) (?:a|your) (?:comment|reply)|leave a reply|(?:\d+ )?comments?(?: \(\d+\))?|comments are closed\.?|(?:view|show|read|see) (?:all )?(?:\d+ )?comments|join the (?:conversation|discussion)`,
    String.raw`(?:\d+ )?kommentare?(?: \(\d+\))?|kommentar (?:schreiben|verfassen|hinterlassen)|(?:\d+ )?commentaires?|laisser un commentaire|commenter|(?:\d+ )?comentarios?|dejar? un comentario`,
    String.raw`your email address will not be published\..*`,
  ),
  line(
    /*i18n*/ 'a line for sharing the page',
    String.raw`(?:please )?share (?:this|the) (?:article|story|post|page|news)(?: .+)?|share(?: (?:on|via|with) .+|:.*)?`,
    String.raw`${BUTTON}(?:[ ,|/·•]+(?:and |on )?${BUTTON})*`,
    String.raw`(?:artikel )?teilen(?: auf .+)?|partager(?: (?:sur .+|cet article|l'article))?|compartir(?: (?:en .+|este artículo|esta noticia))?`,
  ),
  line(
    /*i18n*/ 'a line asking to follow the outlet',
    String.raw`follow (?:us|me|@\w+)(?: .+)?|follow [\p{L} ]+ on (?:${PLATFORM})\b.*|like us on .+|join (?:us|our) .*(?:channel|group)\b.*|download (?:our|the .+) (?:free )?app\b.*`,
    String.raw`(?:folgen sie uns|folge uns|suivez-nous|síguenos)\b.*`,
  ),
  line(
    /*i18n*/ 'a line for a newsletter or a subscription',
    String.raw`(?:sign up|subscribe|register)\b.*\b(?:newsletters?|inbox|updates|alerts|e-?mails?|briefing)\b.*|get .+\b(?:newsletters?|your inbox)\b.*`,
    String.raw`sign ?up(?: (?:now|here|today))?|subscribe(?: (?:now|here|today))?|newsletters?|already a subscriber\b.*|(?:.{0,120}[.!:,] )?enter your e-?mail\b.{0,40}|your e-?mail(?: address)?|thank you for subscribing\b.*`,
    String.raw`(?:support (?:our|independent) journalism)\b.*|jetzt abonnieren|abonnieren|(?:abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase)\b.*|s'abonner`,
  ),
  notice(
    /*i18n*/ 'a notice about cookies or privacy',
    String.raw`(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\b.*|(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:settings|policy|preferences)`,
    String.raw`privacy(?: (?:policy|notice|settings))?|terms (?:of (?:use|service)|and conditions)|(?:wir|diese (?:website|seite)) (?:verwenden|verwendet|nutzt) cookies\b.*|datenschutz(?:erklärung)?|impressum`,
    String.raw`nous utilisons des cookies\b.*|mentions légales|politique de confidentialité|utilizamos cookies\b.*|política de (?:privacidad|cookies)|aviso legal`,
  ),
  line(
    /*i18n*/ 'an advertisement',
    String.raw`advertis(?:e|e?ment|ing)s?|ads?|sponsored(?: content)?|paid (?:content|post)|promoted|anzeige|werbung|publicité|publicidad|anuncio`,
    String.raw`(?:article|story) continues (?:below|after)(?: (?:this |the )?(?:ad(?:vertisement)?|video))?`,
  ),
  notice(
    /*i18n*/ 'a caption or a picture’s credit',
    String.raw`(?:photo|image|picture|foto|bild|imagen)(?:graph)?(?:s)?(?: credit| courtesy(?: of)?|quelle|nachweis)? ?[:/|] ?.+|(?:file|archive|stock) (?:photo|image|picture)\.?|crédits? ?(?:photo)? ?: ?.+`,
  ),
  noticeWith(
    /[([](?:ap |afp |epa )?(?:file )?(?:photo|foto)/u,
    /*i18n*/ 'a caption or a picture’s credit',
    String.raw`.*[([](?:ap |afp |epa )?(?:file )?(?:photo|foto)(?: by|/|:| -) ?.+[)\]]\.?`,
  ),
]
