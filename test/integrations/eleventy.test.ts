import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readArticle } from '../../pipeline/read.js'
import { spawned } from '../cli/spawned.js'
import { hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'
import { runIn, startIn } from './run-in.js'
import { filesBelow, ROOT, siteFolder } from './site-folder.js'
import { writeOutput } from './write-output.js'

const PACKAGES = ['@11ty/eleventy']
const SAMPLES = ['politics/boil-water-inquiry', 'business/dorfladen', 'business/cold-storage-results']
const CONFIG = `import presswright from 'presswright/eleventy'
export default function (config) {
  config.addPlugin(presswright)
  return { dir: { input: 'site' } }
}
`
/** One page an article, in each of Eleventy's engines; each shows the headline as text too, as that engine escapes it. */
const PAGINATION = 'pagination: { data: collections.presswright, size: 1, alias: story }'
const PAGES = {
  'site/a.njk': `---
${PAGINATION}
permalink: "njk/{{ story.id }}/index.html"
---
<!doctype html><h1>{{ story.article.headline }}</h1>
<script type="application/ld+json">{{ story.article | jsonld }}</script>{% jsonldScript story.article %}`,
  'site/b.liquid': `---
${PAGINATION}
permalink: "liquid/{{ story.id }}/index.html"
---
<!doctype html><h1>{{ story.article.headline | escape }}</h1>
<script type="application/ld+json">{{ story.article | jsonld }}</script>{% jsonldScript story.article %}`,
  'site/c.11ty.js': `
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const data = {
  pagination: { data: 'collections.presswright', size: 1, alias: 'story' },
  permalink: ({ story }) => 'js/' + story.id + '/index.html',
}
export function render({ story, presswright }) {
  const { article } = presswright.byId[story.id]
  return '<!doctype html><h1>' + escaped(article.headline) + '</h1>' +
    '<script type="application/ld+json">' + this.jsonld(article) + '</script>' + this.jsonldScript(article)
}`,
}

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

const eleventy = (...args: string[]) =>
  runIn(folder, process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', ...args])
const pageAt = async (path: string) =>
  readPage(await readFile(join(folder, '_site', path, 'index.html'), 'utf8'))

test('the example site shows the samples', async () => {
  const example = join(import.meta.dirname, 'eleventy')
  folder = await siteFolder(await filesBelow(example), PACKAGES)
  await cp(join(ROOT, 'output'), join(folder, 'output'), { recursive: true })
  expect(await eleventy('--quiet')).toMatchObject({ exitCode: 0 })
  for (const id of SAMPLES) {
    const article = await readArticle(join(ROOT, 'output'), id)
    const page = await pageAt(id)
    expect(page.jsonLd).toEqual([article])
    expect(page.others).toEqual([])
    expect(page.textsOf('h1')).toEqual([article.headline])
    expect(page.textsOf('p').join('\n\n')).toBe(article.articleBody)
  }
  const list = await pageAt('')
  expect(list.others).toEqual([])
  const titles = SAMPLES.map(async (id) => (await readArticle(join(ROOT, 'output'), id)).headline)
  expect(list.textsOf('a').sort()).toEqual((await Promise.all(titles)).sort())
})

describe('what breaks out of scripts and templates', () => {
  const all = hostileArticles()

  test('stays what it was, in Nunjucks, Liquid and JavaScript', async () => {
    folder = await siteFolder({ 'eleventy.config.js': CONFIG, ...PAGES }, PACKAGES)
    await writeOutput(join(folder, 'output'), all)
    expect(await eleventy('--quiet')).toMatchObject({ exitCode: 0 })
    for (const engine of ['njk', 'liquid', 'js'])
      for (const { id, expected } of all) {
        const page = await pageAt(`${engine}/${id}`)
        expect(page.jsonLd).toEqual([expected, expected])
        expect(Object.keys(Object(page.jsonLd[0])).sort()).toEqual(Object.keys(expected).sort())
        expect(page.others).toEqual([])
        expect(page.textsOf('h1')).toHaveLength(1)
      }
  })

  test('is no template, where the output folder lies among the templates', async () => {
    const config = CONFIG.replace("{ dir: { input: 'site' } }", '{}')
    folder = await siteFolder({ 'eleventy.config.js': config, 'index.njk': 'x' }, PACKAGES)
    await writeOutput(join(folder, 'output'), all)
    expect(await eleventy('--quiet')).toMatchObject({ exitCode: 0 })
    expect(Object.keys(await filesBelow(join(folder, '_site')))).toEqual(['index.html'])
  })

  test('is not escaped by a Liquid that escapes everything', async () => {
    const config = CONFIG.replace('return', "config.setLiquidOptions({ outputEscape: 'escape' })\n  return")
    const page = PAGES['site/b.liquid'].replace(' | escape', '')
    folder = await siteFolder({ 'eleventy.config.js': config, 'site/b.liquid': page }, PACKAGES)
    await writeOutput(join(folder, 'output'), all)
    expect(await eleventy('--quiet')).toMatchObject({ exitCode: 0 })
    for (const { id, expected } of all)
      expect((await pageAt(`liquid/${id}`)).jsonLd).toEqual([expected, expected])
    expect((await pageAt('liquid/hostile/entities-named')).textsOf('h1')).toEqual([
      all.find(({ id }) => id === 'hostile/entities-named')?.article.headline,
    ])
  })
})

describe('says what is wrong', () => {
  const site = { 'eleventy.config.js': CONFIG, 'site/index.njk': '{{ presswright.articles | length }}' }

  test('where nothing was published', async () => {
    folder = await siteFolder(site, PACKAGES)
    const { exitCode, said } = await eleventy()
    expect(exitCode).toBe(1)
    expect(said).toContain(
      'No `index.json` in `output`, expected the folder that `presswright build` wrote to',
    )
  })

  test.each([
    ['index.json', '{ "articles": [', '`index.json` of the output folder is damaged'],
    ['index.json', '{ "articles": [{ "id": "a" }] }', '`index.json` of the output folder is damaged'],
    [
      'latest/hostile/emoji/article.json',
      '{}',
      '`latest/hostile/emoji/article.json` of the output folder is damaged',
    ],
  ])('where `%s` is damaged: %s', async (path, content, message) => {
    folder = await siteFolder(site, PACKAGES)
    await writeOutput(
      join(folder, 'output'),
      hostileArticles().filter(({ id }) => id === 'hostile/emoji'),
    )
    await writeFile(join(folder, 'output', path), content)
    const { exitCode, said } = await eleventy()
    expect(exitCode).toBe(1)
    expect(said).toContain(message)
  })

  test('where a file is not what the catalogue tells, if it is to look', async () => {
    const config = CONFIG.replace('(presswright)', "(presswright, { output: 'published', verify: true })")
    folder = await siteFolder({ ...site, 'eleventy.config.js': config }, PACKAGES)
    await cp(join(ROOT, 'output'), join(folder, 'published'), { recursive: true })
    expect(await eleventy()).toMatchObject({ exitCode: 0 })
    const path = join(folder, 'published/latest/business/dorfladen/article.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('Laden', 'Lagen'))
    const { exitCode, said } = await eleventy()
    expect(exitCode).toBe(1)
    expect(said).toContain('`latest/business/dorfladen/article.json` is not as `index.json` tells')
  })

  test.each(['{{ nothing | jsonld }}', '{% jsonldScript nothing %}'])(
    'where a template names what is not there: %s',
    async (template) => {
      for (const extension of ['njk', 'liquid']) {
        folder = await siteFolder(
          { 'eleventy.config.js': CONFIG, [`site/index.${extension}`]: template },
          PACKAGES,
        )
        await writeOutput(join(folder, 'output'), [])
        const { exitCode, said } = await eleventy()
        expect(exitCode).toBe(1)
        expect(said).toMatch(/`jsonld` was given undefined, expected an article/)
        if (extension === 'njk') await rm(folder, { recursive: true })
      }
    },
  )
})

test('a site that is watched is built again after each publication', async () => {
  const text = (headline: string) =>
    `${headline}\n\nBy Ada Quill\n\n3 May 2024\n\nThe ferry sailed at ten in the evening.\n`
  folder = await siteFolder(
    {
      'eleventy.config.js': CONFIG,
      'site/a.njk': PAGES['site/a.njk'],
      'input/ferry.txt': text('Ferry sails'),
    },
    PACKAGES,
  )
  const published = async (headline: string) => {
    await writeFile(join(folder, 'input/ferry.txt'), text(headline))
    expect(await spawned(folder, ['build'])).toMatchObject({ exitCode: 0 })
  }
  await published('Ferry sails')
  const { child, ended, said } = startIn(folder, process.execPath, [
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--watch',
  ])
  const times = (what: string) => said().split(what).length - 1
  const shown = async () => (await pageAt('njk/ferry')).jsonLd.map((one) => Object(one).headline)
  try {
    await expect.poll(() => times('Watching…'), { timeout: 20_000 }).toBe(1)
    expect(await shown()).toEqual(['Ferry sails', 'Ferry sails'])
    let builds = 1
    for (const headline of ['Ferry stays in port', 'Ferry leaves after all']) {
      await published(headline)
      builds += 1
      await expect.poll(() => times('Watching…'), { timeout: 20_000 }).toBe(builds)
      expect(await shown()).toEqual([headline, headline])
    }
    expect(times('File changed')).toBe(2)
  } finally {
    child.kill()
    await ended
  }
})
