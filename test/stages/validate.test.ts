import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../pipeline/model/article.js'
import { findingsOf } from '../../pipeline/model/finding.js'
import { pipeline } from '../../pipeline/pipeline.js'
import { articleFrom } from '../compiled.js'

const TEXT = `The footbridge over the Arrel opens again

By Nora Quist

9 May 2024

The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.

Its owner had waited at the barrier since six in the morning. She said that the dog had waited since January.
`

/** Compile the text with a plugin of one's own behind the chain, which changes the article. */
async function changedBy(change: (article: Article, file: VFile) => void) {
  const plugin: Plugin<[], Root> = () => (_tree, file) => {
    if (file.data.article) change(file.data.article, file)
  }
  const file = await pipeline()
    .use(plugin)
    .process(new VFile({ path: 'bridge.txt', value: TEXT }))
  return findingsOf(file, 'bridge.txt')
}

const fromSource = (findings: readonly { readonly rule: string }[]) =>
  findings.filter(({ rule }) => rule.startsWith('house/source-'))

describe('an article that a plugin changed behind the chain', () => {
  test.each<[string, (article: Article) => void, number, string, string]>([
    [
      'its headline',
      (article) => {
        article.headline = 'The footbridge falls into the Arrel'
      },
      1,
      '/headline',
      'Unexpected `The footbridge falls into the Arrel` as `headline`, expected `The footbridge over the Arrel opens again` as its evidence says',
    ],
    [
      'its author',
      (article) => {
        article.author = [{ '@type': 'Person', name: 'Tom Reyes' }]
      },
      3,
      '/author/0/name',
      'Unexpected `Tom Reyes` as `author`, expected `Nora Quist` as its evidence says',
    ],
    [
      'a second author, whom nobody named',
      (article) => {
        article.author?.push({ '@type': 'Person', name: 'Tom Reyes' })
      },
      0,
      '/author/1/name',
      'Unexpected `Tom Reyes` as `author`, expected evidence that says where it was read',
    ],
    [
      'its date',
      (article) => {
        article.datePublished = '2024-05-08'
      },
      5,
      '/datePublished',
      'Unexpected `2024-05-08` as `datePublished`, expected `2024-05-09` as its evidence says',
    ],
    [
      'a word of its second paragraph',
      (article) => {
        article.articleBody = article.articleBody.replace('since January', 'since Christmas')
      },
      9,
      '/articleBody',
      'Unexpected `christmas` in the paragraph `Its owner had waited at the barrier since six in the morning…`, expected words of the source in its order',
    ],
    [
      'the order of its words',
      (article) => {
        article.articleBody = article.articleBody.replace('dog had waited', 'waited had dog')
      },
      9,
      '/articleBody',
      'Unexpected `had` in the paragraph `Its owner had waited at the barrier since six in the morning…`, expected words of the source in its order',
    ],
  ])('%s', async (_what, change, line, pointer, message) => {
    const said = fromSource(await changedBy(change))
    expect(said).toMatchObject([{ pointer, message, severity: 'warning', ...(line > 0 && { line }) }])
  })

  test('a paragraph that the source does not have', async () => {
    const findings = await changedBy((article) => {
      article.articleBody += '\n\nNobody was ever seen on horseback.'
    })
    expect(fromSource(findings)).toMatchObject([{ rule: 'house/source-body', pointer: '/articleBody' }])
  })

  test('is held against the other rules again too, and what was said before is taken back', async () => {
    const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
    const before = rules(await changedBy(() => {}))
    expect(before).toContain('google/article-image')
    const after = rules(
      await changedBy((article) => {
        article.image = ['https://example.org/a.jpg']
        article.dateModified = '2024-05-01'
      }),
    )
    expect(after).not.toContain('google/article-image')
    expect(after).toContain('house/date-order')
    expect(after.length).toBe(new Set(after).size)
  })

  test('is left alone where its plugin gives evidence of its own', async () => {
    const findings = await changedBy((article, { data }) => {
      article.headline = 'Arrel footbridge: open'
      const others = data.properties?.filter(({ pointer }) => pointer !== '/headline') ?? []
      const evidence = {
        rule: 'desk/headline',
        confidence: 1,
        from: 'derived',
        places: [],
        steps: [],
      } as const
      data.properties = [...others, { pointer: '/headline', value: article.headline, ...evidence }]
    })
    expect(fromSource(findings)).toEqual([])
  })

  test('that is no article any more is an error and nothing else', async () => {
    const findings = await changedBy((article) => {
      Object.assign(article, { author: 'Nora Quist', articleBody: 7 })
    })
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain(
      'schema-invalid',
    )
    expect(fromSource(findings)).toEqual([])
  })
})

describe('front matter against its text', () => {
  const given = (matter: string, text: string) => `---\n${matter}\n---\n\n${text}`
  const BODY = TEXT.slice(TEXT.indexOf('The footbridge over the Arrel opened'))

  test.each([
    ['a heading of the highest level', `# Mayor to retire in spring\n\n${BODY}`, 'bridge.md'],
    ['what stands above the byline', `Mayor to retire in spring\n\nBy Nora Quist\n\n${BODY}`, 'bridge.txt'],
    ['a line of its own', `Mayor to retire in spring\n\n${BODY}`, 'bridge.txt'],
  ])('another headline is found: %s', async (_what, text, name) => {
    const { findings } = await articleFrom(given('title: Footbridge opens again', text), { name })
    expect(fromSource(findings)).toMatchObject([
      {
        rule: 'house/source-other-headline',
        line: 5,
        message:
          'Unexpected `Footbridge opens again` as `headline` of the front matter, expected what the text opens with: `Mayor to retire in spring`',
      },
    ])
  })

  test.each([
    ['the same headline in other words', `# Arrel footbridge open again\n\n${BODY}`],
    ['several headings of one level', `# Repairs\n\n${BODY}\n# What comes next\n\n${BODY}`],
    ['no heading at all', BODY],
    ['lines that head parts', `The first part of it\n\n${BODY}\nThe second part of it\n\n${BODY}`],
  ])('there is no other headline: %s', async (_what, text) => {
    const { findings } = await articleFrom(given('title: Footbridge opens again', text), {
      name: 'bridge.md',
    })
    expect(fromSource(findings)).toEqual([])
  })

  test('a byline that names somebody else is found where it stands', async () => {
    const text = given('author: Tom Reyes', TEXT)
    const { findings } = await articleFrom(text)
    expect(fromSource(findings)).toMatchObject([
      {
        rule: 'house/source-other-byline',
        line: 7,
        column: 4,
        message:
          'Unexpected `Tom Reyes` as the front matter’s authors, expected `Nora Quist` among them as in the text’s byline',
      },
    ])
  })

  test.each(['Nora Quist', 'N. Quist', 'Nora Quist, Tom Reyes', 'Harbour Record'])(
    '%s in the front matter does not contradict the byline',
    async (author) => {
      const { findings } = await articleFrom(given(`author: ${author}`, TEXT))
      expect(fromSource(findings)).toEqual([])
    },
  )
})

describe('what cleaning does is not held against an article', () => {
  test.each([
    [
      'a word that was divided',
      TEXT.replace('repairs', 're-\npairs').replace('morning', 'morn-\ning'),
      'a.txt',
    ],
    [
      'letters read in a wrong encoding',
      TEXT.replace('Its owner', 'His fiancÃ©e â€” FranÃ§oise â€”'),
      'a.txt',
    ],
    ['a page end within a word', TEXT.replace('waited at', 'waited at\n\n12\n\f\nthe'), 'a.txt'],
    [
      'tags and references',
      `<html><head><title>a</title></head><body><article><h1>The caf&eacute; by the Arrel opens</h1><p>By Nora Quist</p><p>9 May 2024</p><p>The caf&#233; by the Arrel drinks H<sub>2</sub>O and cr&egrave;me, and has opened <b class="x">again</b> on Thursday after four months.</p><p>Its owner had waited at the barrier since six in the morning, and nobody came at all.</p></article></body></html>`,
      'a.html',
    ],
  ])('%s', async (_what, text, name) => {
    const { findings } = await articleFrom(text, { name })
    expect(fromSource(findings)).toEqual([])
  })
})
