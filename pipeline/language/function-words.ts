/** The commonest words that carry grammar, by language: articles, pronouns, prepositions, conjunctions, auxiliaries. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'a about after all an and are as at be because been before being but by can could did do does for from had has have he her here him his how i if in into is it its just may might more most must my no nor not now of on once one or our out over own said she should so some such than that the their them then there these they this those to too under until up upon us was we were what when where which while who whom why will with would you your',
  de: 'aber als am an auch auf aus bei bis da das dass dem den der des die durch ein eine einem einen einer er es für hat hatte ich im in ist kann mehr mit nach nicht noch nur ob oder sei sein seine sich sie sind so über um und unter vom von vor war waren warum was wegen wenn wer werden wie wir wird worden wurde zu zum zur',
  fr: 'a ainsi après au aussi aux avait avec avoir ce cela ces cette ceux comme comment contre dans de depuis des deux du elle elles en entre est et été être fait ici il ils je la le les leur leurs lui mais même ne nous on ont ou où par pas plus pour pourquoi quand que qui sa sans se selon ses si son sont sous sur tout un une vous était',
  es: 'a al algo antes así aunque como con contra cuando de del desde donde dos durante el ella ellos en entre era es esa ese está esta estaba este fue ha había han hasta hay la las le les lo los más mientras muy ni no nos para pero por porque qué que quien se según ser si sido sin sobre son su sus también tiene todo tras un una uno ya y',
  it: 'a ai al alla alle anche c che chi ci come con contro cosa cui da dal dalla dei del della delle di dopo dove due e è era essere fino fra gli ha hanno i il in la le lo loro ma mentre molto nel nella nelle noi non o ogni per perché più quando quanto quella quello questa questo se sei senza si sia sono stata stato su sua sul sulla suo sono tra tutti un una uno',
  nl: 'aan al als ook bij dan dat de deze die dit door dus een en er heb heeft hem het hij hoe hun ik in is kan kunnen maar meer met na naar niet nog nu of om onder ook op over te tegen toch toen tot uit van veel voor waar waarom was wat werd wie wij worden wordt ze zegt zich zij zijn zo zou',
  pt: 'a ainda ao aos após às as até com como da das de depois do dos e é ela ele eles em entre era essa esse está esta este eu foi há isso já mais mas mesmo muito na não nas no nos o onde os ou para pela pelas pelo pelos por porque quando que quem são se segundo sem ser seu seus sob sobre sua suas também tem um uma à',
  ca: 'a al als amb així aquest aquesta això com contra d de del dels des després dos durant el els en entre era és està fins ha han hi i l la les li lo més mentre molt ni no o on per perquè però pel pels què que quan qui s seu seva segons sense ser si sobre són també tot un una va van ja',
  da: 'af alle at blev bliver da de den der deres det dette dig en end er et få for fra han har have havde hun hvad hvor hvis i ikke jeg kan kun man med meget men mere mod nogle nu når og også om op på sagde sammen sig siger skal som så til ud under var ved vi vil være været år efter',
  nb: 'alle at av ble blir bli da de den der deres det dette en enn er et etter for fra få ha hadde han har hun hva hvor hvis i ikke jeg kan man med mellom men mer mot mye noe noen nå når og også om opp på sa seg sier skal skulle som så til under ut var ved vi vil være vært år',
  nn: 'alle at av blei blir då de dei den denne der deira desse det dette du eg ein eit eller en er etter for fordi frå få gjer gå ha hadde han har ho i ikkje kan kor korleis kva kven man med meir mellom men mot mykje no noko nokre når og også om opp på sa seg seier skal skulle som så til under ut var vart ved vere vi vil vore år',
  pl: 'a aby ale być był była było bez bo by co czy dla do gdy go i ich ile im ja jak jako jego jej jest już która które który ma może na nad nie niż o od oraz po pod poza przed przez przy są się ta tak także te tego tej ten to tych tym tylko u w we więc z za ze że',
  sv: 'alla att av bara blev blir bli de dem den denna deras det detta du där efter eller en ett från få för ha hade han har hon hur i in inte jag kan kommer man med mellan men mer mot mycket när nu någon några och också om på sa sade sedan sig ska skulle som så till under upp ut utan vad var vara varit vi vid vill år är över',
  af: 'aan al as baie by daar dat deur dié die dit een en gaan ge haar het hier hom hoe hul hulle hy in is ja kan kon maar meer met my na nadat nie nog nou of om ons ook op oor se sê sal sê so sy te teen toe tot uit van vir voor want was wat weer wees word n',
  gl: 'a á ao aos as até baixo cando co coa coas cos como con contra da das de despois desde do dos e é el ela eles en entre era esta este está foi hai ha ía iso isto máis mais moi na nas no nos o ó onde os ou para pero pola polas polo polos por porque que quen se segundo sen ser seu seus sobre son súa súas tamén ten tras un unha',
}

const languages = new Map<string, string[]>()
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of new Set(words.split(' ')))
    languages.set(word, [...(languages.get(word) ?? []), language])
}

/** Share of a text's words, 0 to 1, that are function words of each language, the largest first. */
export function functionWordShares(
  text: string,
): readonly { readonly language: string; readonly share: number }[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of languages.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share)
}

/** Tell whether a word, in lower case, carries grammar in any of the languages known here. */
export function isFunctionWord(word: string): boolean {
  return languages.has(word)
}
