import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readArticle, readArticles, readCatalogue } from '../../pipeline/read.js'
import { CHAPTERS, examplesOf } from './examples-of.js'
import { isInstalled } from './is-installed.js'
import { readPage } from './read-page.js'
import { runIn } from './run-in.js'
import { ROOT, siteFolder } from './site-folder.js'

const OUTPUT = join(ROOT, 'output')
const INQUIRY = 'politics/boil-water-inquiry'

let folder = ''
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Make a site of a chapter's examples, beside the samples that are published. */
async function exampleSite(chapter: string, packages: readonly string[] = []): Promise<void> {
  folder = await siteFolder(examplesOf(chapter), packages)
  await cp(OUTPUT, join(folder, 'output'), { recursive: true })
}

const pageAt = async (path: string) => readPage(await readFile(join(folder, path), 'utf8'))

test('each code block of the page is the file of an example', () => {
  for (const [chapter, text] of CHAPTERS)
    expect([chapter, Object.keys(examplesOf(chapter)).length]).toEqual([
      chapter,
      (text.split(/^```/m).length - 1) / 2,
    ])
})

test('Eleventy', async () => {
  await exampleSite('Eleventy', ['@11ty/eleventy'])
  const ran = await runIn(folder, process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs'])
  expect(ran).toMatchObject({ exitCode: 0, said: expect.stringContaining('Wrote 14 files') })
  const all = await readArticles(OUTPUT)
  for (const { id, article } of all) {
    const page = await pageAt(`_site/${id}/index.html`)
    expect(page.jsonLd).toEqual([article])
    expect(page.textsOf('h1')).toEqual([article.headline])
  }
  const list = await pageAt('_site/index.html')
  const newestFirst = all
    .map(({ article }) => ({ article, time: Date.parse(article.datePublished ?? '') }))
    .sort((a, b) => b.time - a.time)
    .map(({ article }) => article)
  expect(list.textsOf('a')).toEqual(newestFirst.map(({ headline }) => headline))
  const [newest] = newestFirst
  expect(list.jsonLd).toEqual([newest])
  expect((await pageAt('_site/newest.html')).jsonLd).toEqual([newest])
})

test.each([
  ['Nunjucks', 'nunjucks'],
  ['Liquid', 'liquidjs'],
  ['Handlebars', 'handlebars'],
])('%s', async (chapter, name) => {
  await exampleSite(chapter, [name])
  const { exitCode, said } = await runIn(folder, process.execPath, ['page.js'])
  expect(exitCode).toBe(0)
  const page = readPage(said)
  const article = await readArticle(OUTPUT, INQUIRY)
  expect(page.jsonLd).toEqual([article])
  expect(page.textsOf('title')).toEqual([article.headline])
})

describe.skipIf(!isInstalled('hugo', 'version'))('Hugo (skipped where the program `hugo` is missing)', () => {
  test('the example', async () => {
    await exampleSite('Hugo')
    expect(await runIn(folder, 'hugo', [])).toMatchObject({ exitCode: 0 })
    const page = await pageAt(`public/${INQUIRY}/index.html`)
    const article = await readArticle(OUTPUT, INQUIRY)
    expect(page.jsonLd).toEqual([article])
    expect(page.textsOf('h1')).toEqual([article.headline])
    const { articles } = await readCatalogue(OUTPUT)
    const list = await pageAt('public/index.html')
    expect(list.textsOf('a').sort()).toEqual(articles.map(({ headline }) => headline).sort())
  })

  test('the list as data', async () => {
    folder = await siteFolder({
      'config.toml':
        '[module]\n[[module.mounts]]\nsource = "output"\ntarget = "data"\nincludeFiles = "index.json"\n',
      'layouts/index.html': '{{ range site.Data.index.articles }}<p>{{ .id }}</p>{{ end }}',
    })
    await cp(OUTPUT, join(folder, 'output'), { recursive: true })
    expect(await runIn(folder, 'hugo', [])).toMatchObject({ exitCode: 0 })
    const { articles } = await readCatalogue(OUTPUT)
    expect((await pageAt('public/index.html')).textsOf('p')).toEqual(articles.map(({ id }) => id))
  })
})
