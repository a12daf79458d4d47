import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODE_PAGES } from '../../pipeline/language/mojibake/code-pages.js'
import { repairMojibake } from '../../pipeline/language/mojibake/index.js'

function repaired(text: string): string {
  let result = ''
  let from = 0
  for (const { start, end, value } of repairMojibake(text)) {
    expect(start).toBeGreaterThanOrEqual(from)
    result += text.slice(from, start) + value
    from = end
  }
  return result + text.slice(from)
}

/** Read a text's UTF-8 bytes in a code page; what it has no character for is gone. */
function misread(text: string, codePage: string): string {
  const characters = new Map<number, string>()
  for (const [code, byte] of CODE_PAGES.find(({ name }) => name === codePage)?.bytes ?? []) {
    if (!characters.has(byte)) characters.set(byte, String.fromCharCode(code))
  }
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (characters.get(byte) ?? '\ufffd')))
    .join('')
}

/** Read a text's UTF-8 bytes as if each were a code point. */
function misreadAsLatin1(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text))
}

/** Words as they are written, by language; texts are shuffled from them. */
const LEXICON: Readonly<Record<string, readonly string[]>> = {
  french: ['l’été', 'à', 'où', 'forêt', 'Élodie', 'voilà', 'cœur', 'naïf', 'reçu', 'À', 'bientôt', 'maire'],
  german: ['Bürger', 'größer', 'Straße', 'Öl', 'Ärzte', 'über', 'schön', 'wär’s', 'Fluß', 'Übung', 'Rat'],
  spanish: ['mañana', '¿qué', 'está', 'Íñigo', 'canción', 'Él', 'pingüino', '2º', 'allí', 'Ávila', 'mar'],
  portuguese: ['não', 'amanhã', 'avó', 'coração', 'às', 'Índice', 'irmã', 'ônibus', 'São', 'ação', 'rua'],
  polish: ['żółw', 'łąka', 'Łódź', 'gęś', 'ośmiu', 'Ósmy', 'źródło', 'ćma', 'Gdańsk', 'są', 'rzeka'],
  czech: ['déšť', 'příští', 'žluťoučký', 'Úřad', 'kůň', 'Řím', 'čtvrť', 'píšťala', 'Šárka', 'ještě', 'les'],
  turkish: ['İzmir’de', 'güneş', 'ağaç', 'ışık', 'Şehir', 'öğretmen', 'çocuk', 'Ünlü', 'dağ', 'ev'],
  vietnamese: ['nước', 'đường', 'phố', 'Hà', 'người', 'thủ', 'Việt', 'Đà', 'ở', 'tiếng', 'xe'],
  russian: ['всё', 'её', 'Город', 'дождь', 'В', 'и', 'мэр', 'Ещё', 'подъезд', 'реки', 'Рынок'],
  ukrainian: ['рік', 'Її', 'Рішення', 'місто', 'Ті', 'ґанок', 'Європа', 'Зі', 'п’ять', 'ліс', 'дія'],
  greek: ['πόλη', 'Δήμος', 'δρόμος', 'ώρα', 'Έργο', 'νερό', 'και', 'Όχι', 'ποτάμι', 'της'],
}

const JOINTS = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  '… ',
  ' – ',
  '—',
  ' « ',
  '\u00a0» ',
  '» ',
  ' «',
  '” ',
  ' “',
  '! ',
  '\u00a0',
  '…” ',
]

const ordinaryText = (minLength: number) =>
  fc.constantFrom(...Object.values(LEXICON)).chain((words) =>
    fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...JOINTS), fc.nat(9)), {
        minLength,
        maxLength: 40,
      })
      .map((parts) =>
        parts.map(([word, joint, tenth]) => (tenth === 0 ? word.toUpperCase() : word) + joint).join(''),
      ),
  )

describe('repairMojibake', () => {
  test('edits the broken stretch and nothing beside it', () => {
    expect(repairMojibake('The cafÃ© on ZoÃ«â€™s street')).toEqual([
      { start: 7, end: 9, value: 'é' },
      { start: 15, end: 17, value: 'ë' },
      { start: 17, end: 20, value: '’' },
    ])
  })

  test('gives one edit a character however often it was misread', () => {
    expect(repairMojibake('a senhora JoÃƒÂ£o')).toEqual([{ start: 12, end: 16, value: 'ã' }])
  })

  test.each([
    ['windows-1252', 'Der Zuschuß für die Küstenstädte wurde „über Nacht“ gekürzt.'],
    ['windows-1250', 'La mairie a cédé : le marché rouvre à l’été, dit-on.'],
    ['windows-1251', 'Мост через реку закрыли на ремонт до осени.'],
    ['iso-8859-2', 'Most přes řeku zůstane zavřený až do příštího léta.'],
    ['macintosh', 'El alcalde cerró el café más antiguo del barrio.'],
    ['cp437', 'Мэр — «за» новый трамвай.'],
  ])('repairs UTF-8 read as %s, once to three times', (codePage, text) => {
    const once = misread(text, codePage)
    const twice = misread(once, codePage)
    expect(once).not.toBe(text)
    expect(repaired(once)).toBe(text)
    expect(repaired(twice)).toBe(text)
    expect(repaired(misread(twice, codePage))).toBe(text)
  })

  test('repairs UTF-8 read as Latin-1, and then as Windows-1252', () => {
    const text = 'The mayor’s “naïve” plan — five years late.'
    expect(repaired(misreadAsLatin1(text))).toBe(text)
    expect(repaired(misread(misreadAsLatin1(text), 'windows-1252'))).toBe(text)
  })

  test('repairs surrogates that CESU-8 encoded one by one', () => {
    expect(repaired('Fans cheered \u00ed\u00a0\u00bd\u00ed\u00b8\u0080 all night')).toBe(
      'Fans cheered 😀 all night',
    )
  })

  test('leaves a mark where a byte is lost', () => {
    expect(repaired('â€œNo dealâ€?, the union said')).toBe('“No deal\ufffd, the union said')
    expect(repaired('â€œNo dealâ€\ufffd, the union said')).toBe('“No deal\ufffd, the union said')
  })

  test('repairs a no-break space whose second half became a space', () => {
    expect(repaired('12Â km from the cafÃ© of the villageÂ : â€œclosedâ€\u009d')).toBe(
      '12\u00a0km from the café of the village\u00a0: “closed”',
    )
    expect(repaired('VoilÃ , dÃ©jÃ  tard, lâ€™Ã©cole Ã la page')).toBe('Voilà, déjà tard, l’école à la page')
  })

  test('reads C1 controls as the Windows-1252 characters that they are', () => {
    expect(repairMojibake('\u0093Never\u0094 \u0096 he said')).toEqual([
      { start: 0, end: 1, value: '“' },
      { start: 6, end: 7, value: '”' },
      { start: 8, end: 9, value: '–' },
    ])
    expect(repairMojibake('one\u0081two')).toEqual([])
  })

  test('keeps U+0085 where it ends lines', () => {
    expect(repairMojibake('Headline\u0085First line\u0085Second line\u0085')).toEqual([])
    expect(repaired('Headline\n\nAnd so on\u0085\n')).toBe('Headline\n\nAnd so on…\n')
  })

  test('drops a byte-order mark from the start', () => {
    expect(repairMojibake('ï»¿Council votes')).toEqual([{ start: 0, end: 3, value: '' }])
  })

  test('repairs a stretch beside text that is right', () => {
    expect(repaired('“It’s over,” wrote JosÃ© — from Rome.')).toBe('“It’s over,” wrote José — from Rome.')
  })

  test.each([
    'LA SOCIÉTÉ… L’ÉCOLE, ET LE CAFÉ”',
    'AMANHÃ… A IRMÃ” DO MAJOR',
    'SÓ… E É’s',
    'a 3×… zoom, “×” and 2×”',
    'Der Buchstabe „Ä“, dann „Ö“ und „Ü“',
    '« Il est né\u00a0», et « voilà\u00a0»',
    'café—“open” and blasé…” he said',
    'В\u00a0Киеве, «Её»…',
    'РІЧ НОВИН І РІК',
    'её\u00a0и\u00a0» ВСЁ',
    'Přišel déšť a píšťala',
    '┌──┬──┐\n│é │ü │\n└──┴──┘',
    'conﬁé “ﬁn”',
    '5 µm ± 2 °C, £5, €3, ½ cup ©',
  ])('leaves %j alone', (text) => {
    expect(repairMojibake(text)).toEqual([])
    expect(repairMojibake(`${text}. `.repeat(4))).toEqual([])
  })

  test('never edits ordinary text', () => {
    fc.assert(
      fc.property(ordinaryText(1), (text) => {
        expect(repairMojibake(text)).toEqual([])
      }),
    )
  })

  test('brings back ordinary text from any code page, once and twice misread', () => {
    fc.assert(
      fc.property(
        ordinaryText(12),
        fc.constantFrom(...CODE_PAGES.map(({ name }) => name)),
        fc.constantFrom(1, 2),
        (text, codePage, times) => {
          let broken = text
          for (let i = 0; i < times; i++) broken = misread(broken, codePage)
          expect(repaired(broken)).toBe(text)
        },
      ),
    )
  })

  test('gives edits that are in order, change something and never lengthen, whatever the text', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'ÃÂâ€™œ”éÉ …»РС›\u0093\ufffd? a.Ðï»¿ðŸ˜€√©ΓÇÖ'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(noise, (text) => {
        for (const { start, end, value } of repairMojibake(text))
          expect(text.slice(start, end)).not.toBe(value)
        expect(repaired(text).length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('reads each code page as its standard has it', () => {
    const bytesOf = (name: string, text: string) =>
      [...text].map((one) => CODE_PAGES.find((page) => page.name === name)?.bytes.get(one.charCodeAt(0)))
    expect(bytesOf('windows-1252', '€œÿ')).toEqual([0x80, 0x9c, 0xff])
    expect(bytesOf('windows-1250', '€ś˙')).toEqual([0x80, 0x9c, 0xff])
    expect(bytesOf('windows-1251', 'Ђњя')).toEqual([0x80, 0x9c, 0xff])
    expect(bytesOf('iso-8859-2', 'Ąś˙')).toEqual([0xa1, 0xb6, 0xff])
    expect(bytesOf('macintosh', 'Ä√ˇ')).toEqual([0x80, 0xc3, 0xff])
    expect(bytesOf('cp437', 'Ç├Γ\u00a0')).toEqual([0x80, 0xc3, 0xe2, 0xff])
  })
})
