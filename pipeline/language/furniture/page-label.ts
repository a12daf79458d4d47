/**
 * Labels of boxes and buttons, alone on a line or before what they point to; by language, in lower case: an expression
 * that passes over case takes five times as long to make.
 */
const LABELS = [
  "ads?|caption|(?:load|show) more|more(?=\\s*:)|(?:click|tap|swipe) to \\p{L}+|read (?:more|next|also|on|this)(?: (?:here|about|on)\\b[^:|]{0,40})?|also read|keep reading|continue reading|see (?:also|more)|more (?:on this(?: story| topic)?|from [^:|]{1,30}|stories|news|to read|like this|coverage)|related(?: (?:articles?|stor(?:y|ies)|content|coverage|topics?|links?|posts?|news|reading|video))?|recommended(?: (?:for you|reading|stories|articles|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in)|don[’']t miss|most (?:read|popular|viewed|commented|shared)|trending(?: now| stories| topics)?|top stories|popular (?:now|stories)|editor[’']?s[’']? picks?|up next|(?:story|article) continues(?: below)?|back to top|next(?: article| story| up)?|previous(?: article| story)?|in case you missed it|watch(?: (?:more|now|live|next|video|the video))?|listen(?: (?:now|live|here))?|gallery|photo gallery|in pictures|(?:view |see )?(?:more )?photos|video|play video|live(?: updates| blog)?|comments?|leave a (?:comment|reply)|share(?: this)?(?: (?:on|via|with) [^:|]{1,30})?|tweet|print|email|e-mail|save|copy link|tags?|topics?|filed under|loading|sponsored(?: content)?|partner content|paid (?:post|content|partnership)|promoted(?: content)?|on this page|in this (?:article|story)|jump to|skip to [^:|]{1,30}|go deeper|explore more|about the author|sign in|log in|subscribe(?: now)?|menu|search|close|cookie (?:policy|settings)",
  'mehr (?:zum thema|dazu|lesen|aus|von)(?: [^:|]{1,30})?|lesen sie (?:auch|mehr)|lesen sie hier(?: mehr)?|siehe auch|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|empfohlen(?:er redaktioneller inhalt)?|zum thema|anzeige|kommentare?|teilen|drucken|merken|artikel (?:teilen|merken|anhören|drucken)|bilderstrecke|fotostrecke|schlagw[oö]rte?r?|themen|weitere (?:artikel|themen|meldungen)|startseite|quellen?',
  'lire (?:aussi|la suite|plus)|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|les plus lus|partager(?: (?:sur|cet)[^:|]{1,30})?|commentaires?|imprimer|à écouter|à voir|en images|diaporama|lire également|mots[- ]clés|thèmes?',
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

/** Tell whether a line is a page's label: `Related stories`, `Read more: …`, `Comments (12)`. */
export function isPageLabel(line: string): boolean {
  return line.length <= LONGEST && LABEL.test(line.toLowerCase()) && !PLAIN.test(line.trim())
}
