/** Lower-case words that are part of names; written in capitals where the whole name is. */
const PARTICLES = new Set(
  'al af am av ap ben bin bint da das de degli dei del della den der des di do dos du e el ibn la las le lo los lou mac of san santa st ste ten ter the und v van vande vander von y zu zum zur'
    .split(' ')
    .filter((word) => !['of', 'the', 'und'].includes(word)),
)

/** Words that carry grammar, not names, in the languages that bylines are read in. */
const FUNCTION_WORDS = new Set(
  (
    'a about after all an and are as at be been before but could did does for from had has have her here his how i if in into is it its just might more most my nor not now of on once one or our out over own she should some such than that their them then there these they this those to too under up upon us was we were what when where which while who why with would you your ' +
    'aber als auch auf aus bei dass der die das ein eine für ist mit nicht noch nur oder sich sind über und unter vor warum was wegen wenn wer wie wird zu ' +
    'au aux avec cette comment dans est elle ici il ils les ne nous ou où par pas plus pour pourquoi quand que qui sans sur un une vous ' +
    'como cuando donde es esta este más no para pero por qué que se sin sobre su sus un ' +
    'che come dove non perché quando più sono uno ' +
    'dat een het hoe met naar niet ook op te uit voor waarom wat wie zijn ' +
    'com mais não onde os porque quem sem são'
  ).split(' '),
)

/** Stems of the trade's occupations; a title holds one. */
const OCCUPATION =
  /(?:\bwriter|report(?:er|age chief)|\beditor|correspond|columnist|\bcritic\b|producer|journalist|photograph|\bchief\b|analyst|\bfellow\b|\bintern\b|professor|lecturer|contributor|director|\bhost\b|anchor|blogger|novelist|historian|economist|redakteur|redaktor|korrespondent|reporterin|autorin?\b|rédac|envoyé|chroniqueu|éditorialiste|periodista|redactor|corresponsal|enviad[oa]|giornalista|inviat[oa]|redattore|redacteur|verslaggever|repórter|jornalista|columnista|kolumnist)/iu

/** Words that name a body, not a person. */
const ORGANISATION =
  /(?:^|[\s.-])(?:media|news|newsroom|newswire|press|presse|prensa|stampa|agency|agencies|agence|agencia|agência|agenzia|agentur|staff|desk|team|times|post|record|journal|tribune|herald|gazette|chronicle|courier|bulletin|network|radio|tv|television|university|universität|université|universidad|universidade|institute|institut|college|school|association|society|council|ministry|department|office|service|services|group|inc|ltd|llc|gmbh|plc|corp|company|redaktion|zeitung|rédaction|redacción|redazione|redactie|redação|bureau|editors|board|reporters|correspondents|contributors|magazine|foundation|committee|center|centre|club|union|church|party)(?:[\s.,-]|$)/iu

/** Words that newspapers are called by. */
const NEWSPAPER =
  /(?:^|\s)(?:daily|weekly|evening|morning|sunday|times|post|news|journal|record|gazette|herald|tribune|chronicle|courier|bulletin|observer|mirror|examiner|mail|express|guardian|independent|telegraph|standard|review|press|dispatch|sentinel|advertiser|inquirer|enquirer|argus|echo|star|globe|ledger|register|zeitung|tagblatt|anzeiger|rundschau|nachrichten|kurier|diario|periódico|heraldo|noticias|gaceta|corriere|gazzetta|giornale|messaggero|journal|monde|figaro|dépêche|courant|dagblad|krant|jornal|folha|diário|correio)(?:\s|$)/iu

/** Suffixes that follow a name, after a comma or not. */
const SUFFIX = /^(?:jr|sr|jnr|snr|[ivx]{2,4}|ph\.?\s?d|m\.?\s?d|m\.?\s?p|esq|r\.?\s?n|obe|mbe|cbe)\.?$/iu

const TITLE = /^(?:dr|prof|professor|doctor|dott|dra|drs|ing)\.?\s+(?=\p{Lu})/iu

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|advertisement|updated|published|share|comments?|subscribe|opinion|analysis|exclusive|breaking|live|watch|video|photos?|gallery)$/iu

/** Tell whether a word is one that stands in lower case inside names: `van`, `de la`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase())
}

/** Tell whether a word belongs to sentences and never to a person's name. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}

/** Tell whether a phrase is a job title. */
export function isOccupation(phrase: string): boolean {
  return OCCUPATION.test(phrase)
}

/** Tell whether a phrase holds a word that only bodies are called by. */
export function hasOrganisationWord(phrase: string): boolean {
  return ORGANISATION.test(phrase)
}

/** Tell whether a phrase holds a word that newspapers are called by: `The Daily Record`. */
export function hasNewspaperWord(phrase: string): boolean {
  return NEWSPAPER.test(phrase)
}

/** Tell whether a word follows names: `Jr.`, `III`, `Ph.D.` */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word)
}

/** Tell whether a word is a day, a month or a label of a page: no name by itself. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word)
}

/** Count the characters of the academic title that a name opens with; an editor prints the name without it. */
export function titleLength(name: string): number {
  return TITLE.exec(name)?.[0].length ?? 0
}
