import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../../pipeline/formats/reporters/index.js'
import { markdownText } from '../../../pipeline/formats/reporters/markdown-text.js'
import { openFindings } from '../../../pipeline/formats/reporters/open-findings.js'
import { printable } from '../../../pipeline/language/printable.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport, manyFindings } from './made-report.js'

/** What a reader sees of Markdown, and which marks it has. */
function seen(source: string): { text: string; kinds: string[] } {
  const kinds: string[] = []
  const visit = (node: Nodes): string => {
    if (node.type === 'html') return ''
    if (node.type !== 'text' && node.type !== 'root' && node.type !== 'paragraph') kinds.push(node.type)
    return 'children' in node ? node.children.map(visit).join('') : 'value' in node ? node.value : ''
  }
  return { text: visit(fromMarkdown(source)), kinds }
}

describe('markdown', () => {
  test('is a table of what is wrong, and one of notes that opens', () => {
    expect(markdown(madeReport([IMAGE, DATE, { ...EMPTY, rule: 'own', url: 'javascript:alert(1)' }]))).toBe(
      `### Presswright build: 1 error, 1 warning, 1 note

3 files looked at.

| | Place | Finding | Rule |
|---|---|---|---|
| **error** | <code>input/quay.txt</code> | Empty file, expected a headline and a body | <code>own</code> |
| warning | <code>input/häfen/night ferry.txt&#58;3&#58;4</code> | Cannot tell day from month in <code>3/4/21</code>, expected an unambiguous date | [<code>date-ambiguous</code>](https://presswright.example/#date-ambiguous) |

<details>
<summary>1 note</summary>

| | Place | Finding | Rule |
|---|---|---|---|
| note | <code>output/latest/ferry/article.json&#58;1&#58;1</code> | No <code>image</code>, expected one | [<code>google/article-image</code>](https://presswright.example/rules.md#google/article-image) |

</details>
`,
    )
  })

  test('says that there is nothing to say', () => {
    expect(markdown(madeReport([], ['a.txt', 'b.txt']))).toBe(
      '### Presswright build: nothing to say\n\n2 files looked at.\n',
    )
  })

  test('shows a text as it is, calls nobody and links nothing', () => {
    expect(markdownText(HOSTILE.message)).toBe(
      '50% of &#58;&#58;error&#58;&#58;<code>a&#124;b</code> &#93;&#93;&#62; &#60;b&#62;&#38;amp;&#60;/b&#62;' +
        '&#92;u000asecond, {0} &#91;x&#93;(1) &#92;u0007 &#92;ud800 &#92;u202etxt&#92;ufffe 🛥 ' +
        '<span>@</span>desk <span>#</span>12 www&#46;example.org',
    )
    expect(seen(markdownText('one `two` and ` three')).text).toBe('one two and ` three')
  })

  test('whatever a text is, a reader sees it, in one cell and without marks of its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' })), (text) => {
        const cell = markdownText(text)
        expect(cell).not.toMatch(/[|\n\r]/)
        const { text: shown, kinds } = seen(`a ${cell} b`)
        expect(kinds).toEqual([])
        expect(shown.replaceAll('`', '').replace(/\s+/g, '')).toBe(
          `a${printable(text)}b`.replaceAll('`', '').replace(/\s+/g, ''),
        )
      }),
    )
  })

  test('is no larger than what a comment may have, and says what is left out', () => {
    const report = madeReport(manyFindings(3000))
    const text = markdown(report)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
    const rows = text.split('\n').filter((line) => line.startsWith('| **error**')).length
    expect(rows).toBeGreaterThan(200)
    expect(text).toContain(`\nNot shown here: ${(3000 - rows).toLocaleString('en')} of 3,000 findings.\n`)
    expect(text).not.toContain('| warning |')
  })

  test('keeps to any size, and every finding is shown or counted', () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 3000 }), (findings, most) => {
        const report = madeReport(findings)
        const text = markdown(report, { most })
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most)
        if (text === '') return
        const rows = text.match(/^\| (?:\*\*error\*\*|warning|note) \|/gm)?.length ?? 0
        const [, rest = '0'] = /\nNot shown here: ([0-9,]+) of /.exec(text) ?? []
        expect(rows + Number(rest)).toBe(openFindings(findings).length)
      }),
    )
  })
})
