/**
 * Labels of boxes and buttons, alone on a line or before what they point to; by language, in lower case: an expression
 * that passes over case takes five times as long to make.
 */
const LABELS = [
  "ads?|expand|enlarge|(?:text|font) size|keywords?|(?:sections?|sign up|subscribe)(?=\\s*:)|newsletter(?=\\s*:)|link copied!?|copied!?|caption|(?:load|show) more|(?:more|also|plus)(?=\\s*:)|from (?:the|our) archives?|(?:read|see|hear|view)(?=\\s*:)|(?:click|tap|swipe) to \\p{L}+|read (?:more|next|also|on|this)(?: (?:here|about|on)\\b[^:|]{0,40})?|also read|keep reading|continue reading|see (?:also|more)|more (?:on this(?: story| topic)?|from [^:|]{1,30}|(?:stories|news|articles)(?: you [^:|.]{1,20}| (?:from|like|about|on) [^:|.]{1,24})?|to read|like this|coverage)|related(?: (?:articles?|stor(?:y|ies)|columns?|opinion|content|coverage|topics?|links?|posts?|news|reading|video))?|recommended(?: (?:for you|reading|stories|articles|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|most (?:read|popular|viewed|commented|shared)|trending(?: now| stories| topics)?|top stories|popular (?:now|stories)|editor[’']?s[’']? picks?|up next|(?:story|article) continues(?: below)?|back to top|next(?: article| story| up)?|previous(?: article| story)?|in case you missed it|watch(?: (?:more|now|live|next|video|the video))?|listen(?: (?:now|live|here))?|gallery|photo gallery|in pictures|(?:view |see )?(?:more )?photos|video|play video|live(?: updates| blog)?|comments?|leave a (?:comment|reply)|share(?: this)?(?: (?:on|via|with) [^:|]{1,30})?|tweet|print|email|e-mail|save|copy link|tags?|topics?|filed under|loading|sponsored(?: content)?|partner content|paid (?:post|content|partnership)|promoted(?: content)?|on this page|in this (?:article|story)|jump to|skip to [^:|]{1,30}|go deeper|explore more|about the author|sign in|log in|subscribe(?: now)?|menu|search|close|cookie (?:policy|settings)",
  'bild (?:vergrößern|in originalgröße)|mehr (?:zum thema|dazu|lesen|aus|von)(?: [^:|]{1,30})?|lesen sie (?:auch|mehr)|lesen sie hier(?: mehr)?|siehe auch|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|empfohlen(?:er redaktioneller inhalt)?|zum thema|anzeige|kommentare?|teilen|drucken|merken|artikel (?:teilen|merken|anhören|drucken)|bilderstrecke|fotostrecke|schlagw[oö]rte?r?|themen|weitere (?:artikel|themen|meldungen)|startseite|quellen?',
  'newsletter(?=\\s*:)|copier le lien|à découvrir|lire (?:aussi|la suite|plus)|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|les plus lus|partager(?: (?:sur|cet)[^:|]{1,30})?|commentaires?|imprimer|à écouter|à voir|en images|diaporama|lire également|mots[- ]clés|thèmes?',
  'lea (?:también|más)|le(?:e|er) (?:también|más)|ver (?:más|también)|noticias? relacionadas?|te puede interesar|le puede interesar|lo más (?:leído|visto)|compartir(?: en [^:|]{1,30})?|comentarios?|imprimir|más (?:información|noticias|sobre [^:|]{1,30})|etiquetas?|temas|archivado en',
  "leggi (?:anche|tutto|di più)|vedi anche|potrebbe interessarti(?: anche)?|articoli correlati|i più letti|condividi(?: (?:su|l[’']articolo)[^:|]{0,30})?|commenti|stampa|approfondisci|argomenti",
  'lees (?:ook|meer|verder)|zie ook|bekijk ook|meest gelezen|deel(?: dit(?: artikel)?| op [^:|]{1,20})?|reacties|printen|gerelateerd(?:e artikelen)?|meer over [^:|]{1,30}|onderwerpen',
  'leia (?:também|mais)|ve(?:ja|r) (?:também|mais)|mais lidas?|matérias relacionadas|notícias relacionadas|compartilhe(?: (?:no|via|esta|este)[^:|]{1,30})?|partilhar|comentários?|imprimir|saiba mais|tópicos|temas',
].join('|')
const LABEL = new RegExp(
  `^(?:[^\\p{L}\\p{N}]{0,4})(?:${LABELS})\\s*(?:[:|>»→…]|\\.{3}|\\(\\d{1,5}\\)|$)`,
  'u',
)
/** Labels that a subheading of an article can be as well; alone they need no colon, and are left to the article. */
const PLAIN =
  /^(?:watch|listen|live|video|gallery|next|save|search|close|menu|print|email|e-mail|photos|topics?|tags?|temas|themen|argomenti|quellen?|related|previous|up next)$/iu
const LONGEST = 200
/** What points a reader to another article; the title behind it needs no colon. */
const POINTERS =
  "(?:read|see|watch) (?:also|more|next)|also read|related (?:articles?|stor(?:y|ies)|content|coverage|topics?|links?|posts?|news|reading|videos?)|more (?:on this(?: story| topic)?|stories|news|to read|like this|coverage)|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|most (?:read|popular|viewed)|up next|recommended(?: (?:for you|reading|stories|articles|videos?))?|explore more(?: on these topics)?|editor[’']?s[’']? picks?|trending(?: now| stories| topics)?|(?:lesen|hören|sehen) sie auch|lesen sie (?:mehr|hier)|siehe auch|auch interessant|mehr (?:zum thema|dazu)|zum thema|(?:à )?(?:lire|voir|écouter) (?:aussi|également)|sur le même (?:sujet|thème)|(?:lea|lee|leer|vea) (?:también|además)|(?:te|le) puede interesar|más información|noticias? relacionadas?|leggi anche|vedi anche|potrebbe interessarti(?: anche)?|articoli correlati|(?:lees|bekijk|zie) ook|gerelateerd(?:e artikelen)?|(?:leia|veja) (?:também|mais)|saiba mais|matérias relacionadas|notícias relacionadas"
const POINTER_ALONE = new RegExp(`^(?:[^\\p{L}\\p{N}]{0,4})(?:${POINTERS})\\s*[:|>»→…]{0,2}$`, 'u')
const POINTER = new RegExp(`^(?:[^\\p{L}\\p{N}]{0,4})(?:${POINTERS})\\s`, 'u')

/** Tell whether a line is a label that can be an article's subheading as well: `Save`, `Themen`. */
export function isPlainLabel(line: string): boolean {
  return PLAIN.test(line.trim())
}

/** Tell whether a line is a label alone that points to what stands below it: `Related stories`. */
export function isPointer(line: string): boolean {
  return line.length <= LONGEST && POINTER_ALONE.test(line.toLowerCase())
}

/** A title opens with a capital, and is no sentence. */
function pointsToTitle(line: string, lower: string): boolean {
  const label = POINTER.exec(lower)?.[0]
  return label !== undefined && /^["“«„‘']?\p{Lu}/u.test(line.slice(label.length)) && !/[.!]$/.test(line)
}

/** Tell whether a line is a page's label: `Related stories`, `Read more: …`, `Comments (12)`. */
export function isPageLabel(line: string): boolean {
  if (line.length > LONGEST) return false
  const lower = line.toLowerCase()
  return (
    (LABEL.test(lower) && !PLAIN.test(line.trim())) || pointsToTitle(line, lower) || POINTER_ALONE.test(lower)
  )
}
