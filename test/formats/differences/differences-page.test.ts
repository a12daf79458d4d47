import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Described } from '../../../pipeline/formats/differences/described.js'
import { differencesPage } from '../../../pipeline/formats/differences/page/differences-page.js'
import { foldersPage } from '../../../pipeline/formats/differences/page/folders-page.js'
import { BRIDGE, DESCRIBED } from './bridge.js'
import { elementsIn, faultsIn, textOf, texts } from './page-reading.js'

const HOSTILE = `</style><script>alert(1)</script>"'&<b onclick=x>\u2028\u202e\u0000\ud800--><!--]]>`

/** Put a text wherever an article or a publisher has a say. */
function everywhere(text: string): Described {
  const side = { name: text, created: text, contentDigest: text }
  return {
    from: { headline: text, language: text },
    to: { headline: text, language: text },
    differences: {
      article: text,
      from: side,
      to: side,
      verdict: {
        kind: 'update',
        reasons: [text],
        unannounced: [{ fact: 'name', from: text, to: text, pointer: `/${text}` }],
        compatibility: { level: 'neutral', reasons: [{ pointer: `/${text}`, reason: text }] },
      },
      fields: [
        { kind: 'added', pointer: `/${text}`, to: text },
        { kind: 'removed', pointer: '/a', from: { [text]: [text] } },
        { kind: 'changed', pointer: '/b', from: text, to: 'b', words: [{ kind: 'removed', text }] },
      ],
      paragraphs: [
        { kind: 'same', from: 0, to: 0, text },
        { kind: 'added', to: 1, text },
        { kind: 'edited', from: 1, to: 2, sentences: [{ kind: 'moved', text }] },
      ],
      readability: [{ metric: text, from: 1 }],
      patch: [],
    },
  }
}

describe('a page of differences', () => {
  const page = differencesPage(DESCRIBED)

  test('is sound HTML, has headings in order, and says in the title what it is', () => {
    expect(faultsIn(page)).toEqual([])
    expect(texts(page, 'title')).toEqual(['Correction: The footbridge opens again'])
    expect(texts(page, 'h1')).toEqual(['The footbridge opens again'])
    expect(texts(page, 'h2')).toEqual([
      'Why',
      'Changed without a notice',
      'Breaking for readers of the JSON',
      'Properties',
      'Body',
      'Readability',
    ])
  })

  test('fetches nothing and runs nothing', () => {
    const elements = elementsIn(parse(page))
    expect(
      elements.filter(({ nodeName }) => /^(?:script|link|img|iframe|object|embed)$/.test(nodeName)),
    ).toEqual([])
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^(?:src|href|on.*)$/.test(name)),
    ).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
  })

  test('has the older words left, the newer ones right, each marked by an element', () => {
    const sides = elementsIn(parse(page)).filter(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'class' && /^side\b/.test(value)),
    )
    const pairs = sides.map((side) => ({
      text: textOf(side),
      del: elementsIn(side)
        .filter(({ nodeName }) => nodeName === 'del')
        .map(textOf),
      ins: elementsIn(side)
        .filter(({ nodeName }) => nodeName === 'ins')
        .map(textOf),
    }))
    const at = pairs.findIndex(({ text }) => text.startsWith('v1It had been'))
    expect(pairs.slice(at, at + 4)).toEqual([
      {
        text: 'v1It had been closed for four months. Nobody minded. The first to cross it was a dog. Then came the mayor.',
        del: ['four', 'Nobody minded.'],
        ins: [],
      },
      {
        text: 'v2It had been closed for five months. The first to cross it was a dog. Its owner had waited at the barrier since six in the morning. Then came the mayor.',
        del: [],
        ins: ['five', 'Its owner had waited at the barrier since six in the morning.'],
      },
      { text: '', del: [], ins: [] },
      {
        text: 'v2The repairs cost twice what the council had set aside for them.',
        del: [],
        ins: ['The repairs cost twice what the council had set aside for them.'],
      },
    ])
  })

  test('folds what nothing happened to, and can be unfolded without a script', () => {
    expect(texts(page, 'summary')).toEqual(['1 paragraph unchanged', '2 paragraphs unchanged'])
    expect(texts(page, 'details').at(-1)).toContain('Bicycles have to be pushed.')
  })

  test('names the language of an article, and none where it does not say', () => {
    const german = differencesPage({ ...DESCRIBED, to: { headline: 'Die Brücke', language: 'DE-at' } })
    expect(german).toContain('<h1 lang="de-AT" dir="auto">Die Brücke</h1>')
    expect(differencesPage({ ...DESCRIBED, to: { headline: 'X' } })).toContain(
      '<h1 lang="" dir="auto">X</h1>',
    )
  })

  test('shows a hostile text as what it is, wherever it stands', () => {
    const hostile = differencesPage(everywhere(HOSTILE))
    expect(faultsIn(hostile)).toEqual([])
    const names = (html: string) => new Set(elementsIn(parse(html)).map(({ nodeName }) => nodeName))
    expect(names(hostile)).toEqual(names(differencesPage(everywhere('text'))))
    expect(texts(hostile, 'h1')).toEqual([
      `</style><script>alert(1)</script>"'&<b onclick=x>[U+2028][U+202E][U+0000][U+D800]--><!--]]>`,
    ])
  })

  test('has the elements that it has whatever an article says', () => {
    const shape = (html: string) =>
      elementsIn(parse(html)).map(({ nodeName, attrs }) => [nodeName, attrs.length])
    const plain = shape(differencesPage(everywhere('text')))
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '/',
            '!',
            '-',
            'script',
            'style',
            'x',
            '\u202e',
            '=',
          ),
          minLength: 1,
        }),
        (text) => {
          expect(shape(differencesPage(everywhere(text)))).toEqual(plain)
        },
      ),
    )
  })
})

describe('a page of two folders', () => {
  const page = foldersPage(
    {
      from: 'old & tried',
      to: 'new',
      added: [{ id: 'town/quay', headline: 'The <quay>' }],
      removed: [{ id: 'town/toll', withdrawn: true, reason: 'it was wrong' }],
      unchanged: 1200,
    },
    [DESCRIBED, { ...DESCRIBED, differences: { ...BRIDGE, article: 'town/ferry' } }],
  )

  test('lists what is new and gone, and leads to each article that changed', () => {
    expect(faultsIn(page)).toEqual([])
    expect(texts(page, 'h1')).toEqual(['old & tried → new'])
    expect(page).toContain('1,200 unchanged, 2 changed, 1 added, 1 removed')
    expect(texts(page, 'li').slice(0, 4)).toEqual([
      'town/bridge: correction',
      'town/ferry: correction',
      'town/quay The <quay>',
      'town/toll (withdrawn: it was wrong)',
    ])
    const elements = elementsIn(parse(page))
    const valuesOf = (wanted: string) =>
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === wanted).map(({ value }) => value))
    expect(valuesOf('href')).toEqual(valuesOf('id').map((id) => `#${id}`))
  })
})
