import { foldName } from '../dates/fold-name.js'
import { primaryLanguage } from '../primary-language.js'

/**
 * Words for numbers, which the CLDR's data for JavaScript lacks: those from 2 to 20, then the tens to 90, then a hundred. One
 * is left out, as it is an article in most languages. Two spellings stand with a stroke between.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
  fr: 'deux trois quatre cinq six sept huit neuf|neufs dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt|vingts trente quarante cinquante soixante soixante-dix|septante quatre-vingt|quatre-vingts quatre-vingt-dix|nonante cent|cents',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien|ciento',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  pt: 'dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento',
}
/** What joins ones and tens in one word, ones first. */
const JOINTS: Readonly<Record<string, string>> = { de: 'und', nl: 'en' }

/** Give the folded words for numbers from 2 to 100 of a language; none where they are not known. */
export function numberWords(language: string): ReadonlyMap<string, number> {
  const primary = primaryLanguage(language)
  const numbers = new Map<string, number>()
  for (const [index, spellings] of (WORDS[primary]?.split(' ') ?? []).entries()) {
    const value = index <= 18 ? index + 2 : (index - 16) * 10
    for (const spelling of spellings.split('|')) numbers.set(foldName(spelling), value)
  }
  const joint = JOINTS[primary]
  if (joint !== undefined) {
    const ones = [...numbers].filter(([, value]) => value < 10)
    const tens = [...numbers].filter(([, value]) => value >= 20 && value < 100)
    for (const [one, low] of [['ein', 1] as const, ...ones]) {
      for (const [ten, high] of tens) numbers.set(`${one}${joint}${ten}`, low + high)
    }
  }
  return numbers
}
