import type { BlockPart } from '../article.ts'

/** One kind of furniture: the lines it is made of, what it is to the story, and what a reader is told. */
export interface FurniturePattern {
  readonly part: BlockPart
  readonly reason: string
  /** Each matches a whole block, with white space folded and apostrophes plain. */
  readonly lines: readonly RegExp[]
}

const line = (source: string) => new RegExp(`^(?:${source})$`, 'iu')
const boilerplate = (reason: string, ...sources: readonly string[]): FurniturePattern => ({
  part: 'boilerplate',
  reason,
  lines: sources.map(line),
})

const PLATFORM =
  'facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|bluesky|mastodon|threads|youtube|tiktok|flipboard|pocket|messenger|google news'
const BUTTON = `(?:${PLATFORM}|share|tweet|pin|email|e-mail|print|copy link|save|gift)`

/** What stands around a story on a page; precision first: a wording that a story might use is not listed. */
export const boilerplatePatterns: readonly FurniturePattern[] = [
  boilerplate(
    'a copyright line',
    String.raw`(?:copyright|©|\(c\))[ ,]*(?:©|\(c\)|by )?[ ,]*(?:\d{4}|©).{0,400}`,
    String.raw`© .{1,200}`,
    String.raw`(?:.{0,200}[.©|,\-–—] ?)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los|reservados todos los) derechos(?: reservados)?)\b.{0,200}`,
    String.raw`(?:this|the) (?:material|article|content|story|report) may not be (?:published|reproduced|copied|republished|broadcast|redistributed).{0,250}`,
    String.raw`(?:reproduction interdite|nachdruck (?:verboten|nur mit)|prohibida la reproducción|unauthorized reproduction).{0,250}`,
  ),
  boilerplate(
    'a link to the source',
    String.raw`(?:source(?: link| url)?|(?:view |read )?(?:the )?original (?:source|article|link)|quelle|lien source|fuente|enlace)(?: ?[:»>])?(?: ?(?:https?://|www\.)\S+)?`,
    String.raw`(?:this|the) (?:article|story|post)(?: was)? (?:first|originally) (?:appeared|published) (?:on|in|at|by) .{1,120}`,
  ),
  boilerplate(
    'a heading of the page',
    String.raw`(?:about (?:the )?authors?|about us|related(?: (?:articles?|posts?|stories|news|topics|content|links|coverage))?|more (?:stories|news|articles|headlines)|you (?:may|might) (?:also )?like|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|latest news|top stories|editors?'?s? picks?|tags?|categories|topics|read next|up next|what to read next|in this article|table of contents):?`,
    String.raw`(?:über (?:den autor|die autorin|uns)|mehr zum thema|das könnte (?:sie|dich) auch interessieren|meistgelesen|schlagworte|themen|inhalt|à propos de l'auteur|sur le même sujet|les plus lus|sommaire|sobre (?:el autor|la autora)|te puede interesar|más información|lo más leído|noticias relacionadas|etiquetas):?`,
  ),
  boilerplate(
    'a link to another story',
    String.raw`(?:read more|also read|read also|see also|related|lesen sie auch|mehr dazu|siehe auch|à lire aussi|lire aussi|lea también|ver también)(?: ?[:»>|].{0,150})?`,
    String.raw`(?:read (?:the )?full (?:story|article)|continue reading|weiterlesen|en savoir plus|lire la suite|leer más|click here|more)(?: here)?(?:\.{1,3}|…| ?[»>→])?`,
  ),
  boilerplate(
    'a control of the page',
    String.raw`(?:scroll|back|return|go) (?:back )?(?:to )?(?:the )?top|nach oben|zurück zur startseite|haut de page|retour en haut|volver arriba`,
    String.raw`skip to (?:main )?(?:content|navigation)|(?:toggle|open|close|main) (?:navigation|menu)|menu|menü|menú|home|search|suche|rechercher|buscar`,
    String.raw`(?:next|previous|prev)(?: (?:article|post|page|story))?|load more|show more|view (?:all|more)|print(?: this page)?|drucken|imprimer|imprimir`,
    String.raw`close|schließen|fermer|cerrar|log ?in|sign in|anmelden|se connecter|iniciar sesión|loading(?:\.{1,3}|…)?|play video|×`,
  ),
  boilerplate(
    'an invitation to comment',
    String.raw`(?:leave|post|add|write) (?:a|your) (?:comment|reply)|leave a reply|(?:\d+ )?comments?(?: \(\d+\))?|comments are closed\.?|view (?:all )?(?:\d+ )?comments|join the (?:conversation|discussion)`,
    String.raw`(?:\d+ )?kommentare?(?: \(\d+\))?|kommentar (?:schreiben|verfassen|hinterlassen)|(?:\d+ )?commentaires?|laisser un commentaire|commenter|(?:\d+ )?comentarios?|dejar? un comentario`,
    String.raw`your email address will not be published\..{0,100}`,
  ),
  boilerplate(
    'a line for sharing the page',
    String.raw`(?:please )?share (?:this|the) (?:article|story|post|page|news)(?: .{1,40})?|share(?: (?:on|via|with) .{1,30}|:.{0,80})?`,
    String.raw`${BUTTON}(?:[ ,|/·•]+(?:and |on )?${BUTTON})*`,
    String.raw`(?:artikel )?teilen(?: auf .{1,40})?|partager(?: (?:sur .{1,40}|cet article|l'article))?|compartir(?: (?:en .{1,40}|este artículo|esta noticia))?`,
  ),
  boilerplate(
    'a line asking to follow the outlet',
    String.raw`follow (?:us|me|@\w+)(?: .{1,80})?|follow [\p{L} ]{2,40} on (?:${PLATFORM})\b.{0,60}|like us on .{1,40}|join (?:us|our) .{0,20}(?:channel|group)\b.{0,60}|download (?:our|the .{1,20}) (?:free )?app\b.{0,60}`,
    String.raw`(?:folgen sie uns|folge uns|suivez-nous|síguenos)\b.{0,80}`,
  ),
  boilerplate(
    'a line for a newsletter or a subscription',
    String.raw`(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletters?|inbox|updates|alerts|e-?mails?|briefing)\b.{0,80}|get .{1,60}\b(?:newsletters?|your inbox)\b.{0,80}`,
    String.raw`sign ?up(?: (?:now|here|today))?|subscribe(?: (?:now|here|today))?|newsletters?|already a subscriber\b.{0,60}|enter your e-?mail\b.{0,80}|thank you for subscribing\b.{0,60}`,
    String.raw`(?:support (?:our|independent) journalism)\b.{0,120}|jetzt abonnieren|abonnieren|(?:abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase)\b.{0,100}|s'abonner`,
  ),
  boilerplate(
    'a notice about cookies or privacy',
    String.raw`(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\b.{0,250}|(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:settings|policy|preferences)`,
    String.raw`privacy(?: (?:policy|notice|settings))?|terms (?:of (?:use|service)|and conditions)|(?:wir|diese (?:website|seite)) (?:verwenden|verwendet|nutzt) cookies\b.{0,250}|datenschutz(?:erklärung)?|impressum`,
    String.raw`nous utilisons des cookies\b.{0,250}|mentions légales|politique de confidentialité|utilizamos cookies\b.{0,250}|política de (?:privacidad|cookies)|aviso legal`,
  ),
  boilerplate(
    'an advertisement',
    String.raw`advertis(?:e|e?ment|ing)s?|ads?|sponsored(?: content)?|paid (?:content|post)|promoted|anzeige|werbung|publicité|publicidad|anuncio`,
    String.raw`(?:article|story) continues (?:below|after)(?: (?:this |the )?(?:ad(?:vertisement)?|video))?`,
  ),
  boilerplate(
    'a caption or a picture’s credit',
    String.raw`(?:photo|image|picture|foto|bild|imagen)(?:graph)?(?:s)?(?: credit| courtesy(?: of)?|quelle|nachweis)? ?[:/|] ?.{1,80}|(?:file|archive|stock) (?:photo|image|picture)\.?|crédits? ?(?:photo)? ?: ?.{1,80}`,
    String.raw`.{0,350}[([](?:ap |afp |epa )?(?:file )?(?:photo|foto)(?: by|/|:| -) ?.{1,60}[)\]]\.?`,
  ),
]
