import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { builtSite, isInstalled } from './built-site.js'
import { examplesOf } from './examples-of.js'
import { readPage } from './read-page.js'

const ROOT = resolve(import.meta.dirname, '../..')

/** The samples as the files of a site, in its folder `output`. */
const samples = new Map(
  globSync(['index.json', 'latest/**/*.json'], { cwd: join(ROOT, 'output'), absolute: true }).map((path) => [
    relative(ROOT, path),
    readFileSync(path, 'utf8'),
  ]),
)
const IDS: string[] = JSON.parse(samples.get('output/index.json') ?? '').articles.map(
  ({ id }: { id: string }) => id,
)

const articleOf = (id: string): unknown => JSON.parse(samples.get(`output/latest/${id}/article.json`) ?? '')

async function dataOf(pages: string, path: string): Promise<readonly unknown[]> {
  return readPage(await readFile(join(pages, path, 'index.html'), 'utf8')).jsonLd
}

test.skipIf(!isInstalled('astro'))(
  'what is said of Astro makes a site (skipped where Astro is not installed)',
  {
    timeout: 300_000,
  },
  async () => {
    const examples = examplesOf('Astro')
    expect(Object.keys(examples)).toEqual(['src/content.config.ts', 'src/pages/news/[...article].astro'])
    const site = await builtSite('astro', '', new Map([...samples, ...Object.entries(examples)]))
    for (const id of IDS) expect(await dataOf(site.pages, `news/${id}`), id).toEqual([articleOf(id)])
    await site.remove()
  },
)

test.skipIf(!isInstalled('next'))(
  'what is said of Next and React makes a site (skipped where Next is not installed)',
  {
    timeout: 300_000,
  },
  async () => {
    const examples = examplesOf('Next')
    expect(Object.keys(examples)).toEqual(['app/news/[...article]/page.jsx'])
    const react = examplesOf('React')['article-page.jsx'] ?? ''
    const page = [
      "import { readArticle } from 'presswright/read'",
      "import { ArticlePage } from './article-page'",
      `export default async () => <ArticlePage article={await readArticle('output', '${IDS[0]}')} />`,
    ].join('\n')
    const one = new Map([
      ['app/one/article-page.jsx', react],
      ['app/one/page.jsx', page],
      ['app/published.mjs', "export const folder = 'output'"],
    ])
    const site = await builtSite('next', '', new Map([...samples, ...Object.entries(examples), ...one]))
    for (const id of IDS) expect(await dataOf(site.pages, `news/${id}`), id).toEqual([articleOf(id)])
    expect(await dataOf(site.pages, 'one')).toEqual([articleOf(IDS[0] ?? '')])
    await site.remove()
  },
)
