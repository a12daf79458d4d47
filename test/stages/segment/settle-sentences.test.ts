import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Nodes, Paragraph, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../pipeline/model/tree.js'
import { settleSentences } from '../../../pipeline/stages/segment/settle-sentences.js'

const parser = retext().use(retextEnglish).freeze()

function settled(text: string): Paragraph[] {
  const paragraphs = blocksOf(parser.parse(text))
  for (const paragraph of paragraphs) settleSentences(paragraph)
  return paragraphs
}

const isSentence = (node: Nodes): node is Sentence => node.type === 'SentenceNode'

/** Each sentence's text, as its position cuts it out of the source; a node has to stand for what it holds. */
function sentences(text: string): string[] {
  return settled(text).flatMap(({ children }) =>
    children.filter(isSentence).map((sentence) => {
      expectPlaced(sentence, text)
      return textOf(sentence)
    }),
  )
}

function expectPlaced(node: Nodes, text: string): void {
  const { start, end } = node.position ?? {}
  expect(text.slice(start?.offset, end?.offset)).toBe(textOf(node))
  if ('children' in node) for (const child of node.children) expectPlaced(child, text)
}

/** Texts with `|` where a sentence ends and the blank behind it. */
function expectEnds(marked: string): void {
  expect(sentences(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
}

describe('abbreviations', () => {
  test.each([
    'The mill was sold to Harrow & Sons Inc.|The price was not named.',
    'The mill was sold to Harrow Inc. Chairman Paul Reed.',
    'She moved to the U.S.|But her brother stayed in the U.K. with his dog.',
    'The U.S. Senate and the U.S. Supreme Court are closed.',
    'He lives in Washington, D.C.|"We like it there," he said.',
    'Gov. Ann Lee, Sgt. T. R. Moss and Cmdr. Lou Pike met Mr. and Mrs. Kim.',
    'A Ph.D. Student came.|He has a Ph.D.|He teaches.',
    'CONCORD, Mass. (AP) — The mill is closed.',
    'Hull vs. Leeds was a draw, and so was Peel v. The Crown.',
    'She left the U.S.|I stayed.|We saw grades IV and V.|I’m not sure why.|Jo I. Case left.',
    'Bring paper, ink, etc.|Smith will bring the rest.',
    'Bring paper, ink, etc. I will bring the rest.',
    'We saw Maj.-Gen. Thomas Hale and Sen. Bo Diaz, D-Mass. Smith was there.',
    'We saw Bldg. Harrow and Cmdt. Lee.|Hmm.|Smith left.',
  ])('%s', expectEnds)
})

describe('letters', () => {
  test.each([
    'It is up to you and I.|Did Edgar I. Morris tell you?',
    'Ulysses S. Grant spoke.|J. R. Moss did not.',
    'Doctors fear hepatitis C.|Patients wait for gate B.|Gates open late.',
    'She wrote so on X.|Critics replied on X.|They were many.',
    'He fought in World War I.|Historians know little of him.',
    'It was Plan B.|The rest is known.',
  ])('%s', expectEnds)
})

describe('numbers, dates and hours', () => {
  test.each([
    'He was 41.|Moss was 39.|She is 8.',
    'No. 5 was late.|We ranked No. 12 in May.|He said no.|Moss nodded.',
    'It opened on Nov. 3 and closed in Dec.|Moss was there on Sun. Jan. 4 at noon.',
    'See Fig. 3 and Vol. II of it.',
    'It cost $40.00.|It was worth $3.50.|$2 was too much.',
    'The year was 1999.|40 people came.|He was 21.|30 others were older.',
    'They sat in the sun.|Moss came in.|12 others went out.|He is 6 ft. 2 in. tall.',
    'Doors open at 8 p.m. Monday and close at 11 p.m. Berlin time.|They open at 7 a.m.|Moss has the key.',
    'At 6 a.m. Mr. Moss left.|Moss came home at 5 P.M.|Mr. Reed was out.',
    'You find it at N°. 12.|That is all.',
  ])('%s', expectEnds)
})

describe('quotations', () => {
  test.each([
    '"It is late." he said.|"It is late."|He left.',
    '“Is it late?” he asked.|“It is!”|The crowd cheered.',
    '“Is it late?” Paul Moss asked.|“Is it late?” I asked.|“Late?”|Moss was asleep.',
    '"What is next?"|Moss said: "We shall see."',
    '“It was a fair price.” Moss said.|“It was.”|Moss said nothing more.',
    "'It is late.' she said.|'It is late.'|She left.",
    'He went on.|"... and so on," he said.|"... The rest is known."',
    'They play at Yahoo! Inc. and at Yahoo! in the evening.',
  ])('%s', expectEnds)
})

describe('ellipses', () => {
  test.each([
    'I never said so....|She was gone.|Well... maybe not.',
    'It ends here . . . .|New things begin.',
    'What I like best is . . . I cannot say.',
    'We went to ... Paris for a week.|It ended ...|The rest is known.',
    '“They were late [...] and tired [...]” (Moss 12).',
  ])('%s', expectEnds)
})

describe('what stands behind an end', () => {
  test.each([
    'The mill (it was sold in May.) is shut.|He left (he was tired.).|She stayed.',
    'The mill was sold.[1]|The price was not.[2]',
    'The mill was sold.¹|The price was not.',
    'Sales of phones fell.|iPhone sales rose.|al-Qaeda denied it.|de Villepin did not.',
    'Write to Jo.Moss@example.com.|We shall answer.|See https://example.com/a.The/b.html.|It is there.',
  ])('%s', expectEnds)

  test('sentences without a blank between them are cut, and both halves have their place', () => {
    const text =
      'The talks failed.They will go on.Mr. Moss said so of Node.js and 2,000.That is all.Police agree?They do.'
    expect(sentences(text)).toEqual([
      'The talks failed.',
      'They will go on.',
      'Mr. Moss said so of Node.js and 2,000.',
      'That is all.',
      'Police agree?',
      'They do.',
    ])
  })

  test.each([
    'Ph.D',
    'U.S.A',
    'Node.js',
    'a.The@b.com',
    'St.Louis',
    'Mr.Moss',
    'e.g.Paris',
    'x_y.The',
    'ex.The/a',
  ])('%s is no place to cut', (word) => {
    expect(sentences(`We know ${word} well.`)).toEqual([`We know ${word} well.`])
  })
})

describe('lists in a line', () => {
  test.each([
    '1.) Bread and milk|2.) Eggs',
    '1) Bread.|2) Eggs.|3) Tea',
    '1. Bread and milk|2. Eggs',
    'a. Bread|b. Eggs|c. Tea',
    '• 7. Bread|• 8. Eggs',
    '• Bread|• Eggs',
    '1. Bread|2. Eggs of No. 3.|Moss has them.|3. Tea',
    'A. Moss met B. Reed.',
    '1. Bread',
  ])('%s', expectEnds)
})

describe('the tree', () => {
  test('white space stands between sentences, and a stop with its word where the parser puts it', () => {
    const [paragraph] = settled('  Cmdr. Moss is 41.  She left.')
    expect(paragraph?.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['SentenceNode', 'Cmdr. Moss is 41.'],
      ['WhiteSpaceNode', '  '],
      ['SentenceNode', 'She left.'],
    ])
    const [first] = paragraph?.children ?? []
    const words =
      first?.type === 'SentenceNode' ? first.children.filter(({ type }) => type !== 'WhiteSpaceNode') : []
    expect(words.map((node) => [node.type, textOf(node)])).toEqual([
      ['WordNode', 'Cmdr.'],
      ['WordNode', 'Moss'],
      ['WordNode', 'is'],
      ['WordNode', '41'],
      ['PunctuationNode', '.'],
    ])
  })

  test('a paragraph that stands stays the same', () => {
    const [paragraph] = blocksOf(parser.parse('The mill is shut. It was sold.'))
    const children = paragraph?.children
    if (paragraph) settleSentences(paragraph)
    expect(paragraph?.children).toBe(children)
  })

  const pieces = fc.constantFrom(
    ...[
      'Moss',
      'The',
      'the',
      'U.S.',
      'Inc.',
      'Mr.',
      'No.',
      '5',
      '12.',
      'a.m.',
      'I',
      'I.',
      'X',
      'said',
      'etc.',
      'in.',
    ],
    ...[
      '.',
      '. ',
      '?',
      '! ',
      '...',
      ' . . . ',
      '…',
      '"',
      '“',
      '”',
      '’',
      '(',
      ')',
      '[1]',
      '[...]',
      ',',
      ' — ',
      '¹',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      ' ',
      '\n',
      '•',
      '1)',
      '2)',
      '1. ',
      'a. ',
      'b. ',
      'world.Today',
      '@',
      '/',
      '°',
      'iPhone',
      '$',
    ],
  )

  test('no text is lost, and sentences neither overlap nor leave anything out', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const tree = parser.parse(text)
        const paragraphs = blocksOf(tree)
        for (const paragraph of paragraphs) settleSentences(paragraph)
        expect(textOf(tree)).toBe(text)
        for (const paragraph of paragraphs) {
          let at = paragraph.position?.start.offset
          for (const child of paragraph.children) {
            expect(child.position?.start.offset).toBe(at)
            at = child.position?.end.offset
            expectPlaced(child, text)
            if (isSentence(child)) {
              expect(child.children[0]?.type).not.toBe('WhiteSpaceNode')
              expect(child.children.at(-1)?.type).not.toBe('WhiteSpaceNode')
              expect(child.children).not.toEqual([])
            }
          }
          expect(at).toBe(paragraph.position?.end.offset)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

const SUITES = join(import.meta.dirname, '../../../../shared/suites/readability')

describe.skipIf(!existsSync(SUITES))(
  'published rules and counts (absent where the shared suites are)',
  () => {
    const squashed = (text: string) => text.replace(/\s+/g, ' ').trim()

    test('46 rules of 52 at least are met', () => {
      const rules: { name: string; text: string; sentences: string[] }[] = JSON.parse(
        readFileSync(join(SUITES, 'sentence-rules.json'), 'utf8'),
      )
      const missed = rules.filter(
        (rule) => JSON.stringify(sentences(rule.text).map(squashed)) !== JSON.stringify(rule.sentences),
      )
      expect(missed.map(({ name }) => name).slice(6)).toEqual([])
    })

    test('the long text has the 15 sentences that a reader counts', () => {
      const { text }: { text: string } = JSON.parse(readFileSync(join(SUITES, 'long-text.json'), 'utf8'))
      expect(text.split('\n').flatMap(sentences)).toHaveLength(15)
    })
  },
)
