/** What a page calls what it prints, behind the word that points at it: `This article`, `Dieser Beitrag`. */
const ITSELF =
  /^[[(]?(?:an? (?:[\p{L}-]{1,14} )?version of )?(?:this|the above|dieser|dieses|diese|cet|cette|este|esta|questo|questa|dit|deze)\s(?:[\p{L}-]{1,20}\s)?(?:article|story|post|piece|column|essay|page|content|interview|artikel|beitrag|text|seite|kolumne|artículo|columna|nota|articolo|pezzo|stuk|verhaal|artigo|matéria|texto)\s/iu
/** What is done to a text, and not what happens in it. */
const DONE =
  /\b(?:(?:re)?published|produced|updated|corrected|translated|adapted|edited|supported|funded|sponsored|excerpted|syndicated|distributed|reprinted|appeared|erschienen|erschien|veröffentlicht|aktualisiert|übersetzt|publiée?|traduite?|mise? à jour|paru|publicad[oa]|traducid[oa]|actualizad[oa]|pubblicat[oa]|tradott[oa]|aggiornat[oa]|gepubliceerd|verscheen|vertaald|bijgewerkt|traduzid[oa]|atualizad[oa])(?!\p{L})/iu
/** What a page asks of itself. */
const ASKED =
  /^(?:was|is|did|does|war|ist|hat|est|fue|è|foi|heeft|was)\s(?:you\s\p{L}{2,12}\s)?(?:this|dieser|diese|cet|cette|este|esta|questo|questa|dit|deze)\s(?:article|story|page|artikel|beitrag|seite|artículo|página|articolo|pagina|artigo)\s[^?]{0,40}\?$/iu
/** What a button or a heading says of it. */
const ABOUT =
  /(?:^|\s)(?:this|diese[rnms]?|cet|cette|este|esta|questo|questa|dit|deze)\s(?:article|story|post|page|artikel|beitrag|artículo|noticia|articolo|artigo|matéria)\s?\??$/iu
/** Whose an opinion is not. */
const DISCLAIMER =
  /^(?:the\s|any\s|all\s)?(?:views?|opinions?)\s(?:and\s\p{L}{4,12}\s)?expressed\s|^die (?:hier )?(?:geäußerte|vertretene)n? (?:meinung|ansicht)|^les (?:opinions|propos) exprimé|^las opiniones (?:expresadas|vertidas)|^le opinioni espresse|^as opiniões expressas/iu
/** Whose work a page is of: `Powered by …`. */
const MADE_BY =
  /^(?:distributed|powered|provided|produced|published|supplied|presented|sponsored|syndicated|hosted|brought to you|supported|funded)\sby\s[^.!?]{2,60}\.?$/iu
/** Whose browser does not do what a page wants. */
const BROWSER =
  /(?<!\p{L})(?:your|ihr|votre|tu|su|il tuo|je|uw|seu|o seu)\s(?:browser|navigateur|navegador)(?!\p{L})/iu
/** What sends a text to newsrooms. */
const RELEASE =
  /^(?:for immediate (?:release|publication)|(?:press|news|media) release|embargoed until [^.]{1,60}|pressemitteilung|pressemeldung|communiqué de presse|(?:nota|comunicado) de (?:prensa|imprensa)|comunicato stampa|persbericht)\s?:?$/iu
/** What is agreed to by using a page. */
const TERMS =
  /\b(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings|notice)|datenschutz(?:erklärung|bestimmungen)|nutzungsbedingungen|politique de confidentialité|conditions (?:générales )?d[’']utilisation|política de privacid[ae]d?e?|aviso legal|términos (?:y condiciones|de uso)|informativa (?:sulla )?privacy|termini di servizio|privacybeleid|privacyverklaring|gebruiksvoorwaarden|termos de (?:uso|serviço))(?!\p{L})/iu
/** Whom a page speaks to, and as whom. */
const ADDRESSED =
  /(?<!\p{L})(?:you|your|our|we|sie|ihre[nr]?|unsere[nr]?|vous|votre|nos|notre|usted|tu|su|nuestr[oa]s?|tuo|nostr[aoie]|je|jouw|uw|onze|você|seus?|noss[oa]s?)(?!\p{L})/iu
const LONGEST = 250
const SHORT = 60

/**
 * Tell whether a line is a page's word about the article or about itself: where it was printed first, whether it was
 * of use, what is agreed to by reading it.
 */
export function isAboutItself(line: string): boolean {
  if (line.length > LONGEST || /["“”„«»]/.test(line)) return false
  if (ITSELF.test(line) && DONE.test(line)) return true
  if (MADE_BY.test(line) || RELEASE.test(line) || (line.length <= 120 && BROWSER.test(line))) return true
  if (ASKED.test(line) || DISCLAIMER.test(line)) return true
  if (line.length <= SHORT && ABOUT.test(line)) return true
  return TERMS.test(line) && (ADDRESSED.test(line) || (line.length <= SHORT && !/[.!?]$/.test(line)))
}
