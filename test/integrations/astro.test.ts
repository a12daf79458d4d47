import { execFile } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltSite, builtSite, isInstalled } from './built-site.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'
import { type SiteOutput, siteOutput } from './site-output.js'
import { writeOutput } from './write-output.js'

/** Astro keeps what it has in a file of UTF-8, which has no half a pair of UTF-16. */
const halved = halvedArticles().map((one) => ({
  ...one,
  expected: JSON.parse(JSON.stringify(one.expected).replaceAll(/\\ud[89a-f]../g, '\ufffd')),
}))
const all = [...hostileArticles(), ...halved]
/** Astro's store refuses them; the component does not. */
const unstorable = all.filter(({ id }) => id.startsWith('hostile/shape-prototype'))
const hostile = all.filter((one) => !unstorable.includes(one))
const run = promisify(execFile)

describe.skipIf(!isInstalled('astro'))(
  'Astro (skipped where its packages are not installed)',
  {
    timeout: 300_000,
  },
  () => {
    let output: SiteOutput
    let site: BuiltSite
    beforeAll(async () => {
      output = await siteOutput(hostile)
      site = await builtSite('astro', output.folder)
    }, 300_000)
    afterAll(async () => {
      await site?.remove()
      await output?.remove()
    })
    const pageOf = (id: string) => readFile(join(site.pages, 'news', id, 'index.html'), 'utf8')

    test('each page has its article, and no other script', async () => {
      expect(output.expected.size).toBe(hostile.length + 12)
      for (const [id, article] of output.expected) {
        const { jsonLd, others } = readPage(await pageOf(id))
        expect(jsonLd, id).toEqual([article])
        expect(others, id).toEqual([])
      }
    })

    test('the entries have the type of an article', async () => {
      await writeFile(
        join(site.folder, 'src/check.ts'),
        [
          "import { type CollectionEntry } from 'astro:content'",
          "import { type Loader } from 'astro/loaders'",
          "import { articlesLoader } from 'presswright/astro'",
          "import type { Article } from 'presswright/read'",
          'export const loader: Loader = articlesLoader()',
          "export const article = (entry: CollectionEntry<'articles'>): Article => entry.data",
          "export const words = (entry: CollectionEntry<'articles'>): number => entry.data.wordCount",
          '// @ts-expect-error A headline is a text.',
          "export const no = (entry: CollectionEntry<'articles'>): number => entry.data.headline",
        ].join('\n'),
      )
      const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
      const { stdout } = await run(process.execPath, [tsc, '-p', site.folder, '--noEmit']).catch(
        (error) => error,
      )
      expect(stdout).toBe('')
    })

    test('a second build reads only what has changed', async () => {
      const path = join(output.folder, 'index.json')
      const { articles } = JSON.parse(await readFile(path, 'utf8'))
      const gone = 'local/silo-choir'
      await writeFile(
        path,
        JSON.stringify({ articles: articles.filter(({ id }: { id: string }) => id !== gone) }),
      )
      expect(await site.again()).toContain('0 articles read, 1 removed')
      await expect(pageOf(gone)).rejects.toThrow('ENOENT')
      const [[id = '', article] = []] = output.expected
      expect(readPage(await pageOf(id)).jsonLd).toEqual([article])
    })

    test('in development, what is published anew appears', async () => {
      const [changing] = hostile
      if (!changing) throw new Error('Expected an article')
      const { id, article } = changing
      const { child, ended, said } = site.start('dev', '--port', '0')
      const pageAt = async (id: string) =>
        (await fetch(`${said().match(/http:\/\/localhost:\d+/)?.[0]}/news/${id}/`)).text()
      try {
        await expect.poll(said, { timeout: 120_000 }).toMatch(/http:\/\/localhost:\d+/)
        expect(readPage(await pageAt(id)).jsonLd).toEqual([article])
        for (const headline of ['A ferry sails </script>{x}', 'It has sailed']) {
          await writeOutput(output.folder, [{ id, article: { ...article, headline } }])
          await expect
            .poll(async () => readPage(await pageAt(id)).textsOf('h1'), { timeout: 60_000 })
            .toEqual([headline])
          expect(readPage(await pageAt(id)).jsonLd).toEqual([{ ...article, headline }])
        }
      } finally {
        child.kill()
        await ended
      }
    })

    test('what the store cannot hold is named, and the component writes it none the less', async () => {
      const output = await siteOutput(unstorable)
      const folder = join(site.folder, 'unstorable')
      await cp(output.folder, folder, { recursive: true })
      await output.remove()
      const config = join(site.folder, 'src/content.config.ts')
      const kept = await readFile(config, 'utf8')
      await writeFile(config, kept.replace(/^const folder = .*$/m, "const folder = 'unstorable'"))
      const said = await site.again().catch(({ stdout, stderr }) => `${stdout}${stderr}`)
      expect(said).toMatch(
        /`latest\/hostile\/shape-prototype(?:-below)?\/article.json` has a property `__proto__`/,
      )
      await writeFile(config, kept)
      await writeFile(
        join(site.folder, 'src/pages/direct.astro'),
        [
          '---',
          "import { readArticle } from 'presswright/read'",
          "import JsonLd from 'presswright/astro/JsonLd.astro'",
          `const ids = ${JSON.stringify(unstorable.map(({ id }) => id))}`,
          "const articles = await Promise.all(ids.map((id) => readArticle('unstorable', id)))",
          '---',
          '{articles.map((article) => <JsonLd article={article} />)}',
        ].join('\n'),
      )
      await site.again()
      const html = await readFile(join(site.pages, 'direct/index.html'), 'utf8')
      const { jsonLd, others } = readPage(html)
      expect(jsonLd).toEqual(unstorable.map(({ expected }) => expected))
      expect(others).toEqual([])
    })

    test('says which folder it expected where there is none', async () => {
      await rm(join(output.folder, 'index.json'))
      const said = await site.again().catch(({ stdout, stderr }) => `${stdout}${stderr}`)
      expect(said).toContain(`No \`index.json\` in \`${output.folder}\``)
    })
  },
)
