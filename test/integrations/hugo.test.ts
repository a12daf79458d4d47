import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Article } from '../../pipeline/model/article.js'
import { readArticle, readCatalogue } from '../../pipeline/read.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { isInstalled } from './is-installed.js'
import { readPage } from './read-page.js'
import { runIn } from './run-in.js'
import { filesBelow, ROOT, siteFolder } from './site-folder.js'
import { writeOutput } from './write-output.js'

const SAMPLES = ['politics/boil-water-inquiry', 'business/dorfladen', 'business/cold-storage-results']
const EXAMPLE = join(import.meta.dirname, 'hugo')
const PAGE = `<!doctype html><h1>{{ .Params.presswright }}</h1>`

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

/** Make a site whose pages are all of one layout, one page for each identity. */
async function siteOf(ids: readonly string[], layout: string): Promise<string> {
  const stubs = ids.map((id, i) => [`content/p${i}.md`, `${JSON.stringify({ presswright: id })}\n`] as const)
  return await siteFolder({
    ...Object.fromEntries(stubs),
    'config.toml': await readFile(join(EXAMPLE, 'config.toml'), 'utf8'),
    'layouts/_default/single.html': layout,
    'layouts/index.html': 'x',
  })
}

const hugo = (...args: string[]) => runIn(folder, 'hugo', args)
const fine = { exitCode: 0, said: expect.not.stringMatching(/ERROR|WARN/) }
const htmlAt = (path: string) => readFile(join(folder, 'public', path, 'index.html'), 'utf8')
const pageAt = async (path: string) => readPage(await htmlAt(path))

describe.skipIf(!isInstalled('hugo', 'version'))('Hugo (skipped where the program `hugo` is missing)', () => {
  test('the example site shows the samples', async () => {
    folder = await siteFolder(await filesBelow(EXAMPLE))
    await cp(join(ROOT, 'output'), join(folder, 'output'), { recursive: true })
    expect(await hugo()).toEqual(fine)
    for (const id of SAMPLES) {
      const article = await readArticle(join(ROOT, 'output'), id)
      const page = await pageAt(id)
      expect(page.jsonLd).toEqual([article])
      expect(page.others).toEqual([])
      expect(page.textsOf('h1')).toEqual([article.headline])
      expect(page.textsOf('p').join('\n\n')).toBe(article.articleBody)
      const tag = await readFile(join(ROOT, `output/latest/${id}/article.html`), 'utf8')
      expect(await htmlAt(id)).toContain(tag)
    }
    const list = await pageAt('')
    const { articles } = await readCatalogue(join(ROOT, 'output'))
    const shown = articles.filter(({ id }) => SAMPLES.includes(id))
    expect(list.textsOf('a').sort()).toEqual(shown.map(({ headline }) => headline).sort())
    const dates = list.textsOf('li').map((text) => text.match(/\d{4}-\d\d-\d\d/g)?.at(-1) ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })

  describe('what breaks out of scripts and templates stays what it was', () => {
    const wellFormed = hostileArticles()

    test.each([
      ['the partial', [], '{{ partial "presswright/script.html" .Params.presswright }}', true],
      [
        'the partial, minified',
        ['--minify'],
        '{{ partial "presswright/script.html" .Params.presswright }}',
        true,
      ],
      [
        'an article that the template turns into JSON itself',
        [],
        '{{ $a := partial "presswright/article.html" .Params.presswright }}' +
          '<script type="application/ld+json">{{ $a | jsonify | safeJS }}</script>',
        false,
      ],
    ])('%s', async (_what, args, script, keepsHalves) => {
      const all = [...wellFormed, ...(keepsHalves ? halvedArticles() : [])]
      const headline = '{{ (partial "presswright/article.html" .Params.presswright).headline }}'
      folder = await siteOf(
        all.map(({ id }) => id),
        `${PAGE}<h2>${headline}</h2>${script}<h3>after</h3>`,
      )
      await writeOutput(join(folder, 'output'), all)
      expect(await hugo(...args)).toEqual(fine)
      for (const [i, { id, expected }] of all.entries()) {
        const page = await pageAt(`p${i}`)
        expect(page.textsOf('h1')).toEqual([id])
        expect(page.jsonLd).toEqual([expected])
        expect(Object.keys(Object(page.jsonLd[0])).sort()).toEqual(Object.keys(expected).sort())
        expect(page.others).toEqual([])
        expect(page.textsOf('h2')).toHaveLength(1)
        expect(page.textsOf('h3')).toEqual(['after'])
      }
    })
  })

  test('the page says truly which ways are wrong', async () => {
    const ways = {
      json: '{{ $a | jsonify }}',
      markup: '{{ $a | jsonify | safeHTML }}',
      script: '{{ $a | jsonify | safeJS }}',
    }
    const scripts = Object.values(ways).map((way) => `<script type="application/ld+json">${way}</script>`)
    folder = await siteOf(
      ['tea'],
      `{{ $a := partial "presswright/article.html" "tea" }}${scripts.join('')}` +
        '{{ (resources.Get "presswright/latest/tea/article.html").Content }}',
    )
    await writeOutput(join(folder, 'output'), [{ id: 'tea', article: articleOf('Tea </script> & more') }])
    expect(await hugo()).toEqual(fine)
    const { jsonLd, others } = await pageAt('p0')
    expect(jsonLd.map((one) => typeof one)).toEqual(['string', 'string', 'object'])
    expect(others).toEqual([])
  })

  test('identities of all kinds find their articles, and those without a date come last', async () => {
    const ids = [
      'Über uns/Größe & Co',
      'a.b/c.d',
      'UPPER/Case',
      'with space/%41 100%',
      "it's/[1]{2}",
      '海/海',
    ]
    const layout = `{{ range partial "presswright/articles.html" . }}<h2>{{ .id }}</h2>{{ end }}
      {{ partial "presswright/script.html" .Params.presswright }}`
    folder = await siteOf(ids, layout)
    const days = [undefined, '2024-05-01', '2024-05-03T08:00:00Z', '2024-05-02', undefined, '2023-12-31']
    await writeOutput(
      join(folder, 'output'),
      ids.map((id, i) => ({ id, article: articleOf(id, days[i]) })),
    )
    expect(await hugo()).toEqual(fine)
    for (const [i, id] of ids.entries()) {
      const page = await pageAt(`p${i}`)
      expect(page.jsonLd).toEqual([articleOf(id, days[i])])
      expect(page.textsOf('h2')).toEqual([2, 3, 1, 5, 0, 4].map((at) => ids[at]))
    }
  })

  test('the partials are part of the package', async () => {
    folder = await siteFolder({})
    const { files } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
    expect(files).toContain('pipeline/integrations/hugo')
  })

  describe('says what is wrong', () => {
    test('where nothing was published, or not this article', async () => {
      folder = await siteOf(
        ['nowhere'],
        '{{ partial "presswright/script.html" .Params.presswright }}{{ partial "presswright/articles.html" . }}' +
          '{{ partial "presswright/article.html" "../../index" }}',
      )
      const { exitCode, said } = await hugo()
      expect(exitCode).not.toBe(0)
      expect(said).toContain('presswright: no article `nowhere` below `assets/presswright/latest`')
      expect(said).toContain('presswright: no article `../../index` below `assets/presswright/latest`')
      expect(said).toContain('presswright: no `index.json` below `assets/presswright`')
    })

    test('where a file is damaged', async () => {
      folder = await siteOf(['a'], '{{ (partial "presswright/article.html" "a").headline }}')
      await writeOutput(join(folder, 'output'), [{ id: 'a', article: articleOf('A') }])
      await writeFile(join(folder, 'output/latest/a/article.json'), '{ "headline": ')
      const { exitCode, said } = await hugo()
      expect(exitCode).not.toBe(0)
      expect(said).toContain('unmarshal failed: unexpected end of JSON input')
    })
  })
})

function articleOf(headline: string, datePublished?: string): Article {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(datePublished !== undefined && { datePublished }),
    articleBody: 'It sailed.',
    wordCount: 2,
    timeRequired: 'PT1M',
    version: 1,
  }
}
