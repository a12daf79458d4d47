import { expect, test } from 'vitest'
import { languageOf } from '../../pipeline/language/language-of.js'

const PROSE = {
  en: 'The council voted on Tuesday to close the old swimming pool, which has served the town for more than sixty years.',
  de: 'Der Gemeinderat hat am Dienstag beschlossen, das alte Schwimmbad zu schließen, das der Stadt seit über sechzig Jahren dient.',
  fr: 'Le conseil municipal a décidé mardi de fermer l’ancienne piscine, qui sert la ville depuis plus de soixante ans.',
  es: 'El ayuntamiento decidió el martes cerrar la antigua piscina, que ha servido a la ciudad durante más de sesenta años.',
  it: 'Il consiglio comunale ha deciso martedì di chiudere la vecchia piscina, che serve la città da più di sessant’anni.',
  nl: 'De gemeenteraad heeft dinsdag besloten het oude zwembad te sluiten, dat de stad al meer dan zestig jaar dient.',
  pt: 'A câmara municipal decidiu na terça-feira fechar a antiga piscina, que serve a cidade há mais de sessenta anos.',
  ca: 'El govern ha anunciat aquest dimarts que invertirà deu milions d’euros en les carreteres de la comarca, una mesura que no estarà a punt fins a l’any vinent.',
  gl: 'O concello decidiu este martes pechar a vella piscina da vila, que leva máis de sesenta anos ao servizo dos veciños e que non ten unha caldeira nova.',
  af: 'Die stadsraad het Dinsdag besluit om die ou swembad te sluit, wat die dorp al meer as sestig jaar dien en nie meer aan die vereistes voldoen nie.',
  da: 'Byrådet besluttede tirsdag at lukke den gamle svømmehal, som har tjent byen i mere end tres år, og som ikke længere lever op til kravene.',
  nb: 'Kommunestyret vedtok tirsdag å stenge den gamle svømmehallen, som har tjent byen i mer enn seksti år, og som ikke lenger oppfyller kravene.',
  nn: 'Kommunestyret vedtok tysdag å stengje den gamle symjehallen, som har tent byen i meir enn seksti år, og som ikkje lenger oppfyller krava frå staten.',
  sv: 'Kommunfullmäktige beslutade på tisdagen att stänga den gamla simhallen, som har tjänat staden i mer än sextio år och som inte längre uppfyller kraven.',
  pl: 'Rada miasta zdecydowała we wtorek, że zamknie stary basen, który służy miastu od ponad sześćdziesięciu lat i nie spełnia już wymagań, jak podano.',
  cs: 'Městská rada v úterý rozhodla, že uzavře starý bazén, který slouží městu více než šedesát let a který již nesplňuje dnešní požadavky.',
  ro: 'Consiliul local a hotărât marți să închidă vechea piscină, care servește orașul de mai bine de șaizeci de ani și care nu mai corespunde cerințelor.',
}

test.each(Object.entries(PROSE))('tells %s by a sentence', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('tells English that names and figures crowd', () => {
  expect(
    languageOf(
      'Cagliari, Trapani and Olbia were reached at 5.40, 6.15 and 7.05 on 3 March, the ferry operator Tirrena Linee said in a statement to the harbour office of Porto Torres.',
    ),
  ).toBe('en')
})

test.each([
  ['nothing', ''],
  ['a few words', 'Harbour bridge closed'],
  ['figures alone', '1 200 3 400 5 600 7 800 9 000 '.repeat(6)],
])('says nothing of %s', (_, text) => {
  expect(languageOf(text)).toBeUndefined()
})
