import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonLdScripts } from '../../../pipeline/language/html-scripts/json-ld-scripts.js'
import { readJson } from '../../../pipeline/language/json/read-json.js'

const TAG = '<script type="application/ld+json">'

/** What each script of a page says, with its problems as the text that stands at their places. */
async function read(html: string) {
  const scripts = await jsonLdScripts(html)
  return scripts.map(({ offset, text, problems }) => {
    const reading = readJson(text)
    return {
      offset,
      value: reading.ok ? reading.value : reading.problems.map(({ kind }) => kind),
      problems: problems.map(({ kind, offset: from, endOffset }) => [kind, html.slice(from, endOffset)]),
    }
  })
}

describe('jsonLdScripts', () => {
  test('finds each script of the type in its order, with the place of its text', async () => {
    const html = `<!doctype html>\r\n<title>a</title>${TAG}{"a": 1}</script>\n<body><p>b${TAG}\r\n[2]\r\n</script></p>`
    expect(await read(html)).toEqual([
      { offset: html.indexOf('{"a"'), value: { a: 1 }, problems: [] },
      { offset: html.indexOf('\r\n[2]'), value: [2], problems: [] },
    ])
    expect((await jsonLdScripts(html))[1]?.text).toBe('\r\n[2]\r\n')
  })

  test.each([
    ['type="application/ld+json"', 1],
    ['TYPE=Application/LD+JSON', 1],
    ["type=' application/ld+json ; charset=utf-8'", 1],
    ['data-x="1" class type="application/ld&#43;json"', 1],
    ['type="application/json"', 0],
    ['type="application/ld+json+x"', 0],
    ['type="text/javascript" data-type="application/ld+json"', 0],
    ['', 0],
  ])('<script %s>: %i', async (attributes, count) => {
    expect(await read(`<script ${attributes}>1</script>`)).toHaveLength(count)
  })

  test.each([
    ['a comment', `<!-- ${TAG}1</script> -->`],
    ['a title', `<title>${TAG}1</script></title>`],
    ['a field', `<textarea>${TAG}1</script></textarea>`],
    ['a style', `<style>${TAG}1</style>`],
    ['another script', `<script>x = '${TAG}1'</script>`],
    ['what readers without scripts see', `<noscript>${TAG}1</script></noscript>`],
    ['an attribute', `<p title='${TAG}1</script>'>`],
    ['a drawing, empty', '<svg><script type="application/ld+json"/><title>1</title></svg>'],
  ])('what stands in %s is none', async (_, html) => {
    expect(await read(`${html}${TAG}2</script>`)).toEqual([
      { offset: html.length + TAG.length, value: 2, problems: [] },
    ])
  })

  test.each<[string, unknown, [string, string][]]>([
    ['<!--\n{"a": 1}\n-->', { a: 1 }, [['html-comment', '<!--']]],
    ['<!-- {"a": 1} -->', { a: 1 }, [['html-comment', '<!--']]],
    ['<!-- hide this\n{"a": 1}\n// -->', { a: 1 }, [['html-comment', '<!--']]],
    ['<!-- of [this]\n page -->\n{"a": 1}', { a: 1 }, [['html-comment', '<!--']]],
    ['{"a": 1}<!-- the end -->', { a: 1 }, [['html-comment', '<!--']]],
    ['{"a": 1}\n//-->', { a: 1 }, [['html-comment', '-->']]],
    ['//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }, [['cdata', '<![CDATA[']]],
    ['<![CDATA[[[1]]]]>', [[1]], [['cdata', '<![CDATA[']]],
    ['/* <![CDATA[ */{"a": 1}/* ]]> */', { a: 1 }, [['cdata', '<![CDATA[']]],
    [
      '<!--//--><![CDATA[//><!--\n{"a": 1}\n//--><!]]>',
      { a: 1 },
      [
        ['html-comment', '<!--'],
        ['cdata', '<![CDATA['],
      ],
    ],
    ['{"a": "<!-- b -->"}', { a: '<!-- b -->' }, []],
    ['// c\n{"a": 1}', ['comment'], []],
    ['[[1]]>', ['text-after-end'], []],
    ['<!-- c\n// d\n{"a": 1}', ['comment'], [['html-comment', '<!--']]],
    [
      '{"a": "b &amp; c&nbsp;d"}',
      { a: 'b &amp; c&nbsp;d' },
      [
        ['html-entity', '&amp;'],
        ['html-entity', '&nbsp;'],
      ],
    ],
    ['{"a": "?b=1&copy=2&x;&unknownname;"}', { a: '?b=1&copy=2&x;&unknownname;' }, []],
    [
      '{"a": "&#39;&#x27;"}',
      { a: '&#39;&#x27;' },
      [
        ['html-entity', '&#39;'],
        ['html-entity', '&#x27;'],
      ],
    ],
    ['', ['empty'], [['script-empty', '']]],
    [' \n', ['empty'], [['script-empty', ' \n']]],
    [
      '<!-- later -->',
      ['empty'],
      [
        ['script-empty', '<!-- later -->'],
        ['html-comment', '<!--'],
      ],
    ],
  ])('%j', async (script, value, problems) => {
    const html = `<p>${TAG}${script}</script>`
    expect(await read(html)).toEqual([{ offset: 3 + TAG.length, value, problems }])
  })

  test('keeps offsets true behind a wrapper', async () => {
    const html = `<p>${TAG}//<![CDATA[\r\n{"a": NaN}\r\n//]]></script>`
    const [script] = await jsonLdScripts(html)
    const reading = readJson(script?.text ?? '')
    const { offset = 0, endOffset = 0 } = reading.ok ? {} : (reading.problems[0] ?? {})
    const start = script?.offset ?? 0
    expect(html.slice(start + offset, start + endOffset)).toBe('NaN')
  })

  test('tells what is there, then what should be', async () => {
    const html = `${TAG}<!-- {"a": "&quot;&nbsp;"`
    const [script] = await jsonLdScripts(html)
    expect(script?.problems.map(({ message }) => message)).toEqual([
      'Unexpected script without an end, expected `</script>`',
      'Unexpected `<!--` beside JSON, expected JSON alone',
      'Unexpected `&quot;`, which is not decoded in a script, expected `"`',
      'Unexpected `&nbsp;`, which is not decoded in a script, expected the character itself',
    ])
  })

  test('any text in a script has its place, and any page is read to its end', async () => {
    const part = fc.constantFrom(
      '<!--',
      '-->',
      '//',
      '<![CDATA[',
      ']]>',
      '/*',
      '*/',
      '{"a":1}',
      '\n',
      ' ',
      '&amp;',
      '[',
      'x',
      '\r\n',
      '"',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part), fc.array(part), async (before, inner) => {
        const head = before.filter((one) => !one.startsWith('<!')).join('')
        const script = inner.join('')
        const html = `${head}${TAG}${script}</script>`
        const [found] = await jsonLdScripts(html)
        expect(found?.offset).toBe(head.length + TAG.length)
        expect(found?.text.length).toBe(script.length)
        for (const { offset, endOffset } of found?.problems ?? []) {
          expect(html.slice(offset, endOffset).length).toBe(endOffset - offset)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('what is blank in the text is not what the JSON holds', async () => {
    const json = fc.json().filter((text) => !/&|<\//.test(text) && /^[{[]/.test(text))
    const wrapper = fc.constantFrom(
      ['', ''],
      ['<!--\n', '\n-->'],
      ['//<![CDATA[\n', '\n//]]>'],
      ['<![CDATA[', ']]>'],
    )
    await fc.assert(
      fc.asyncProperty(json, wrapper, async (text, [open = '', close = '']) => {
        const [script] = await jsonLdScripts(`${TAG}${open}${text}${close}</script>`)
        expect(script?.text.trim()).toBe(text.trim())
      }),
    )
  })

  test.each([
    '<div>',
    '<a b',
    ' a',
    '<svg>',
    '<!--',
    '<!-- x\n',
    '-->',
    '<![CDATA[',
    '//',
    '*/',
    TAG,
    `${TAG}</script>`,
    '<b><p>',
    '&a',
    '&amp;',
    '<table>',
    '"',
    '<',
    ' ',
    '{"a":1}-->',
  ])('%j again and again is read to its end', async (part) => {
    const many = part.repeat(Math.ceil(2_000_000 / part.length))
    for (const html of [many, `<p ${many}`, `${TAG}${many}`, `${TAG}${many}</script>`])
      expect(await jsonLdScripts(html)).toBeDefined()
  })
})
